import { t } from '../messages.ts'

const minute = 60_000
const hour = 60 * minute

const language = (): string => {
  const lang = document.documentElement.lang || 'en'
  return lang === 'en' ? 'en-GB' : lang
}

const dayOf = (time: Date): number => new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime()

const daysBetween = (a: Date, b: Date): number => Math.round((dayOf(b) - dayOf(a)) / (24 * hour))

const clock = (time: Date): string =>
  time.toLocaleTimeString(language(), { hour: '2-digit', minute: '2-digit', hour12: false })

const day = (time: Date, now: Date): string => {
  const year = time.getFullYear() === now.getFullYear() ? undefined : 'numeric'
  return time.toLocaleDateString(language(), { day: 'numeric', month: 'short', year })
}

/** As a list says it: "4 min ago", "Yesterday", "19 Nov", "3 Mar 2025". */
export function formatAgo(iso: string, now = new Date()): string {
  const time = new Date(iso)
  const passed = now.getTime() - time.getTime()
  const days = daysBetween(time, now)
  if (passed < 0 || days > 1) return day(time, now)
  if (passed < minute) return t('justNow')
  if (passed < hour) return t('minutesAgo', { count: Math.floor(passed / minute) })
  if (days === 0) return t('hoursAgo', { count: Math.floor(passed / hour) })
  return t('yesterday')
}

/** As a page says it: "today, 14:02", "3 Mar 2025, 10:20". */
export function formatMoment(iso: string, now = new Date()): string {
  const time = new Date(iso)
  const days = daysBetween(time, now)
  const word = days === 0 || days === 1 ? formatDay(iso, now).toLowerCase() : day(time, now)
  return `${word}, ${clock(time)}`
}

export function formatDay(iso: string, now = new Date()): string {
  const time = new Date(iso)
  const days = daysBetween(time, now)
  if (days === 0) return t('today')
  return days === 1 ? t('yesterday') : day(time, now)
}

export const formatClock = (iso: string): string => clock(new Date(iso))

/** For the title of a shortened date. */
export const formatFull = (iso: string): string =>
  new Date(iso).toLocaleString(language(), { dateStyle: 'full', timeStyle: 'short' })

export const monthName = (month: number): string =>
  new Date(2026, month - 1, 1).toLocaleDateString(language(), { month: 'short' })
