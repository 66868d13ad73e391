import type { ResolvedExposure, ResolvedResource, Shape } from '../resolved.ts'
import type { Problems } from './problems.ts'

/**
 * A row scope holds for the rows a list or read is about, not for rows reached through a relation. So what the public may
 * see only in part must not be reachable from elsewhere: an unpublished row would be shown by the back door.
 */
export function checkScopes(resources: readonly ResolvedResource[], problems: Problems): void {
  const scoped = new Set(
    resources.filter((resource) => resource.exposures.store?.scope).map((resource) => resource.model.name),
  )
  for (const resource of resources) {
    if (resource.exposures.store) follow(resource.exposures.store, scoped, problems)
  }
}

function follow(exposure: ResolvedExposure, scoped: ReadonlySet<string>, problems: Problems): void {
  const seen = new Set<Shape>()
  const visit = (shape: Shape, path: readonly string[]) => {
    if (seen.has(shape)) return
    seen.add(shape)
    for (const field of Object.values(shape.fields)) {
      if (field.kind !== 'relation') continue
      const here = [...path, field.name]
      if (scoped.has(field.target.name)) {
        problems.add(
          'KIT028',
          `resource ${exposure.model.name}, store.fields`,
          `"${here.join('.')}" leads to rows of ${field.target.name} that its own scope hides; offer a filter of its list, or a computed field`,
        )
      } else visit(field.shape, here)
    }
  }
  visit(exposure.shape, [])
}
