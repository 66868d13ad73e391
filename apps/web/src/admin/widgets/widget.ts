import type { FieldMeta } from '../engine/meta-types.ts'

/** What every widget gets. It shows `value`, and answers with `onChange`, or `onInvalid` when it cannot read the input. */
export type WidgetProps = {
  id: string
  field: FieldMeta
  value: unknown
  onChange: (value: unknown) => void
  onInvalid: (message: string | null) => void
  /** For amounts that carry none of their own. */
  currency: string
  /** Of a relation: filters of the list it chooses from. */
  where?: Record<string, string>
  isInvalid: boolean
  describedBy?: string
  /** In a cell of a table: no room for more than the control, and no label to point at it. */
  isCell?: boolean
  label?: string
}

export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** The attributes that tie a native control to its label, help and error. */
export const controlProps = ({ id, field, isInvalid, describedBy, label }: WidgetProps) => ({
  id,
  name: field.name,
  'aria-label': label,
  'aria-invalid': isInvalid || undefined,
  'aria-describedby': describedBy,
  'aria-required': field.required || undefined,
})
