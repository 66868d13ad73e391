import { add, type Money, money, multiply, sum } from '@stoa/kernel'

export type TotalsLine = { readonly quantity: number; readonly unitPrice: Money }

export type TotalsInput = {
  readonly currency: string
  readonly lines: readonly TotalsLine[]
  /** Null while no delivery is chosen. */
  readonly shipping: Money | null
  /** The tax of an amount, by the destination's rate. */
  readonly taxOf: (amount: Money) => Money
  readonly isShippingTaxed: boolean
  readonly pricesIncludeTax: boolean
}

export type Totals = {
  readonly lineTotals: readonly Money[]
  readonly lineTaxes: readonly Money[]
  readonly subtotal: Money
  readonly discountTotal: Money
  readonly shippingTotal: Money
  readonly taxTotal: Money
  readonly total: Money
}

/**
 * Adds up a cart. Tax is reckoned and rounded line by line, so that the lines of an invoice add up to its total. Where
 * prices include tax the tax is part of the total already; where they do not it is added.
 */
export function cartTotals({
  currency,
  lines,
  shipping,
  taxOf,
  isShippingTaxed,
  pricesIncludeTax,
}: TotalsInput): Totals {
  const zero = money(0, currency)
  const lineTotals = lines.map((line) => multiply(line.unitPrice, line.quantity))
  const lineTaxes = lineTotals.map(taxOf)
  const subtotal = sum(lineTotals, currency)
  const shippingTotal = shipping ?? zero
  const taxTotal = add(sum(lineTaxes, currency), isShippingTaxed ? taxOf(shippingTotal) : zero)
  const goods = add(subtotal, shippingTotal)
  return {
    lineTotals,
    lineTaxes,
    subtotal,
    discountTotal: zero,
    shippingTotal,
    taxTotal,
    total: pricesIncludeTax ? goods : add(goods, taxTotal),
  }
}
