import type { AdminMeta, Choice, FieldMeta, InlineMeta, ResourceMeta } from './meta-types.ts'

type Fields = Record<string, FieldMeta>

const toChoice = (value: string): Choice => ({ value, label: value })

/**
 * Two rules of the house that the metadata does not spell out: an integer named `…Minor` is an amount in minor units of
 * the currency beside it, and a field named `currency` is one of the shop's.
 */
function normaliseField(field: FieldMeta, currencies: string[]): FieldMeta {
  if (field.type === 'integer' && field.name.endsWith('Minor')) {
    return { ...field, type: 'minor', widget: 'minor', label: field.label.replace(/\s+minor$/iu, '') }
  }
  if (field.name === 'currency' && field.type === 'string' && !field.readOnly) {
    return { ...field, type: 'enum', widget: 'enum', choices: currencies.map(toChoice) }
  }
  return field
}

const normaliseFields = (fields: Fields, currencies: string[]): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, normaliseField(field, currencies)]))

const normaliseInline = (inline: InlineMeta, currencies: string[]): InlineMeta => ({
  ...inline,
  fields: normaliseFields(inline.fields, currencies),
  inlines: inline.inlines?.map((nested) => normaliseInline(nested, currencies)),
})

function normaliseResource(resource: ResourceMeta, currencies: string[]): ResourceMeta {
  const inlines = resource.form.inlines.map((inline) => normaliseInline(inline, currencies))
  return { ...resource, fields: normaliseFields(resource.fields, currencies), form: { ...resource.form, inlines } }
}

export function normaliseMeta(meta: AdminMeta): AdminMeta {
  const { currencies } = meta.shop
  const resources = Object.entries(meta.resources).map(([path, each]) => [path, normaliseResource(each, currencies)])
  return { ...meta, resources: Object.fromEntries(resources) }
}
