import type { FieldMeta } from '../meta-types.ts'
import type { FormShape } from './values.ts'

type Read = (text: string, field: FieldMeta) => unknown

const asText: Read = (text) => text

/** A relation by its key: the widget finds its words. */
const asReference: Read = (text) => (/^[\w-]{1,64}$/u.test(text) ? { id: text, _label: '' } : undefined)

const asInteger: Read = (text) =>
  /^-?\d+$/u.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined

const asInstant: Read = (text) => {
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

const isTrue: Record<string, boolean> = { true: true, false: false }

/** How the text of an address becomes a value. No passwords: an address is written down in too many places. */
const reads: Partial<Record<FieldMeta['type'], Read>> = {
  string: asText,
  text: asText,
  markdown: asText,
  slug: asText,
  email: asText,
  url: asText,
  uuid: asText,
  integer: asInteger,
  decimal: (text) => (/^-?\d+(\.\d+)?$/u.test(text) ? text : undefined),
  boolean: (text) => isTrue[text],
  dateTime: asInstant,
  enum: (text, field) => field.choices?.find(({ value }) => value === text)?.value,
  relation: asReference,
}

/**
 * What the address of a new record's form fills in: `?vendor=Northwind&category=<id>`. Names that the form does not have or
 * may not write, and what is no value of the field, are left out.
 */
export function addressValues({ fields }: FormShape, address: URLSearchParams): [name: string, value: unknown][] {
  return fields.flatMap((field): [string, unknown][] => {
    const text = address.get(field.name) ?? (field.writes ? address.get(field.writes) : null)
    if (!text || field.readOnly) return []
    const value = reads[field.type]?.(text, field)
    return value === undefined ? [] : [[field.name, value]]
  })
}
