/** Why a text is no number: none at all, too fine, or one that can be read in two ways. */
export type DecimalProblem = 'notANumber' | 'tooFine' | 'ambiguous'

export type Decimal = { value: number } | { problem: DecimalProblem }

/** What a language puts before the decimals. */
export function decimalSign(language: string): '.' | ',' {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5)
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.'
}

/**
 * Reads a number with so many decimals at most, as an integer of its smallest unit: "1.234,50" with two is 123450. Works on
 * digits, never on a float. Of comma and point the last is the decimal sign where both stand; where only one stands once, it
 * is what the language says, and a text that another reading fits as well is a problem instead of a guess.
 */
export function readDecimal(text: string, digits: number, sign: '.' | ','): Decimal {
  const clean = text.replace(/[\s\u00a0\u202f'’]/gu, '').replace(/^(?:\p{Sc}|[A-Z]{3})|(?:\p{Sc}|[A-Z]{3})$/gu, '')
  const match = /^([-−]?)(\d[\d.,]*|[.,]\d+)$/u.exec(clean)
  if (!match) return { problem: 'notANumber' }
  const split = splitNumber(match[2] as string, digits, sign)
  if ('problem' in split) return split
  const fraction = split.fraction.replace(/0+$/u, '')
  if (fraction.length > digits) return { problem: 'tooFine' }
  const value = Number(split.whole + fraction.padEnd(digits, '0'))
  if (!Number.isSafeInteger(value)) return { problem: 'notANumber' }
  return { value: match[1] && value !== 0 ? -value : value }
}

type Split = { whole: string; fraction: string } | { problem: DecimalProblem }

const grouped = (groups: string[]): boolean =>
  /^\d{1,3}$/u.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/u.test(group))

function splitNumber(text: string, digits: number, sign: '.' | ','): Split {
  const signs = [...text].filter((letter) => letter === '.' || letter === ',')
  if (signs.length === 0) return { whole: text, fraction: '' }
  const kinds = new Set(signs)
  const last = signs.at(-1) as string
  const at = text.lastIndexOf(last)
  const before = text.slice(0, at).split(/[.,]/u)
  const after = text.slice(at + 1)
  if (kinds.size === 2) {
    const isOnce = signs.filter((each) => each === last).length === 1
    return isOnce && grouped(before) ? { whole: before.join(''), fraction: after } : { problem: 'notANumber' }
  }
  if (signs.length > 1) {
    const groups = text.split(last)
    return grouped(groups) ? { whole: groups.join(''), fraction: '' } : { problem: 'notANumber' }
  }
  const [whole = ''] = before
  const mayGroup = grouped([whole, after]) && !whole.startsWith('0')
  if (last !== sign) return mayGroup ? { whole: whole + after, fraction: '' } : { whole, fraction: after }
  if (mayGroup && after.replace(/0+$/u, '').length > digits) return { problem: 'ambiguous' }
  return { whole, fraction: after }
}

/** An integer of smallest units as plain text, such as a spreadsheet of the language takes: 123450 is "1234.50". */
export function decimalText(value: number, digits: number, sign: '.' | ','): string {
  const text = String(Math.abs(value)).padStart(digits + 1, '0')
  const shown = digits === 0 ? text : `${text.slice(0, -digits)}${sign}${text.slice(-digits)}`
  return value < 0 ? `-${shown}` : shown
}
