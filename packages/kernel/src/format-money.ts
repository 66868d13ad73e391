import { currencyExponent } from './currency.ts'
import type { Money } from './money.ts'

const formats = new Map<string, Intl.NumberFormat>()

/** An amount as people of a locale (BCP 47) write it, with as many digits as ISO 4217 gives the currency. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  const digits = currencyExponent(currency)
  const key = `${locale} ${currency}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
    formats.set(key, format)
  }
  return format.format(decimalText(amount, digits))
}

/** The amount in major units, as text: a division would lose digits of large amounts. `1234` of EUR is `12.34`. */
export const toDecimal = ({ amount, currency }: Money): string => decimalText(amount, currencyExponent(currency))

function decimalText(amount: number, digits: number): `${number}` {
  const sign = amount < 0 ? '-' : ''
  const text = String(Math.abs(amount)).padStart(digits + 1, '0')
  const cut = text.length - digits
  return `${sign}${text.slice(0, cut)}${digits > 0 ? '.' : ''}${text.slice(cut)}` as `${number}`
}
