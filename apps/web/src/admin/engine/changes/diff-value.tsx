import { t } from '../../messages.ts'
import type { FieldMeta } from '../meta-types.ts'
import { isReference } from '../record.ts'
import { Value } from '../value.tsx'

type Props = { field?: FieldMeta; value: unknown; currency?: string | null }

/** A value as a change tells it: in words where a list would draw a sign, and what has no words by its key. */
export function DiffValue({ field, value, currency }: Props) {
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (isReference(value) && !value._label) return <span className="mono">{value.id}</span>
  return <Value field={field} value={value} currency={currency ?? undefined} isLong />
}
