import type { Money } from '@stoa/api-client'

const locale = () => document.documentElement.lang || 'en'
const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>()

function memo<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const found = cache.get(key)
  if (found) return found as T
  const made = make()
  cache.set(key, made)
  return made
}

// Intl's digits follow CLDR, which differs from ISO 4217 for currencies such as HUF; minor units follow ISO.
const oddDigits: Record<string, number> = {
  JPY: 0,
  KRW: 0,
  VND: 0,
  CLP: 0,
  ISK: 0,
  BHD: 3,
  KWD: 3,
  JOD: 3,
  OMR: 3,
  TND: 3,
}

export const currencyDigits = (currency: string): number => oddDigits[currency] ?? 2

export const toMajor = (money: Money): number => money.amount / 10 ** currencyDigits(money.currency)

export const toMinor = (major: number, currency: string): number => Math.round(major * 10 ** currencyDigits(currency))

/** `€120.00`; `short` leaves whole amounts without decimals, as on price tags. */
export function formatMoney(money: Money, style: 'full' | 'short' = 'full'): string {
  const digits = currencyDigits(money.currency)
  const whole = style === 'short' && money.amount % 10 ** digits === 0
  const fraction = whole ? 0 : digits
  return memo(`${locale()} ${money.currency} ${fraction}`, () => {
    const options = { style: 'currency', currency: money.currency, currencyDisplay: 'narrowSymbol' } as const
    return new Intl.NumberFormat(locale(), {
      ...options,
      minimumFractionDigits: fraction,
      maximumFractionDigits: fraction,
    })
  }).format(toMajor(money))
}

const dateStyles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  moment: { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** Dates without a time are calendar days and mean the same everywhere, so they are not moved between time zones. */
export function formatDate(iso: string, style: keyof typeof dateStyles): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(iso)
  const timeZone = isDay ? 'UTC' : undefined
  // British order, day before month, is how the shop's English speaks.
  const language = locale() === 'en' ? 'en-GB' : locale()
  const format = () => new Intl.DateTimeFormat(language, { ...dateStyles[style], timeZone })
  return memo(`${language} ${style} ${timeZone}`, format)
    .format(new Date(iso))
    .replace(',', style === 'weekday' ? '' : ',')
}

export function formatNumber(value: number, digits = 0): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return memo(`${locale()} n${digits}`, () => new Intl.NumberFormat(locale(), options)).format(value)
}
