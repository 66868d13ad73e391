import { newId } from '@stoa/kernel'
import type { Ctx } from '../context.ts'
import { priceIn } from './expand-product.ts'
import type { PlannedLine, PlannedOrder } from './order-plan.ts'
import { createRandom } from './random.ts'

const MINUTE_MS = 60_000

/** Bags left standing, for each that became an order: at least one, at most so many. */
const MOST_ABANDONED = 3

/** A source of chance of its own, so that the orders stay what they are. */
const SEED = 20_260_302

type Cart = {
  id: string
  status: 'completed' | 'open'
  currency: string
  userId: string | null
  createdAt: Date
  updatedAt: Date
}

/**
 * The bags that the orders came from, and those that became nothing, so that a share of bags can be told. `cartIds` are
 * those of the orders, in the same order. Two statements. Runs in the open transaction.
 */
export async function seedCarts(ctx: Ctx, orders: readonly PlannedOrder[], cartIds: readonly string[]): Promise<void> {
  const random = createRandom(SEED)
  const carts: Cart[] = []
  const items: object[] = []
  const add = (cart: Cart, lines: readonly PlannedLine[]) => {
    carts.push(cart)
    for (const line of lines) items.push(itemOf(cart, line))
  }
  for (const [index, { at, person, lines }] of orders.entries()) {
    const { currency } = person.place
    const filledAt = new Date(at.getTime() - random.int(2, 45) * MINUTE_MS)
    const times = { createdAt: filledAt, updatedAt: at }
    add({ id: cartIds[index] as string, status: 'completed', currency, userId: person.userId, ...times }, lines)
    for (let count = random.int(1, MOST_ABANDONED); count > 0; count--) {
      const left = new Date(at.getTime() - random.int(1, 1200) * MINUTE_MS)
      const leftTimes = { createdAt: left, updatedAt: left }
      add({ id: newId(), status: 'open', currency, userId: null, ...leftTimes }, [random.pick(lines)])
    }
  }
  await ctx.db.prisma.cart.createMany({ data: carts })
  await ctx.db.prisma.cartItem.createMany({ data: items as never })
}

function itemOf({ id: cartId, currency, createdAt }: Cart, { product, variant, quantity }: PlannedLine): object {
  const seenPriceMinor = priceIn(currency as 'EUR', product.euros)
  return { id: newId(), cartId, variantId: variant.id, quantity, seenPriceMinor, createdAt }
}
