import type { Computed } from '../computed.ts'
import type { Condition } from '../condition.ts'
import type { AdminExposure, OptionRule, ResourceDefinition } from '../define-resource.ts'
import type { ModelMeta } from '../model-meta.ts'
import type { FormRules, ResolvedOption } from '../resolved.ts'
import type { Resolution } from './scope.ts'

/** Rules of an exposure that has none. */
export const noRules: FormRules = { visible: new Map(), required: [], options: [], rowFacts: [], writeFacts: [] }

/** What the admin's form asks of a row besides types and lengths, and of which rows staff may do what. */
export function resolveFormRules(
  resolution: Resolution,
  definition: ResourceDefinition,
  model: ModelMeta,
  admin: AdminExposure,
): FormRules {
  const visible = visibleWhenOf(admin)
  const options = resolveOptions(resolution, model, admin.options)
  const rowFacts = unique([
    ...[admin.changeableWhen, admin.deletableWhen].flatMap((rule) => rule?.field ?? []),
    ...(resolution.verbs.get(model.name) ?? []).flatMap(({ admin: verb }) => verb?.availableWhen?.field ?? []),
  ])
  const governed = [...visible].flatMap(([name, conditions]) => [
    ...conditions.map(({ field }) => field),
    ...columnsOf(model, definition.computed?.[name], name),
  ])
  const chosen = options.flatMap(({ key, where }) => [
    key,
    ...Object.values(where).flatMap((value) => (typeof value === 'object' ? keyOf(model, value.of) : [])),
  ])
  const writeFacts = unique([...rowFacts, ...governed, ...chosen])
  return { visible, required: admin.required ?? [], options, rowFacts, writeFacts }
}

/** By field or inline: all that must hold for it to be shown, by itself, by its fieldset and by its tab. */
export function visibleWhenOf(admin: AdminExposure): Map<string, Condition[]> {
  const found = new Map<string, Condition[]>()
  const add = (names: readonly string[], condition: Condition | undefined) => {
    if (condition) for (const name of names) found.set(name, [...(found.get(name) ?? []), condition])
  }
  for (const [name, condition] of Object.entries(admin.visibleWhen ?? {})) add([name], condition)
  for (const set of admin.fieldsets) add(set.fields, set.visibleWhen)
  for (const tab of admin.tabs ?? []) {
    const sets = admin.fieldsets.filter(({ title }) => tab.fieldsets?.includes(title))
    add([...sets.flatMap(({ fields }) => fields), ...(tab.inlines ?? [])], tab.visibleWhen)
  }
  return found
}

/** The option rules of a form or of the rows of an inline. */
export function resolveOptions(
  resolution: Resolution,
  model: ModelMeta,
  rules: Readonly<Record<string, OptionRule>> = {},
): ResolvedOption[] {
  return Object.entries(rules).flatMap(([field, { where }]) => {
    const relation = model.fields[field]
    if (relation?.kind !== 'relation' || !relation.from[0]) return []
    const target = () => resolution.resources.get(relation.model)?.exposures.admin
    return [{ field, key: relation.from[0], where, target }]
  })
}

/** Columns that hold a field: its own, a relation's key, or those that a computed field writes. */
export function columnsOf(model: ModelMeta, computed: Computed | undefined, name: string): string[] {
  if (computed) return Object.values(computed.writes ?? {})
  const meta = model.fields[name]
  if (!meta) return []
  return meta.kind === 'relation' ? meta.from.slice(0, 1) : [name]
}

/** The column that holds a field of the form. */
export function keyOf(model: ModelMeta, name: string): string {
  const meta = model.fields[name]
  return meta?.kind === 'relation' ? (meta.from[0] ?? name) : name
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
