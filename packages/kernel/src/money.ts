import { isCurrency } from './currency.ts'

/** An amount in minor units (cents) of an ISO 4217 currency. Plain data: made by `money`, changed by the functions below. */
export type Money = { readonly amount: number; readonly currency: string }

/**
 * The largest price in minor units. A full bag, 200 lines of 999 units, at this price stays below 2^53, with its tax and
 * delivery: what is added up in numbers is exact. The database holds prices to it by checks.
 */
export const LARGEST_PRICE = 10_000_000_000

/** What happens to exactly half a minor unit: away from zero, or to the even neighbour (which favours nobody). */
export type Rounding = 'half-up' | 'half-even'

/** Makes an amount of minor units. @throws RangeError unless it is a safe integer and the currency is a code. */
export function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of minor units`)
  if (!isCurrency(currency)) throw new RangeError(`"${currency}" is not an ISO 4217 currency code`)
  return { amount: amount === 0 ? 0 : amount, currency } // never -0
}

/** @throws RangeError when the currencies differ, or the sum is no safe integer. */
export const add = (a: Money, b: Money): Money => money(a.amount + inSameCurrency(a, b), a.currency)

/** @throws RangeError when the currencies differ. */
export const subtract = (a: Money, b: Money): Money => money(a.amount - inSameCurrency(a, b), a.currency)

/** The sum of any number of amounts; `currency` says what no amounts are zero of. */
export const sum = (amounts: readonly Money[], currency: string): Money => amounts.reduce(add, money(0, currency))

/** A price times a whole quantity. @throws RangeError when the quantity is not a safe integer. */
export function multiply(price: Money, quantity: number): Money {
  if (!Number.isSafeInteger(quantity)) throw new RangeError(`${quantity} is not a whole quantity`)
  return money(price.amount * quantity, price.currency)
}

/** Below zero, zero or above, for sorting. @throws RangeError when the currencies differ. */
export const compare = (a: Money, b: Money): number => a.amount - inSameCurrency(a, b)

/** A share of an amount by a rate in parts per million (19 % is 190,000), rounded once to whole minor units. */
export const percentOf = (whole: Money, ratePpm: number, rounding: Rounding = 'half-up'): Money =>
  fractionOf(whole, ratePpm, 1_000_000, rounding)

/**
 * `whole × numerator / denominator`, exact until the one rounding at the end. The tax inside a gross price is
 * `fractionOf(gross, ratePpm, 1_000_000 + ratePpm)`. @throws RangeError unless both are safe integers, the lower above zero.
 */
export function fractionOf(
  whole: Money,
  numerator: number,
  denominator: number,
  rounding: Rounding = 'half-up',
): Money {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`${numerator}/${denominator} is not a fraction of safe integers`)
  }
  const product = BigInt(whole.amount) * BigInt(numerator) // beyond 2^53 a number would drop digits
  return money(Number(divide(product, BigInt(denominator), rounding)), whole.currency)
}

function divide(product: bigint, divisor: bigint, rounding: Rounding): bigint {
  const sign = product < 0n ? -1n : 1n
  const size = product * sign
  const floor = size / divisor
  const twice = (size % divisor) * 2n
  const isUp = twice > divisor || (twice === divisor && (rounding === 'half-up' || floor % 2n === 1n))
  return sign * (isUp ? floor + 1n : floor)
}

/**
 * Splits an amount by weights so that the parts add up to it exactly: each gets its share rounded down, and the
 * minor units left over go one each to the largest remainders, the first among equals.
 * All weights zero means equal weights. @throws RangeError for no weights, or one that is no safe integer from 0.
 */
export function allocate(whole: Money, weights: readonly number[]): Money[] {
  if (weights.length === 0 || weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
    throw new RangeError('Weights must be whole numbers from 0, at least one')
  }
  const shares = weights.every((weight) => weight === 0) ? weights.map(() => 1n) : weights.map(BigInt)
  const total = shares.reduce((a, b) => a + b)
  const sign = whole.amount < 0 ? -1 : 1
  const size = BigInt(Math.abs(whole.amount))
  const parts = shares.map((share, index) => ({
    index,
    amount: Number((size * share) / total),
    remainder: (size * share) % total,
  }))
  const rest = Math.abs(whole.amount) - parts.reduce((a, { amount }) => a + amount, 0)
  const byRemainder = parts.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  )
  for (const part of byRemainder.slice(0, rest)) part.amount += 1
  return parts.map(({ amount }) => money(sign * amount, whole.currency))
}

function inSameCurrency(a: Money, b: Money): number {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} cannot be reckoned together`)
  return b.amount
}
