import type { SalesReport } from '@stoa/api-client'
import { t } from './messages.ts'

type Range = SalesReport['range']
export type Interval = SalesReport['interval']

const language = (): string => {
  const lang = document.documentElement.lang || 'en'
  return lang === 'en' ? 'en-GB' : lang
}

const DAY_MS = 86_400_000

const daysOf = ({ from, to }: { from: string; to: string }): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1

/** A day of the shop's calendar is no instant: it is written as it stands, whatever the zone of the reader. */
function dayWords(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(language(), { ...options, timeZone: 'UTC' })
}

/** "22 Oct – 20 Nov", with years where they are not this one. */
export function rangeWords({ from, to }: { from: string; to: string }, today: string): string {
  const isThisYear = from.slice(0, 4) === today.slice(0, 4) && to.slice(0, 4) === today.slice(0, 4)
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
  }
  return from === to ? dayWords(from, options) : `${dayWords(from, options)} – ${dayWords(to, options)}`
}

/** What a range is compared with: "30 days before", or the days themselves where they do not lie right before it. */
export function previousWords(range: Range): string {
  const previous = { from: range.previousFrom, to: range.previousTo }
  const isAdjacent = Date.parse(range.from) - Date.parse(range.previousTo) === DAY_MS
  if (!isAdjacent || daysOf(previous) !== daysOf(range)) return rangeWords(previous, range.today)
  const count = daysOf(range)
  return count === 1 ? t('dayBefore') : t('daysBefore', { count })
}

/** The place of a chart in words: short below the axis, long in a tip or a table. */
export function startWords(start: string, interval: Interval, style: 'short' | 'long', timeZone: string): string {
  if (interval === 'hour') {
    const day = style === 'long' ? ({ day: 'numeric', month: 'short' } as const) : {}
    return new Date(start).toLocaleString(language(), {
      ...day,
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
      timeZone,
    })
  }
  if (interval === 'month') return dayWords(start, { month: 'short', ...(style === 'long' && { year: 'numeric' }) })
  return dayWords(start, { day: 'numeric', month: 'short', ...(style === 'long' && { weekday: 'short' }) })
}
