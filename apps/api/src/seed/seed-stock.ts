import { newId } from '@stoa/kernel'
import type { Ctx } from '../context.ts'
import type { Random } from './random.ts'
import type { SeededProduct } from './seed-catalogue.ts'

/** One sale, cancellation or return of the order history. */
export type PastMovement = {
  readonly variantId: string
  readonly delta: number
  readonly reason: 'sale' | 'cancellation' | 'return'
  readonly orderId: string
  readonly at: Date
}

const DAY_MS = 86_400_000

/** Units of one product in five that lie in the shop window. */
const WINDOW_SHARE = 0.2

/**
 * Puts stock on the shelves so that, after all that was sold, each variant has the units written down for it and the
 * ledger still adds up: what came in first is what is left plus what went. Runs in the open transaction.
 */
export async function seedStock(
  ctx: Ctx,
  products: readonly SeededProduct[],
  past: readonly PastMovement[],
  random: Random,
): Promise<void> {
  const { prisma } = ctx.db
  const main = await prisma.stockLocation.findUniqueOrThrow({ where: { code: 'main' } })
  const window = await prisma.stockLocation.upsert({
    where: { code: 'window' },
    create: { code: 'window', name: 'Shop window, Berlin', priority: 10 },
    update: {},
  })
  const sold = new Map<string, number>()
  for (const { variantId, delta } of past) sold.set(variantId, (sold.get(variantId) ?? 0) - delta)
  const start = new Date(ctx.clock.now().getTime() - 95 * DAY_MS)
  const levels: { variantId: string; locationId: string; onHand: number; updatedAt: Date }[] = []
  const movements: object[] = []
  const stock = (variantId: string, locationId: string, onHand: number, received: number) => {
    levels.push({ variantId, locationId, onHand, updatedAt: ctx.clock.now() })
    if (received > 0)
      movements.push({ id: newId(), variantId, locationId, delta: received, reason: 'initial', at: start })
  }
  for (const { id, units } of products.flatMap((product) => product.variants)) {
    stock(id, main.id, units, units + (sold.get(id) ?? 0))
    if (units > 0 && random.chance(WINDOW_SHARE)) {
      const shown = random.int(1, 3)
      stock(id, window.id, shown, shown)
    }
  }
  for (const movement of past) movements.push({ id: newId(), locationId: main.id, ...movement })
  await prisma.stockLevel.createMany({ data: levels })
  await prisma.stockMovement.createMany({ data: movements as never })
}
