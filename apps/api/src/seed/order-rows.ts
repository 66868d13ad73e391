import { money, newId } from '@stoa/kernel'
import { taxAmount } from '../modules/tax/index.ts'
import { shippingZones } from './data/shipping.ts'
import { taxRates } from './data/tax-rates.ts'
import { currencies, priceIn } from './expand-product.ts'
import { type Item, isCancelled, type OrderParts, orderParts, timesOf } from './order-parts.ts'
import type { Outcome, PlannedLine, PlannedOrder } from './order-plan.ts'

/** The rows of one order in every table it appears in. */
export type OrderRows = OrderParts & { readonly cartId: string; readonly order: object; readonly items: object[] }

/** Works a planned order out to rows that agree with each other, as if it had gone through the shop. */
export function orderRows(
  planned: PlannedOrder,
  number: number,
  imageIdOf: (picture: string) => string | null,
  now: Date,
): OrderRows {
  const { outcome, person } = planned
  const { currency, country } = person.place
  const ratePpm = Math.round((taxRates[country] ?? 0) * 10_000)
  const items = planned.lines.map((line) => itemOf(line, currency, ratePpm, outcome))
  if (outcome === 'partly_fulfilled') sendSome(items)
  const amounts = amountsOf(planned, items, ratePpm)
  const times = timesOf(planned, now)
  const own = { id: newId(), number, cartId: newId() }
  const parts = orderParts({
    ...own,
    currency,
    country,
    totalMinor: amounts.totalMinor,
    refundedMinor: amounts.refundedTotalMinor,
    outcome,
    items,
    times,
  })
  const order = {
    ...own,
    ...amounts,
    ...statesOf(outcome, items),
    userId: person.userId,
    email: person.email,
    currency,
    pricesIncludeTax: true,
    shippingAddress: addressOf(planned),
    billingAddress: addressOf(planned),
    placedAt: planned.at,
    cancelledAt: isCancelled(outcome) ? times.ended : null,
    updatedAt: times.ended,
  }
  const copies = items.map((item, position) => ({
    ...item,
    ...copyOf(planned.lines[position] as PlannedLine, imageIdOf),
    orderId: own.id,
    position,
    taxRatePpm: ratePpm,
  }))
  return { cartId: own.cartId, order, items: copies, ...parts }
}

/** Sends the first line; of a single line half. */
function sendSome([first, ...others]: Item[]): void {
  if (first) first.fulfilledQuantity = others.length > 0 ? first.quantity : Math.floor(first.quantity / 2)
}

function amountsOf(planned: PlannedOrder, items: readonly Item[], ratePpm: number) {
  const { currency } = planned.person.place
  const subtotalMinor = sum(items.map((item) => item.totalMinor))
  const delivery = deliveryOf(planned, subtotalMinor)
  const totalMinor = subtotalMinor + delivery.cost
  return {
    subtotalMinor,
    shippingTotalMinor: delivery.cost,
    shippingMethodName: delivery.name,
    taxTotalMinor:
      sum(items.map((item) => item.taxMinor)) + taxAmount(money(delivery.cost, currency), ratePpm, true).amount,
    totalMinor,
    refundedTotalMinor: refundedOf(planned.outcome, items, totalMinor),
  }
}

function statesOf(outcome: Outcome, items: readonly Item[]) {
  const isFulfilled = items.every((item) => item.fulfilledQuantity === item.quantity)
  const isPartly = !isFulfilled && items.some((item) => item.fulfilledQuantity > 0)
  return {
    status: isCancelled(outcome) ? 'cancelled' : isFulfilled ? 'completed' : 'placed',
    paymentStatus: paymentStatusOf(outcome),
    fulfilmentStatus: isFulfilled ? 'fulfilled' : isPartly ? 'partially_fulfilled' : 'unfulfilled',
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
    categoryId: product.categoryId,
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

function addressOf({ person: { firstName, lastName, line1, place } }: PlannedOrder) {
  const { city, postalCode, country, region } = place
  return { firstName, lastName, line1, city, postalCode, country, ...(region && { region }) }
}
