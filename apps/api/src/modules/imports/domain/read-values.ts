import { LARGEST_PRICE } from '@stoa/kernel'

/** A value, or why it is none. */
export type Reading<T> = { readonly value: T } | { readonly reason: string }

const MAX_INT = 2_147_483_647

/**
 * A price in minor units, exactly. Takes a point or a comma before the decimals and the other one between thousands. A
 * comma before three digits stands between thousands, a point never does where there is nothing else: Shopify writes points.
 */
export function readPrice(text: string, exponent: number): Reading<number> {
  const plain = unquoteSpreadsheet(text).replace(/\s/g, '')
  const match = /^(\d+)(?:\.(\d+))?$/.exec(toPoint(plain))
  if (!match) return { reason: plain.startsWith('-') ? `"${text}" is below zero` : `"${text}" is not a price` }
  const [, whole = '', decimals = ''] = match
  if (/[1-9]/.test(decimals.slice(exponent))) return { reason: `"${text}" has more than ${exponent} decimals` }
  const minor = Number(whole + decimals.slice(0, exponent).padEnd(exponent, '0'))
  const largest = (LARGEST_PRICE / 10 ** exponent).toFixed(exponent)
  return minor > LARGEST_PRICE
    ? { reason: `"${text}" is more than the largest price, ${largest} (${LARGEST_PRICE} in minor units)` }
    : { value: minor }
}

function toPoint(text: string): string {
  const lastComma = text.lastIndexOf(',')
  const lastPoint = text.lastIndexOf('.')
  if (lastComma < 0) return text
  if (lastPoint > lastComma) return isGrouped(text.slice(0, lastPoint), ',') ? text.replaceAll(',', '') : text
  if (lastPoint >= 0)
    return isGrouped(text.slice(0, lastComma), '.') ? text.replaceAll('.', '').replace(',', '.') : text
  const isThousands = isGrouped(text, ',')
  return isThousands ? text.replaceAll(',', '') : text.replace(',', '.')
}

const isGrouped = (text: string, mark: ',' | '.'): boolean => new RegExp(`^\\d{1,3}(\\${mark}\\d{3})+$`).test(text)

/** A whole number of units; spreadsheets write `3.0`. May be negative. */
export function readQuantity(text: string): Reading<number> {
  const match = /^([+-]?\d+)(?:[.,]0*)?$/.exec(unquoteSpreadsheet(text))
  const value = Number(match?.[1])
  if (!match || Math.abs(value) > MAX_INT) return { reason: `"${text}" is not a whole number` }
  return { value }
}

/** Grams, rounded to whole ones. */
export function readGrams(text: string): Reading<number> {
  const value = Number(unquoteSpreadsheet(text).replace(',', '.'))
  if (!Number.isFinite(value) || value < 0 || value > MAX_INT) return { reason: `"${text}" is not a weight` }
  return { value: Math.round(value) }
}

/** Spreadsheets keep numbers as text by an apostrophe in front: `'30235`. */
export function unquoteSpreadsheet(text: string): string {
  return text.replace(/^['‘’]+/, '').trim()
}

export function readBoolean(text: string): boolean | null {
  const word = text.toLowerCase()
  if (['true', 'yes', '1', 'y'].includes(word)) return true
  return ['false', 'no', '0', 'n'].includes(word) ? false : null
}
