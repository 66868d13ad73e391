import type { FieldMeta, FieldSetMeta, FieldType, ResourceMeta } from '../meta-types.ts'
import type { FormShape } from './values.ts'

const wideTypes = new Set<FieldType>(['text', 'markdown', 'json', 'image', 'relationList', 'url'])
const longText = 120

/** Fields that need the whole line; the others stand two by two. */
export const isWide = (field: FieldMeta): boolean =>
  wideTypes.has(field.type) || (field.type === 'string' && (field.maxLength ?? longText + 1) > longText)

const settingTypes = new Set<FieldType>(['enum', 'boolean', 'dateTime', 'relation', 'relationList', 'computed', 'uuid'])

export const fieldsOf = (resource: ResourceMeta, fieldset: FieldSetMeta): FieldMeta[] =>
  fieldset.fields.flatMap((name) => resource.fields[name] ?? [])

/** A set of switches, states and relations reads best beside the text, in the narrow column. */
export const isAside = (fields: FieldMeta[]): boolean =>
  fields.length > 0 && fields.every((field) => settingTypes.has(field.type) || field.readOnly)

export type Layout = { main: FieldSetMeta[]; aside: FieldSetMeta[] }

/** Where fieldsets of a resource stand: all of them, or those given. */
export function layoutOf(resource: ResourceMeta, given: FieldSetMeta[] = resource.form.fieldsets): Layout {
  const inlines = new Set(resource.form.inlines.map((inline) => inline.field))
  const sets = given.filter((set) => fieldsOf(resource, set).some((field) => !inlines.has(field.name)))
  const [first, ...rest] = sets
  const aside = rest.filter((set) => set.aside ?? (!set.collapsed && isAside(fieldsOf(resource, set))))
  return { main: first ? [first, ...rest.filter((set) => !aside.includes(set))] : [], aside }
}

/** Everything the form edits, in reading order. */
export function shapeOf(resource: ResourceMeta): FormShape {
  const inlines = new Set(resource.form.inlines.map((inline) => inline.field))
  const fields = resource.form.fieldsets.flatMap((set) => fieldsOf(resource, set))
  const unique = [...new Map(fields.map((field) => [field.name, field])).values()]
  return { fields: unique.filter((field) => !inlines.has(field.name)), inlines: resource.form.inlines }
}
