import { newId } from '@stoa/kernel'
import type { Ctx } from '../context.ts'
import { tendDailyFigures } from '../modules/reports/index.ts'
import { places } from './data/people.ts'
import { makePeople, type Outcome, type Person, type PlannedOrder, planOrders } from './order-plan.ts'
import { type OrderRows, orderRows } from './order-rows.ts'
import type { Random } from './random.ts'
import { seedCarts } from './seed-carts.ts'
import type { SeededProduct } from './seed-catalogue.ts'
import type { PastMovement } from './seed-stock.ts'
import type { Pictures } from './store-pictures.ts'

const PEOPLE = 260
/** One customer in four has an account. */
const ACCOUNT_EVERY = 4

const DAY_MS = 86_400_000

/** The orders of the demo customer: how many days ago, and how each stands. */
const ownOrders: readonly (readonly [daysAgo: number, outcome: Outcome])[] = [
  [81, 'fulfilled'],
  [58, 'cancelled'],
  [36, 'partly_refunded'],
  [12, 'fulfilled'],
  [1.4, 'fulfilled'],
  [0.2, 'open'],
]

export type OrderSeed = {
  readonly products: readonly SeededProduct[]
  readonly pictures: Pictures
  readonly customerId: string
  readonly random: Random
}

/**
 * Ninety days of orders, with the payments, parcels and refunds that belong to them; numbers without gaps from where the
 * shop's counter stands. Answers what they did to the stock. One statement per table. Runs in the open transaction.
 */
export async function seedOrders(
  ctx: Ctx,
  { products, pictures, customerId, random }: OrderSeed,
): Promise<PastMovement[]> {
  const now = ctx.clock.now()
  const people = await makeCustomers(ctx, random)
  const own = ownHistory(now, products, customerId, random)
  const planned = [...planOrders(now, products, people, random), ...own].sort((a, b) => a.at.getTime() - b.at.getTime())
  const { prisma } = ctx.db
  const counter = await prisma.orderNumber.update({ where: { id: 1 }, data: { last: { increment: planned.length } } })
  const first = counter.last - planned.length + 1
  const rows = planned.map((order, index) => orderRows(order, first + index, (name) => pictures.get(name) ?? null, now))
  await insertOrders(ctx, rows)
  await seedCarts(
    ctx,
    planned,
    rows.map((one) => one.cartId),
  )
  await tendDailyFigures(ctx)
  return rows.flatMap((one) => one.movements)
}

async function insertOrders(ctx: Ctx, rows: readonly OrderRows[]): Promise<void> {
  const { prisma } = ctx.db
  // The rows were made for these tables a moment ago; typing each column twice would not make them truer.
  const data = (list: readonly (object | null)[]) => list.filter((one) => one !== null) as never
  await prisma.order.createMany({ data: data(rows.map((one) => one.order)) })
  await prisma.orderItem.createMany({ data: data(rows.flatMap((one) => one.items)) })
  await prisma.orderEvent.createMany({ data: data(rows.flatMap((one) => one.events)) })
  await prisma.payment.createMany({ data: data(rows.map((one) => one.payment)) })
  await prisma.testCharge.createMany({ data: data(rows.map((one) => one.charge)) })
  await prisma.refund.createMany({ data: data(rows.map((one) => one.refund)) })
  await prisma.fulfilment.createMany({ data: data(rows.map((one) => one.fulfilment)) })
  await prisma.fulfilmentItem.createMany({ data: data(rows.flatMap((one) => one.fulfilmentItems)) })
}

async function makeCustomers(ctx: Ctx, random: Random): Promise<Person[]> {
  const people = makePeople(PEOPLE, (index) => (index % ACCOUNT_EVERY === 0 ? newId() : null), random)
  const since = ctx.clock.now().getTime() - 91 * DAY_MS
  await ctx.db.prisma.user.createMany({
    data: people.flatMap(({ userId, email, firstName, lastName }, index) => {
      const createdAt = new Date(since + index * 3_600_000)
      // "!" is no hash of any password: these people cannot log in.
      return userId === null
        ? []
        : [
            {
              id: userId,
              email,
              firstName,
              lastName,
              passwordHash: '!',
              emailVerifiedAt: createdAt,
              createdAt,
              updatedAt: createdAt,
            },
          ]
    }),
  })
  return people
}

function ownHistory(now: Date, products: readonly SeededProduct[], userId: string, random: Random): PlannedOrder[] {
  const place = places.find((one) => one.city === 'Amsterdam')!
  const person: Person = {
    email: 'mara@stoa.example',
    firstName: 'Mara',
    lastName: 'de Vries',
    line1: 'Noordermarkt 38',
    place,
    userId,
  }
  return ownOrders.map(([daysAgo, outcome]) => {
    const at = new Date(now.getTime() - Math.round(daysAgo * DAY_MS))
    const sold = products.filter((product) => product.publishedAt < at && product.euros < 200)
    const lines = [random.pick(sold), random.pick(sold)].map((product) => ({
      product,
      variant: random.pick(product.variants),
      quantity: 1,
    }))
    return {
      at,
      person,
      outcome,
      isExpress: false,
      lines: [...new Map(lines.map((line) => [line.variant.id, line])).values()],
    }
  })
}
