import { type MetricName, metricNames } from './metrics.ts'

export const ranges = ['today', 'last7', 'last30', 'last90', 'month', 'quarter', 'year', 'custom'] as const
export type RangeName = (typeof ranges)[number]

export const intervals = ['day', 'week', 'month'] as const
export type IntervalName = (typeof intervals)[number]

/** What is looked at; all of it stands in the address. Null is left to the server. */
export type DashboardState = {
  range: RangeName
  /** Days of a custom range. */
  from: string | null
  to: string | null
  currency: string | null
  interval: IntervalName | null
  metric: MetricName
  rank: 'revenue' | 'units'
}

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d\d-\d\d$/.test(text)

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | null =>
  list.find((each) => each === text) ?? null

/** Whatever somebody typed into the address becomes a state that can be shown. */
export function readState(params: URLSearchParams): DashboardState {
  const from = params.get('from')
  const to = params.get('to')
  const asked = oneOf(ranges, params.get('range')) ?? 'last30'
  const isCustom = asked === 'custom' && isDay(from) && isDay(to) && from <= to
  const currency = params.get('currency')
  return {
    range: asked === 'custom' && !isCustom ? 'last30' : asked,
    from: isCustom ? from : null,
    to: isCustom ? to : null,
    currency: currency !== null && /^[A-Z]{3}$/.test(currency) ? currency : null,
    interval: oneOf(intervals, params.get('by')),
    metric: oneOf(metricNames, params.get('show')) ?? 'revenue',
    rank: oneOf(['revenue', 'units'], params.get('rank')) ?? 'revenue',
  }
}

/** The address of a state; what is as usual is left out. */
export function writeState(state: DashboardState): URLSearchParams {
  const params = new URLSearchParams()
  const put = (name: string, value: string | null, usual?: string) => {
    if (value !== null && value !== usual) params.set(name, value)
  }
  put('range', state.range, 'last30')
  put('from', state.from)
  put('to', state.to)
  put('currency', state.currency)
  put('by', state.interval)
  put('show', state.metric, 'revenue')
  put('rank', state.rank, 'revenue')
  return params
}

/** A change of the range lets the server choose the interval again: a day has no weeks. */
export function changeState(state: DashboardState, change: Partial<DashboardState>): DashboardState {
  const next = { ...state, ...change }
  if (change.range === undefined) return next
  return { ...next, interval: null, ...(change.range !== 'custom' && { from: null, to: null }) }
}

/** What every report over the range is asked with. */
export function rangeQuery(state: DashboardState, usualCurrency: string): Record<string, string> {
  const { range, from, to, currency } = state
  return { range, currency: currency ?? usualCurrency, ...(from && { from }), ...(to && { to }) }
}
