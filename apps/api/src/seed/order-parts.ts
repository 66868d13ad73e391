import { newId } from '@stoa/kernel'
import type { Outcome, PlannedOrder } from './order-plan.ts'
import type { PastMovement } from './seed-stock.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** A line of an order as it stands in the end. */
export type Item = {
  id: string
  variantId: string
  quantity: number
  fulfilledQuantity: number
  refundedQuantity: number
  unitPriceMinor: number
  totalMinor: number
  taxMinor: number
}

/** What of an order lies outside its own row and its lines. */
export type OrderParts = {
  readonly events: object[]
  readonly payment: object
  readonly charge: object
  readonly refund: object | null
  readonly fulfilment: object | null
  readonly fulfilmentItems: object[]
  readonly movements: PastMovement[]
}

export type OrderFacts = {
  readonly id: string
  readonly cartId: string
  readonly number: number
  readonly currency: string
  readonly country: string
  readonly totalMinor: number
  readonly refundedMinor: number
  readonly outcome: Outcome
  readonly items: readonly Item[]
  readonly times: Times
}

/** Timeline, payment, parcel and stock of an order, as its outcome wants them. */
export function orderParts(facts: OrderFacts): OrderParts {
  return { events: eventRows(facts), ...paymentRows(facts), ...fulfilmentRows(facts), movements: movementRows(facts) }
}

export type Times = { readonly placed: Date; readonly paid: Date; readonly sent: Date; readonly ended: Date }

/** When what happened to an order, never after `now`. */
export function timesOf({ at, outcome }: PlannedOrder, now: Date): Times {
  const after = (hours: number) => new Date(Math.min(at.getTime() + hours * HOUR_MS, now.getTime()))
  const paid = new Date(Math.min(at.getTime() + 2 * MINUTE_MS, now.getTime()))
  const sent = after(20)
  const ended = {
    open: paid,
    declined: paid,
    cancelled: after(5),
    fulfilled: sent,
    partly_fulfilled: sent,
    refunded: after(24 * 9),
    partly_refunded: after(24 * 7),
  }[outcome]
  return { placed: at, paid, sent, ended }
}

type TimelineRow = { kind: string; message: string; at: Date }

function eventRows({ id, outcome, items, times }: OrderFacts): object[] {
  const rows: TimelineRow[] = [{ kind: 'placed', message: 'Order placed', at: times.placed }]
  const add = (kind: string, message: string, at: Date) => void rows.push({ kind, message, at })
  if (outcome === 'declined') add('payment_failed', 'The payment was declined', times.paid)
  else add('paid', 'Payment received', times.paid)
  const isSent = items.some((item) => item.fulfilledQuantity > 0)
  if (isSent)
    add('fulfilled', `${outcome === 'partly_fulfilled' ? 'Part of it' : 'Everything'} is on its way`, times.sent)
  if (outcome === 'refunded') add('refunded', 'Refunded', times.ended)
  if (outcome === 'partly_refunded') add('refunded', 'Partly refunded', times.ended)
  if (isCancelled(outcome)) add('cancelled', 'Order cancelled', times.ended)
  return rows.map((row) => ({ id: newId(), orderId: id, ...row }))
}

/** Whether an outcome leaves nothing of the order. */
export function isCancelled(outcome: Outcome): boolean {
  return outcome === 'cancelled' || outcome === 'declined'
}

function paymentRows(facts: OrderFacts): Pick<OrderParts, 'payment' | 'charge' | 'refund'> {
  const { currency, totalMinor: amountMinor, refundedMinor, outcome, times } = facts
  const isTaken = outcome !== 'declined'
  const id = newId()
  const shared = {
    currency,
    amountMinor,
    capturedMinor: isTaken ? amountMinor : 0,
    refundedMinor,
    status: isTaken ? 'captured' : 'declined',
    createdAt: times.placed,
  }
  const payment = {
    ...shared,
    id,
    cartId: facts.cartId,
    orderId: facts.id,
    provider: 'test',
    providerReference: `ch_${id}`,
    declineCode: isTaken ? null : 'insufficient_funds',
    updatedAt: times.ended,
  }
  const charge = { ...shared, id: `ch_${id}`, token: isTaken ? 'tok_ok' : 'tok_late_declined' }
  return { payment, charge, refund: refundedMinor > 0 ? refundRow(facts, id) : null }
}

function refundRow({ refundedMinor, outcome, items, times }: OrderFacts, paymentId: string): object {
  return {
    id: newId(),
    paymentId,
    status: 'succeeded',
    amountMinor: refundedMinor,
    reason: outcome === 'cancelled' ? 'Changed my mind' : 'Sent back',
    lines: items
      .filter((item) => item.refundedQuantity > 0)
      .map((item) => ({ itemId: item.id, quantity: item.refundedQuantity })),
    createdAt: times.ended,
    updatedAt: times.ended,
  }
}

const carriers: Readonly<Record<string, string>> = {
  NL: 'PostNL',
  BE: 'bpost',
  GB: 'Royal Mail',
  US: 'UPS',
  FR: 'Colissimo',
}

function fulfilmentRows({
  id: orderId,
  number,
  country,
  items,
  times,
}: OrderFacts): Pick<OrderParts, 'fulfilment' | 'fulfilmentItems'> {
  const sent = items.filter((item) => item.fulfilledQuantity > 0)
  if (sent.length === 0) return { fulfilment: null, fulfilmentItems: [] }
  const id = newId()
  const trackingNumber = `3SSTOA${String(number).padStart(7, '0')}`
  return {
    fulfilment: { id, orderId, carrier: carriers[country] ?? 'DHL', trackingNumber, createdAt: times.sent },
    fulfilmentItems: sent.map((item) => ({
      id: newId(),
      fulfilmentId: id,
      orderItemId: item.id,
      quantity: item.fulfilledQuantity,
    })),
  }
}

function movementRows({ id: orderId, items, outcome, times }: OrderFacts): PastMovement[] {
  const reason = isCancelled(outcome) ? 'cancellation' : 'return'
  return items.flatMap(({ variantId, quantity, refundedQuantity }): PastMovement[] => {
    const sale: PastMovement = { variantId, orderId, delta: -quantity, reason: 'sale', at: times.placed }
    const back = isCancelled(outcome) ? quantity : refundedQuantity
    return back > 0 ? [sale, { variantId, orderId, delta: back, reason, at: times.ended }] : [sale]
  })
}
