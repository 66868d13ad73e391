import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatMoney, formatNumber } from '../../lib/format.ts'
import { t } from '../messages.ts'
import { Badge } from '../ui/badge.tsx'
import { Icon } from '../ui/icon.tsx'
import { Thumb } from '../ui/thumb.tsx'
import { formatAgo, formatFull, formatMoment } from './format-date.ts'
import type { FieldMeta } from './meta-types.ts'
import { isMoney, isPicture, isPriceRange, isRecord, isReference } from './record.ts'

const None = () => <span className="muted">–</span>

const isInstant = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/u.test(value)

function Choices({ field, value }: { field: FieldMeta; value: string }) {
  const choice = field.choices?.find((each) => each.value === value)
  return choice?.tone ? <Badge tone={choice.tone}>{choice.label}</Badge> : (choice?.label ?? value)
}

function range(value: { min: Parameters<typeof formatMoney>[0]; max: Parameters<typeof formatMoney>[0] }): string {
  const low = formatMoney(value.min)
  const high = formatMoney(value.max)
  return low === high ? low : `${low} – ${high}`
}

/** Reads a value by its shape where the metadata has no field for it, as with computed columns. */
function byShape(value: unknown, isLong = false): ReactNode {
  if (isMoney(value)) return formatMoney(value)
  if (isPriceRange(value)) return range(value)
  if (isPicture(value)) return <Thumb picture={value} />
  if (isReference(value)) return value._label
  if (typeof value === 'boolean') {
    return value ? <Icon of={Check} size={14} label={t('yes')} /> : <Icon of={Minus} size={14} label={t('no')} />
  }
  if (typeof value === 'number') return formatNumber(value, Number.isInteger(value) ? 0 : 2)
  if (isInstant(value)) {
    return (
      <time dateTime={value} title={formatFull(value)}>
        {isLong ? formatMoment(value) : formatAgo(value)}
      </time>
    )
  }
  if (Array.isArray(value)) return value.map((item) => (isReference(item) ? item._label : String(item))).join(', ')
  if (isRecord(value)) {
    const words = Object.values(value)
    if (words.every((word) => typeof word === 'string')) return words.length > 0 ? words.join(', ') : <None />
  }
  return isRecord(value) ? <span className="mono">{JSON.stringify(value)}</span> : String(value)
}

type Props = {
  field?: FieldMeta
  value: unknown
  isLong?: boolean
  /** Of an amount that is a bare number. */
  currency?: string
}

/** A value to be read: short as in a list, or `isLong` as on a page of its own. */
export function Value({ field, value, isLong, currency }: Props) {
  if (value === null || value === undefined || value === '') return <None />
  if (Array.isArray(value) && value.length === 0) return <None />
  if (field?.choices && typeof value === 'string') return <Choices field={field} value={value} />
  if (field?.type === 'minor' && typeof value === 'number') {
    return currency ? formatMoney({ amount: value, currency }) : formatNumber(value)
  }
  if (field?.type === 'integer' && typeof value === 'number') return formatNumber(value)
  if (field?.type === 'json') return <span className="mono">{JSON.stringify(value)}</span>
  return byShape(value, isLong)
}
