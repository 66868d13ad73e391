import { money, newId } from '@stoa/kernel'
import { taxAmount } from '../modules/tax/index.ts'
import { shippingZones } from './data/shipping.ts'
import { taxRates } from './data/tax-rates.ts'
import { currencies, priceIn } from './expand-product.ts'
import type { Outcome, PlannedLine, PlannedOrder } from './order-plan.ts'
import type { PastMovement } from './seed-stock.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** The rows of one order in every table it appears in. */
export type OrderRows = {
  readonly order: Record<string, unknown> & { readonly id: string }
  readonly items: object[]
  readonly events: object[]
  readonly payment: Record<string, unknown>
  readonly charge: object
  readonly refund: object | null
  readonly fulfilment: object | null
  readonly fulfilmentItems: object[]
  readonly movements: PastMovement[]
}

type Item = {
  id: string
  variantId: string
  quantity: number
  fulfilledQuantity: number
  refundedQuantity: number
  unitPriceMinor: number
  totalMinor: number
  taxMinor: number
}

/** Works a planned order out to rows that agree with each other, as if it had gone through the shop. */
export function orderRows(
  planned: PlannedOrder,
  number: number,
  imageIdOf: (picture: string) => string | null,
  now: Date,
): OrderRows {
  const id = newId()
  const { outcome, person } = planned
  const { currency, country } = person.place
  const ratePpm = Math.round((taxRates[country] ?? 0) * 10_000)
  const items = planned.lines.map((line) => itemOf(line, currency, ratePpm, outcome))
  if (outcome === 'partly_fulfilled')
    items[0]!.fulfilledQuantity = items.length > 1 ? items[0]!.quantity : Math.floor(items[0]!.quantity / 2)
  const subtotal = sum(items.map((item) => item.totalMinor))
  const delivery = deliveryOf(planned, subtotal)
  const shippingTax = ratePpm > 0 ? taxAmount(money(delivery.cost, currency), ratePpm, true).amount : 0
  const total = subtotal + delivery.cost
  const refunded = refundedOf(outcome, items, total)
  const times = timesOf(planned, now)
  const paymentId = newId()
  const isFulfilled = items.every((item) => item.fulfilledQuantity === item.quantity)
  const isPartly = !isFulfilled && items.some((item) => item.fulfilledQuantity > 0)
  const isCancelled = outcome === 'cancelled' || outcome === 'declined'
  const order = {
    id,
    number,
    cartId: newId(),
    userId: person.userId,
    email: person.email,
    status: isCancelled ? 'cancelled' : isFulfilled ? 'completed' : 'placed',
    paymentStatus: paymentStatusOf(outcome),
    fulfilmentStatus: isFulfilled ? 'fulfilled' : isPartly ? 'partially_fulfilled' : 'unfulfilled',
    currency,
    subtotalMinor: subtotal,
    shippingTotalMinor: delivery.cost,
    taxTotalMinor: sum(items.map((item) => item.taxMinor)) + shippingTax,
    totalMinor: total,
    refundedTotalMinor: refunded,
    pricesIncludeTax: true,
    shippingAddress: addressOf(planned),
    billingAddress: addressOf(planned),
    shippingMethodName: delivery.name,
    placedAt: planned.at,
    cancelledAt: isCancelled ? times.ended : null,
    updatedAt: times.ended,
  }
  return {
    order,
    items: items.map((item, position) => ({
      ...item,
      ...copyOf(planned.lines[position] as PlannedLine, imageIdOf),
      orderId: id,
      position,
      taxRatePpm: ratePpm,
    })),
    events: eventsOf(outcome, isPartly || isFulfilled, times).map((event) => ({ id: newId(), orderId: id, ...event })),
    ...paymentRows(order, paymentId, refunded, outcome, times),
    ...fulfilmentRows(id, number, country, items, times),
    movements: movementsOf(id, items, outcome, times),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

function itemOf(
  { product, variant, quantity }: PlannedLine,
  currency: PlannedOrder['person']['place']['currency'],
  ratePpm: number,
  outcome: Outcome,
): Item {
  const unitPriceMinor = priceIn(currency, product.euros)
  const totalMinor = unitPriceMinor * quantity
  const isSent = ['fulfilled', 'refunded', 'partly_refunded'].includes(outcome)
  return {
    id: newId(),
    variantId: variant.id,
    quantity,
    fulfilledQuantity: isSent ? quantity : 0,
    refundedQuantity: outcome === 'refunded' ? quantity : 0,
    unitPriceMinor,
    totalMinor,
    taxMinor: taxAmount(money(totalMinor, currency), ratePpm, true).amount,
  }
}

function copyOf({ product, variant }: PlannedLine, imageIdOf: (picture: string) => string | null) {
  return {
    productId: product.id,
    productSlug: product.slug,
    sku: variant.sku,
    name: product.name,
    variantName: variant.label,
    imageId: imageIdOf(variant.picture),
  }
}

function deliveryOf({ person: { place }, isExpress }: PlannedOrder, subtotal: number): { name: string; cost: number } {
  const zone = shippingZones.find((one) => one.countries.includes(place.country)) ?? shippingZones.at(-1)!
  const method = (isExpress ? zone.methods[1] : undefined) ?? zone.methods[0]!
  const index = currencies.indexOf(place.currency)
  const isFree = method.freeOver !== undefined && subtotal >= method.freeOver[index]!
  return { name: method.name, cost: isFree ? 0 : method.costs[index]! }
}

/** A partial refund pays back one unit of the first line. */
function refundedOf(outcome: Outcome, items: readonly Item[], total: number): number {
  if (outcome === 'refunded' || outcome === 'cancelled') return total
  const [first] = items
  if (outcome !== 'partly_refunded' || !first) return 0
  first.refundedQuantity = 1
  return first.unitPriceMinor
}

function paymentStatusOf(outcome: Outcome): string {
  const statuses: Partial<Record<Outcome, string>> = {
    refunded: 'refunded',
    cancelled: 'refunded',
    partly_refunded: 'partially_refunded',
    declined: 'failed',
  }
  return statuses[outcome] ?? 'paid'
}

type Times = { readonly placed: Date; readonly paid: Date; readonly sent: Date; readonly ended: Date }

function timesOf({ at, outcome }: PlannedOrder, now: Date): Times {
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

function eventsOf(outcome: Outcome, isSent: boolean, times: Times): { kind: string; message: string; at: Date }[] {
  const isAll = outcome !== 'partly_fulfilled'
  return [
    { kind: 'placed', message: 'Order placed', at: times.placed },
    outcome === 'declined'
      ? { kind: 'payment_failed', message: 'The payment was declined', at: times.paid }
      : { kind: 'paid', message: 'Payment received', at: times.paid },
    ...(isSent
      ? [
          {
            kind: 'fulfilled',
            message: isAll ? 'Everything is on its way' : 'Part of it is on its way',
            at: times.sent,
          },
        ]
      : []),
    ...(outcome === 'refunded' || outcome === 'partly_refunded'
      ? [{ kind: 'refunded', message: outcome === 'refunded' ? 'Refunded' : 'Partly refunded', at: times.ended }]
      : []),
    ...(outcome === 'cancelled' || outcome === 'declined'
      ? [{ kind: 'cancelled', message: 'Order cancelled', at: times.ended }]
      : []),
  ]
}

function paymentRows(
  order: { id: string; cartId: string; currency: string; totalMinor: number },
  id: string,
  refunded: number,
  outcome: Outcome,
  times: Times,
): Pick<OrderRows, 'payment' | 'charge' | 'refund'> {
  const isTaken = outcome !== 'declined'
  const { currency, totalMinor: amountMinor } = order
  const reference = `ch_${id}`
  const shared = {
    currency,
    amountMinor,
    capturedMinor: isTaken ? amountMinor : 0,
    refundedMinor: refunded,
    status: isTaken ? ('captured' as const) : ('declined' as const),
  }
  return {
    payment: {
      id,
      cartId: order.cartId,
      orderId: order.id,
      provider: 'test',
      providerReference: reference,
      ...shared,
      declineCode: isTaken ? null : 'insufficient_funds',
      createdAt: times.placed,
      updatedAt: times.ended,
    },
    charge: { id: reference, token: isTaken ? 'tok_ok' : 'tok_late_declined', ...shared, createdAt: times.placed },
    refund:
      refunded > 0
        ? {
            id: newId(),
            paymentId: id,
            status: 'succeeded' as const,
            amountMinor: refunded,
            reason: outcome === 'cancelled' ? 'Changed my mind' : 'Sent back',
            createdAt: times.ended,
            updatedAt: times.ended,
          }
        : null,
  }
}

const carriers: Readonly<Record<string, string>> = {
  NL: 'PostNL',
  BE: 'bpost',
  GB: 'Royal Mail',
  US: 'UPS',
  FR: 'Colissimo',
}

function fulfilmentRows(
  orderId: string,
  number: number,
  country: string,
  items: readonly Item[],
  times: Times,
): Pick<OrderRows, 'fulfilment' | 'fulfilmentItems'> {
  const sent = items.filter((item) => item.fulfilledQuantity > 0)
  if (sent.length === 0) return { fulfilment: null, fulfilmentItems: [] }
  const id = newId()
  return {
    fulfilment: {
      id,
      orderId,
      carrier: carriers[country] ?? 'DHL',
      trackingNumber: `3SSTOA${String(number).padStart(7, '0')}`,
      createdAt: times.sent,
    },
    fulfilmentItems: sent.map((item) => ({
      id: newId(),
      fulfilmentId: id,
      orderItemId: item.id,
      quantity: item.fulfilledQuantity,
    })),
  }
}

function movementsOf(orderId: string, items: readonly Item[], outcome: Outcome, times: Times): PastMovement[] {
  return items.flatMap(({ variantId, quantity, refundedQuantity }) => {
    const sale = { variantId, orderId, delta: -quantity, reason: 'sale' as const, at: times.placed }
    const isCancelled = outcome === 'cancelled' || outcome === 'declined'
    const back = isCancelled ? quantity : refundedQuantity
    return back > 0
      ? [
          sale,
          {
            variantId,
            orderId,
            delta: back,
            reason: isCancelled ? ('cancellation' as const) : ('return' as const),
            at: times.ended,
          },
        ]
      : [sale]
  })
}

function addressOf({ person: { firstName, lastName, line1, place } }: PlannedOrder) {
  const { city, postalCode, country, region } = place
  return { firstName, lastName, line1, city, postalCode, country, ...(region && { region }) }
}
