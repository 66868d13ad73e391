import { currencyDigits } from '../../../../lib/format.ts'
import type { Metric } from '../metrics.ts'

const language = () => document.documentElement.lang || 'en'

/** A value beside an axis: "€2.5k", "40%", "1.2k". */
export function shortValue(kind: Metric['kind'], value: number, currency: string): string {
  if (kind === 'share')
    return new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 1 }).format(value)
  const compact = { notation: 'compact', maximumFractionDigits: 1 } as const
  if (kind === 'count') return new Intl.NumberFormat(language(), compact).format(value)
  return new Intl.NumberFormat(language(), {
    ...compact,
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 0,
  }).format(value / 10 ** currencyDigits(currency))
}
