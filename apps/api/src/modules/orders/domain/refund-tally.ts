export type TalliedRefund = {
  /** Minor units. */
  readonly amountMinor: number
  readonly lines: readonly { readonly itemId: string; readonly quantity: number }[]
}
export type TalliedOrder = {
  /** Minor units. */
  readonly total: number
  readonly items: readonly { readonly id: string; readonly quantity: number }[]
}
export type RefundTally = {
  readonly refunded: number
  readonly paymentStatus: 'paid' | 'partially_refunded' | 'refunded'
  readonly lines: readonly { readonly itemId: string; readonly quantity: number }[]
}

/** What the refunds of a paid order add up to. A refund that failed is not among them, so its money and goods count as paid again. */
export function tallyRefunds(order: TalliedOrder, refunds: readonly TalliedRefund[]): RefundTally {
  const refunded = refunds.reduce((sum, refund) => sum + refund.amountMinor, 0)
  const all = refunds.flatMap((refund) => refund.lines)
  const lines = order.items.map(({ id, quantity }) => ({
    itemId: id,
    quantity: Math.min(
      quantity,
      all.filter((line) => line.itemId === id).reduce((sum, line) => sum + line.quantity, 0),
    ),
  }))
  const partly = refunded > 0 ? 'partially_refunded' : 'paid'
  return { refunded, paymentStatus: refunded >= order.total ? 'refunded' : partly, lines }
}
