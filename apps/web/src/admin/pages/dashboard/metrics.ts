import type { SalesFigures } from '@stoa/api-client'
import { formatMoney, formatNumber } from '../../../lib/format.ts'
import { t } from './messages.ts'

export const metricNames = ['revenue', 'orders', 'average', 'conversion', 'customers', 'refunded'] as const
export type MetricName = (typeof metricNames)[number]

export type Metric = {
  readonly name: MetricName
  /** Amounts in minor units, counts, shares from 0 to 1; null where there is nothing to divide by. */
  readonly value: (figures: SalesFigures) => number | null
  readonly kind: 'money' | 'count' | 'share'
  /** Whether more of it is what a shop wants. */
  readonly isBetterHigh: boolean
}

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)

export const metrics: Readonly<Record<MetricName, Metric>> = {
  revenue: { name: 'revenue', value: (one) => one.net.amount, kind: 'money', isBetterHigh: true },
  orders: { name: 'orders', value: (one) => one.orders, kind: 'count', isBetterHigh: true },
  average: { name: 'average', value: (one) => one.average?.amount ?? null, kind: 'money', isBetterHigh: true },
  conversion: {
    name: 'conversion',
    value: (one) => share(one.orderedCarts, one.carts),
    kind: 'share',
    isBetterHigh: true,
  },
  customers: { name: 'customers', value: (one) => one.newCustomers, kind: 'count', isBetterHigh: true },
  refunded: {
    name: 'refunded',
    value: (one) => share(one.refunds.amount, one.gross.amount),
    kind: 'share',
    isBetterHigh: false,
  },
}

/** A value in words; `short` is for the axis of a chart. */
export function formatValue(kind: Metric['kind'], value: number | null, currency: string): string {
  if (value === null) return t('noValue')
  if (kind === 'money') return formatMoney({ amount: value, currency }, 'full')
  return kind === 'share' ? `${formatNumber(value * 100, 1)}%` : formatNumber(value)
}

export type Delta = { readonly direction: 'up' | 'down' | 'flat'; readonly isGood: boolean; readonly text: string }

/** How a value stands to the one before: shares by points, the rest in percent. Null where there is nothing to compare. */
export function deltaOf(
  metric: Pick<Metric, 'kind' | 'isBetterHigh'>,
  now: number | null,
  before: number | null,
): Delta | null {
  if (now === null || before === null || (metric.kind !== 'share' && before === 0)) return null
  const change = metric.kind === 'share' ? (now - before) * 100 : ((now - before) / Math.abs(before)) * 100
  const rounded = Math.round(change * 10) / 10
  const direction = rounded > 0 ? 'up' : rounded < 0 ? 'down' : 'flat'
  // Beyond a doubling a tenth of a percent says nothing.
  const size = formatNumber(Math.abs(rounded), Math.abs(rounded) < 100 ? 1 : 0)
  return {
    direction,
    isGood: direction === 'flat' || (direction === 'up') === metric.isBetterHigh,
    text: metric.kind === 'share' ? t('points', { value: size }) : `${size}%`,
  }
}
