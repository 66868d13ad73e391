import type { ColumnMeta, ResourceMeta } from '../meta-types.ts'

/** Every column there can be: those of the declaration first. */
export const allColumns = ({ list }: ResourceMeta): ColumnMeta[] => [...list.columns, ...list.offered]

/** The columns that are shown: those that were chosen, in their order, or those of the declaration. */
export function chosenColumns(resource: ResourceMeta, chosen: readonly string[]): ColumnMeta[] {
  const all = allColumns(resource)
  const found = chosen.flatMap((name) => all.find(({ field }) => field === name) ?? [])
  return found.length > 0 ? found : resource.list.columns
}

/** As the address carries them: nothing where they are those of the declaration. */
export function namedColumns(resource: ResourceMeta, columns: readonly ColumnMeta[]): string[] {
  const names = columns.map(({ field }) => field)
  const declared = resource.list.columns.map(({ field }) => field)
  return names.join() === declared.join() ? [] : names
}

/** The same columns with one of them shown, at the end, or no longer. */
export const toggleColumn = (columns: readonly ColumnMeta[], column: ColumnMeta): ColumnMeta[] =>
  columns.some(({ field }) => field === column.field)
    ? columns.filter(({ field }) => field !== column.field)
    : [...columns, column]

/** The same columns with one of them further to the front or the back; the ends hold. */
export function moveColumn(columns: readonly ColumnMeta[], field: string, step: number): ColumnMeta[] {
  const from = columns.findIndex((column) => column.field === field)
  const to = Math.max(0, Math.min(columns.length - 1, from + step))
  const moved = [...columns]
  moved.splice(to, 0, ...moved.splice(from, 1))
  return moved
}

/** What is shown only together with something else: an amount with its currency, a picture with its ground. */
const beside = ['currency', 'tint']

/** What the menu of a row and its cells go by, besides what they show. */
function decidingFields({ actions, viewOnSite, fields, list }: ResourceMeta): string[] {
  const site = [...(viewOnSite?.path ?? '').matchAll(/\{(\w+)\}/gu)].map(([, name]) => name as string)
  const conditions = [
    ...actions.map(({ availableWhen }) => availableWhen),
    viewOnSite?.when,
    ...list.editable.flatMap((name) => fields[name]?.visibleWhen ?? []),
  ]
  return [...site, ...conditions.flatMap((condition) => condition?.field ?? [])]
}

/** The fields that a list asks for: those it shows, and what they need. */
export function askedFields(resource: ResourceMeta, columns: readonly ColumnMeta[]): string[] {
  const needed = [...beside, ...decidingFields(resource)].filter((name) => resource.fields[name])
  return [
    ...new Set([...columns.map(({ field }) => field), ...needed]),
    ...(resource.rowRights ? ['_can'] : []),
    ...(resource.list.editable.length > 0 ? ['_version'] : []),
  ]
}
