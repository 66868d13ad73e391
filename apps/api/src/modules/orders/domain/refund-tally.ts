export type TalliedLine = { readonly itemId: string; readonly quantity: number; readonly amountMinor: number }
export type TalliedRefund = {
  /** Minor units, as are all amounts. */
  readonly amountMinor: number
  readonly taxMinor: number
  readonly shippingMinor: number
  readonly lines: readonly TalliedLine[]
}
export type TalliedOrder = {
  /** Minor units. */
  readonly total: number
  readonly items: readonly { readonly id: string; readonly quantity: number }[]
}
export type RefundTally = {
  readonly refunded: number
  readonly tax: number
  readonly shipping: number
  readonly paymentStatus: 'paid' | 'partially_refunded' | 'refunded'
  readonly lines: readonly TalliedLine[]
}

/** What the refunds of a paid order add up to. A refund that failed is not among them, so its money and goods count as paid again. */
export function tallyRefunds(order: TalliedOrder, refunds: readonly TalliedRefund[]): RefundTally {
  const sum = (pick: (refund: TalliedRefund) => number) => refunds.reduce((all, refund) => all + pick(refund), 0)
  const refunded = sum((refund) => refund.amountMinor)
  const all = refunds.flatMap((refund) => refund.lines)
  const lines = order.items.map(({ id, quantity }) => {
    const own = all.filter((line) => line.itemId === id)
    return {
      itemId: id,
      quantity: Math.min(
        quantity,
        own.reduce((units, line) => units + line.quantity, 0),
      ),
      amountMinor: own.reduce((amount, line) => amount + line.amountMinor, 0),
    }
  })
  const partly = refunded > 0 ? 'partially_refunded' : 'paid'
  return {
    refunded,
    tax: sum((refund) => refund.taxMinor),
    shipping: sum((refund) => refund.shippingMinor),
    paymentStatus: refunded >= order.total ? 'refunded' : partly,
    lines,
  }
}
