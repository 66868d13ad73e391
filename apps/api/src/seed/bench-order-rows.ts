import { newId } from '@stoa/kernel'
import { createRandom, type Random } from './random.ts'

export type BenchVariant = {
  readonly id: string
  readonly productId: string
  readonly slug: string
  readonly name: string
  readonly sku: string
  readonly category: string | null
  /** Minor units. */
  readonly price: number
}

export type BenchOrderContext = {
  readonly now: Date
  /** Days over which the orders are spread. */
  readonly days: number
  /** Orders in all. */
  readonly orders: number
  /** Number of the first one. */
  readonly firstNumber: number
  readonly variants: readonly BenchVariant[]
}

/** Rows of some orders, by table, ready to be sent as JSON. */
export type BenchOrderRows = {
  readonly carts: object[]
  readonly cartItems: object[]
  readonly orders: object[]
  readonly items: object[]
  readonly events: object[]
  readonly payments: object[]
  readonly refunds: object[]
}

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const SHIPPING_MINOR = 490

/** Bags that became nothing, for each that became an order. */
const ABANDONED = 2

/** Customers for each order: three orders of four come from somebody who bought before. */
const CUSTOMERS_PER_ORDER = 0.25

/** The orders of some indexes, the earliest first; the same index gives the same order but for its ids. */
export function benchOrderRows(indexes: readonly number[], context: BenchOrderContext): BenchOrderRows {
  const rows: BenchOrderRows = {
    carts: [],
    cartItems: [],
    orders: [],
    items: [],
    events: [],
    payments: [],
    refunds: [],
  }
  for (const index of indexes) addOrder(rows, index, context)
  return rows
}

type Outcome = 'cancelled' | 'refunded' | 'partly_refunded' | 'kept'

function outcomeOf(random: Random): Outcome {
  if (random.chance(0.04)) return 'cancelled'
  if (random.chance(0.03)) return 'refunded'
  return random.chance(0.03) ? 'partly_refunded' : 'kept'
}

function addOrder(rows: BenchOrderRows, index: number, context: BenchOrderContext): void {
  const random = createRandom(index + 1_000_003)
  const { now, days, orders } = context
  const age = days * DAY_MS * (1 - (index + random.next()) / orders)
  const at = new Date(now.getTime() - Math.max(0, Math.round(age)))
  const currency = random.pick(['EUR', 'EUR', 'EUR', 'EUR', 'EUR', 'EUR', 'EUR', 'USD', 'USD', 'GBP'])
  const outcome = outcomeOf(random)
  const id = newId()
  const lines = linesOf(id, context.variants, outcome, random)
  const cart = addCarts(rows, { at, currency, lines, random })
  const total = lines.reduce((sum, line) => sum + line.total, 0) + SHIPPING_MINOR
  const refunded = outcome === 'kept' ? 0 : outcome === 'partly_refunded' ? (lines[0]?.unit ?? 0) : total
  const customer = Math.floor(orders * CUSTOMERS_PER_ORDER * random.next() ** 1.5)
  rows.items.push(...lines)
  rows.events.push({ id: newId(), order: id, kind: 'placed', message: 'Order placed', at })
  rows.orders.push({
    id,
    cart,
    currency,
    refunded,
    number: context.firstNumber + index,
    email: `bench-${customer}@example.com`,
    subtotal: total - SHIPPING_MINOR,
    shipping: SHIPPING_MINOR,
    status: outcome === 'cancelled' ? 'cancelled' : 'completed',
    payment: { cancelled: 'refunded', refunded: 'refunded', partly_refunded: 'partially_refunded', kept: 'paid' }[
      outcome
    ],
    fulfilment: outcome === 'cancelled' ? 'unfulfilled' : 'fulfilled',
    at,
    cancelled: outcome === 'cancelled' ? at : null,
  })
  const payment = newId()
  rows.payments.push({ id: payment, cart, order: id, currency, total, refunded, at })
  if (refunded > 0) rows.refunds.push({ id: newId(), payment, amount: refunded, at })
}

type Line = {
  id: string
  order: string
  position: number
  variant: string
  product: string
  slug: string
  sku: string
  name: string
  category: string | null
  quantity: number
  fulfilled: number
  refunded: number
  unit: number
  total: number
}

function linesOf(order: string, variants: readonly BenchVariant[], outcome: Outcome, random: Random): Line[] {
  return Array.from({ length: random.int(1, 4) }, (_, position) => {
    // A few things sell a lot, most sell now and then.
    const variant = variants[Math.floor(variants.length * random.next() ** 3)] as BenchVariant
    const quantity = random.chance(0.8) ? 1 : random.int(2, 4)
    return {
      id: newId(),
      order,
      position,
      variant: variant.id,
      product: variant.productId,
      slug: variant.slug,
      sku: variant.sku,
      name: variant.name,
      category: variant.category,
      quantity,
      fulfilled: outcome === 'cancelled' ? 0 : quantity,
      refunded: outcome === 'refunded' ? quantity : outcome === 'partly_refunded' && position === 0 ? 1 : 0,
      unit: variant.price,
      total: variant.price * quantity,
    }
  })
}

type CartFacts = { at: Date; currency: string; lines: readonly Line[]; random: Random }

/** The order's own bag, and those that were left standing at about the same time. Answers the id of the first. */
function addCarts(rows: BenchOrderRows, { at, currency, lines, random }: CartFacts): string {
  const line = lines[0] as Line
  const add = (status: 'completed' | 'open', filledAt: Date): string => {
    const id = newId()
    rows.carts.push({ id, currency, status, at: filledAt })
    rows.cartItems.push({ id: newId(), cart: id, variant: line.variant, price: line.unit, at: filledAt })
    return id
  }
  for (let count = 0; count < ABANDONED; count++) add('open', new Date(at.getTime() - random.int(0, 24) * HOUR_MS))
  return add('completed', new Date(at.getTime() - random.int(1, 90) * 60_000))
}
