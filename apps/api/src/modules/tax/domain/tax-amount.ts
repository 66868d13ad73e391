import { fractionOf, type Money, percentOf } from '@stoa/kernel'

const WHOLE_PPM = 1_000_000

export type TaxRate = {
  /** Parts per million: 190,000 is 19 %. */
  readonly ratePpm: number
  readonly onShipping: boolean
}

export const noTax: TaxRate = { ratePpm: 0, onShipping: false }

/** The tax in (gross prices) or on (net prices) an amount, rounded half up once. */
export function taxAmount(amount: Money, ratePpm: number, isIncluded: boolean): Money {
  return isIncluded ? fractionOf(amount, ratePpm, WHOLE_PPM + ratePpm) : percentOf(amount, ratePpm)
}
