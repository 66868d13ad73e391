import { allocate, money } from '@stoa/kernel'

/** Something that was paid for; minor units, tax included. */
export type PaidPart = {
  readonly paid: number
  readonly refunded: number
  /** The tax in what was paid. */
  readonly tax: number
  /** What was paid less for it. */
  readonly discount: number
}

export type PaidLine = PaidPart & {
  readonly id: string
  readonly quantity: number
  readonly refundedQuantity: number
}

export type PaidOrder = {
  readonly total: number
  readonly refunded: number
  readonly tax: number
  readonly refundedTax: number
  readonly lines: readonly PaidLine[]
  readonly shipping: PaidPart
}

export type OrderAmounts = {
  readonly currency: string
  /** Minor units, as are all below. */
  readonly total: number
  readonly discountTotal: number
  readonly shippingTotal: number
  readonly taxTotal: number
  readonly pricesIncludeTax: boolean
  readonly items: readonly {
    readonly id: string
    readonly quantity: number
    readonly total: number
    readonly tax: number
  }[]
}

export type RefundedParts = {
  readonly refunded: number
  readonly tax: number
  readonly shipping: number
  readonly lines: readonly { readonly itemId: string; readonly quantity: number; readonly amountMinor: number }[]
}

/**
 * What was paid for each line and for delivery. The order's discount is spread over its lines by what they cost, and tax that
 * prices do not contain is added, so that the parts add up to the order's total exactly.
 */
export function paidParts(order: OrderAmounts, refunded: RefundedParts): PaidOrder {
  const { discountTotal, shippingTotal, taxTotal, items } = order
  const onTop = (tax: number) => (order.pricesIncludeTax ? 0 : tax)
  const discounts = allocate(
    money(discountTotal, order.currency),
    items.map((item) => item.total),
  )
  const shippingTax = taxTotal - items.reduce((sum, item) => sum + item.tax, 0)
  return {
    total: order.total,
    refunded: refunded.refunded,
    tax: taxTotal,
    refundedTax: refunded.tax,
    lines: items.map(({ id, quantity, total, tax }, index) => {
      const done = refunded.lines.find(({ itemId }) => itemId === id)
      const discount = discounts[index]?.amount ?? 0
      const paid = total - discount + onTop(tax)
      return {
        id,
        quantity,
        paid,
        tax,
        discount,
        refunded: done?.amountMinor ?? 0,
        refundedQuantity: done?.quantity ?? 0,
      }
    }),
    shipping: { paid: shippingTotal + onTop(shippingTax), tax: shippingTax, discount: 0, refunded: refunded.shipping },
  }
}

/** `whole × part ÷ of`, rounded down, exact for any amount of money; 0 of nothing. */
export function shareOf(whole: number, part: number, of: number): number {
  return of === 0 ? 0 : Number((BigInt(whole) * BigInt(part)) / BigInt(of))
}
