import { allowedBy } from '../condition.ts'
import { didYouMean } from '../nearest-name.ts'
import type { ResolvedKit } from '../resolved.ts'
import type { Problems } from './problems.ts'

/** Verbs that the admin offers belong to pages that exist, and to states that a row can have. */
export function checkActions(
  { operations, resources }: Pick<ResolvedKit, 'operations' | 'resources'>,
  problems: Problems,
): void {
  const pages = new Map(resources.filter(({ definition }) => definition.admin).map((each) => [each.model.name, each]))
  for (const { name, target, rest } of operations.values()) {
    const action = target.kind === 'declared' ? target.definition.admin : undefined
    if (!action) continue
    const place = `operation ${name}, admin`
    const resource = pages.get(action.model)
    if (!resource) {
      problems.add(
        'KIT078',
        place,
        `"${action.model}" has no pages in the admin.${didYouMean(action.model, pages.keys())}`,
      )
      continue
    }
    const params = rest?.params.length ?? 0
    if (rest && (action.on === 'object' ? params !== 1 : params !== 0))
      problems.add(
        'KIT079',
        place,
        action.on === 'object' ? 'needs the row in its address' : 'names a row in its address',
      )
    const when = action.availableWhen
    if (!when) continue
    const known = { ...resource.model.fields, ...resource.definition.computed }
    const meta = resource.definition.computed?.[when.field] ? undefined : resource.model.fields[when.field]
    if (
      !Object.hasOwn(known, when.field) ||
      meta?.kind === 'relation' ||
      resource.definition.computed?.[when.field]?.map
    )
      problems.add(
        'KIT060',
        `${place}.availableWhen`,
        `"${when.field}" is no field of ${action.model} with a plain value.${didYouMean(when.field, Object.keys(known))}`,
      )
    else if (meta?.kind === 'enum')
      for (const value of allowedBy(when))
        if (value !== null && !meta.values.includes(String(value)))
          problems.add(
            'KIT061',
            `${place}.availableWhen`,
            `"${value}" is not a value of ${action.model}.${when.field}.${didYouMean(String(value), meta.values)}`,
          )
  }
}
