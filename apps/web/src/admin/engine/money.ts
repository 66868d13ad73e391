import { currencyDigits } from '../../lib/format.ts'

export function currencySymbol(currency: string, locale = 'en'): string {
  try {
    const parts = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    }).formatToParts(0)
    return parts.find((part) => part.type === 'currency')?.value ?? currency
  } catch {
    return currency
  }
}

/** Minor units as the plain text of an input: 4800 EUR → "48.00", 4800 JPY → "4800". */
export function minorToText(amount: number, currency: string): string {
  const digits = currencyDigits(currency)
  const sign = amount < 0 ? '-' : ''
  const whole = String(Math.abs(amount)).padStart(digits + 1, '0')
  return digits === 0 ? sign + whole : `${sign}${whole.slice(0, -digits)}.${whole.slice(-digits)}`
}

/**
 * Reads what a person typed as major units and answers minor units, or null when it is no amount of this currency.
 * Works on digits, never on a float, so no cent is lost on its way. Comma and point both separate; when both
 * occur the last one is the decimal separator, and a lone separator followed by three digits is a decimal only where
 * the currency has three.
 */
export function textToMinor(text: string, currency: string): number | null {
  const digits = currencyDigits(currency)
  const clean = text.replace(/[\s\u00a0\u202f'’]/gu, '').replace(/^[^\d.,-]+|[^\d.,]+$/gu, '')
  const match = /^(-?)(\d*(?:[.,]\d+)*)[.,]?$/u.exec(clean)
  if (!match || !/\d/u.test(clean)) return null
  const groups = (match[2] ?? '').split(/[.,]/u)
  const separators = (match[2] ?? '').match(/[.,]/gu) ?? []
  const fraction = takeFraction(groups, separators, digits)
  if (fraction === null) return null
  const minor = Number((groups.join('') || '0') + fraction.padEnd(digits, '0'))
  if (!Number.isSafeInteger(minor)) return null
  return match[1] && minor !== 0 ? -minor : minor
}

function takeFraction(groups: string[], separators: string[], digits: number): string | null {
  if (separators.length === 0) return ''
  const last = groups.at(-1) ?? ''
  const mixed = new Set(separators).size > 1
  const isDecimal = mixed || (separators.length === 1 && (last.length !== 3 || digits === 3))
  if (!isDecimal) return groups.slice(1).every((group) => group.length === 3) ? '' : null
  if (last.length > digits) return null
  groups.pop()
  return last
}
