import type { Ctx } from '../../context.ts'
import { claimStock } from './claim-stock.ts'
import { releaseReservations } from './reserve-stock.ts'
import { announceStock, type StockLine, writeLedger } from './stock-changes.ts'

/**
 * Takes an order's goods off the shelf. What the cart held is given back first, in the same transaction, so those units
 * are found again and nobody comes between. Throws OUT_OF_STOCK with the lines; nothing is taken then.
 */
export async function takeStock(
  ctx: Ctx,
  { cartId, orderId, lines }: { cartId: string; orderId: string; lines: readonly StockLine[] },
): Promise<void> {
  await releaseReservations(ctx, [cartId], { next: lines })
  const taken = await claimStock(ctx, lines, 'take')
  await writeLedger(
    ctx,
    taken.map(({ variantId, locationId, quantity }) => ({ variantId, locationId, delta: -quantity })),
    'sale',
    { orderId },
  )
  await announceStock(
    ctx,
    taken.map((one) => one.variantId),
  )
}
