import type { ModelMeta } from '../model-meta.ts'
import type { ResolvedExposure, ResolvedResource } from '../resolved.ts'
import type { Problems } from './problems.ts'

/** Every offered order rests on an index, so that paging never sorts the table. Computed orders vouch for themselves. */
export function checkIndexes(resources: readonly ResolvedResource[], problems: Problems): void {
  for (const resource of resources) {
    for (const exposure of Object.values(resource.exposures)) checkOrders(resource, exposure, problems)
  }
}

function checkOrders(resource: ResolvedResource, exposure: ResolvedExposure, problems: Problems): void {
  for (const name of Object.keys(exposure.orders)) {
    const isOwnColumn = exposure.model.fields[name] && !resource.definition.computed?.[name]
    if (isOwnColumn && !isIndexed(exposure.model, name)) {
      problems.add(
        'KIT040',
        `resource ${resource.model.name}, ${exposure.audience}.order`,
        `"${name}" has no index; add @@index([${name}, id]) to the model`,
      )
    }
  }
}

// An index that starts with columns the scope fixes serves as well, so the column may stand anywhere in it.
export function isIndexed(model: ModelMeta, field: string): boolean {
  return [model.primaryKey, ...model.uniques, ...model.indexes.map((index) => index.fields)].some((fields) =>
    fields.includes(field),
  )
}
