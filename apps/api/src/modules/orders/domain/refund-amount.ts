export type RefundableItem = {
  readonly id: string
  readonly quantity: number
  readonly refundedQuantity: number
  readonly total: number
}
export type RefundLine = { readonly itemId: string; readonly quantity: number }

/** What is wrong with lines to refund, in words; null where nothing is. */
export function checkRefundLines(items: readonly RefundableItem[], lines: readonly RefundLine[]): string | null {
  if (new Set(lines.map((line) => line.itemId)).size < lines.length) return 'Name each line once.'
  for (const line of lines) {
    const item = items.find((one) => one.id === line.itemId)
    if (!item) return 'That is not a line of this order.'
    if (item.refundedQuantity + line.quantity > item.quantity)
      return `Only ${item.quantity - item.refundedQuantity} of this line can be refunded.`
  }
  return null
}

/**
 * Minor units that units of lines are worth. Of a line whose total does not divide evenly the last units carry the rest, so
 * refunding a line piece by piece pays back exactly its total.
 */
export function refundAmount(items: readonly RefundableItem[], lines: readonly RefundLine[]): number {
  return lines.reduce((amount, line) => {
    const item = items.find((one) => one.id === line.itemId)
    if (!item) return amount
    const upTo = (quantity: number) => Math.floor((item.total * quantity) / item.quantity)
    return amount + upTo(item.refundedQuantity + line.quantity) - upTo(item.refundedQuantity)
  }, 0)
}
