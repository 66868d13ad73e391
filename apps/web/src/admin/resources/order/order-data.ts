import { isMoney, isRecord, type Money, type RecordData } from '../../engine/record.ts'

export type OrderLine = {
  id: string
  variantId: string
  sku: string
  name: string
  variantName?: string
  quantity: number
  fulfilledQuantity: number
  refundedQuantity?: number
  /** Units that were refunded before they had left. */
  removedQuantity?: number
  unitPrice: Money
  total: Money
  tax?: Money
  refundedTotal?: Money
  image?: unknown
}

export type Address = {
  firstName: string
  lastName: string
  company?: string | null
  line1: string
  line2?: string | null
  city: string
  region?: string | null
  postalCode: string
  country: string
  phone?: string | null
}

export type OrderPayment = { id: string; provider: string; status: string; amount: Money; refunded?: Money | null }

export type OrderFulfilment = {
  id: string
  carrier?: string | null
  trackingNumber?: string | null
  createdAt?: string
  deliveredAt?: string | null
  /** Where the carrier tells of it. */
  trackingUrl?: string | null
  items?: { itemId?: string; orderItemId?: string; quantity: number }[]
}

export type OrderRefund = {
  id: string
  status: string
  amount: Money
  shipping: Money
  reason: string
  failureCode: string | null
  createdAt: string
  lines: { itemId: string; quantity: number; amount: Money; isRestocked: boolean }[]
}

export type TimelineItem = {
  id?: string
  at: string
  kind: string
  message: string
  actor?: { _label?: string; name?: string } | string | null
  actorId?: string | null
  /** Whether the customer sees it. */
  isPublic?: boolean
  editedAt?: string | null
  amount?: Money | null
  /** The note written with it. */
  quote?: string
}

export type OrderData = RecordData & {
  number: number | string
  status: string
  paymentStatus: string
  fulfilmentStatus: string
  email: string
  /** What the customer wrote with the order. */
  note?: string | null
  currency: string
  items: OrderLine[]
  subtotal: Money
  discountTotal: Money
  shippingTotal: Money
  taxTotal: Money
  total: Money
  refundedTotal: Money
  shippingAddress: Address | null
  billingAddress: Address | null
  payments: OrderPayment[]
  refunds?: OrderRefund[]
  refundStatus?: string
  fulfilments: OrderFulfilment[]
  timeline?: TimelineItem[]
  /** With who did it, and what the customer does not see. */
  staffTimeline?: TimelineItem[]
  placedAt: string
}

/** An amount of this order, whether the answer spelled out its currency or not. */
export const amountOf = (order: OrderData, value: unknown): Money =>
  isMoney(value) ? value : { amount: typeof value === 'number' ? value : 0, currency: order.currency }

export const toFulfil = (line: OrderLine): number =>
  Math.max(0, line.quantity - line.fulfilledQuantity - (line.removedQuantity ?? 0))

export const toRefund = (line: OrderLine): number => Math.max(0, line.quantity - (line.refundedQuantity ?? 0))

/** What was captured and has not gone back yet, in minor units. */
export function refundable(order: OrderData): number {
  const captured = order.payments
    .filter((payment) => payment.status === 'captured' || payment.status.includes('refunded'))
    .reduce((sum, payment) => sum + amountOf(order, payment.amount).amount, 0)
  const paid = order.payments.length > 0 ? captured : amountOf(order, order.total).amount
  return Math.max(0, paid - amountOf(order, order.refundedTotal).amount)
}

export const actorName = (actor: TimelineItem['actor']): string | undefined => {
  if (typeof actor === 'string') return actor || undefined
  return isRecord(actor) ? String(actor._label ?? actor.name ?? '') || undefined : undefined
}

/** A note written in the same moment as a deed says why; it stands with the deed. */
export function withQuotes(items: TimelineItem[]): TimelineItem[] {
  const isNote = (item: TimelineItem) => item.kind === 'note'
  const deedOf = (note: TimelineItem) => items.find((item) => !isNote(item) && item.at === note.at)
  return items
    .filter((item) => !isNote(item) || !deedOf(item))
    .map((item) => {
      const note = isNote(item) ? undefined : items.find((each) => isNote(each) && deedOf(each) === item)
      return note ? { ...item, quote: note.message } : item
    })
}

const sameAddress = (a: Address | null, b: Address | null): boolean => JSON.stringify(a) === JSON.stringify(b)

export const isBilledElsewhere = (order: OrderData): boolean =>
  order.billingAddress !== null && !sameAddress(order.billingAddress, order.shippingAddress)
