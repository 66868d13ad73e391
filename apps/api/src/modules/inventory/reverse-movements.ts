import type { Reversal } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { changeStock } from './change-stock.ts'
import { stockChanged } from './inventory.errors.ts'
import type { StockChange } from './stock-changes.ts'

/**
 * The ledger is never edited: undo writes a line against each. What was sold or received since then stays sold and received.
 * Levels that went with their variant are left alone.
 */
export const reverseMovements: Reversal = {
  model: 'StockMovement',
  permission: 'inventory.stockLevel.change',
  errors: [stockChanged],
  count: async (ctx, changeSetId) => (await readNet(ctx as Ctx, changeSetId)).length,
  run: async (ctx, changeSetId) => {
    const net = await readNet(ctx as Ctx, changeSetId)
    await changeStock(
      ctx as Ctx,
      net.map((change) => ({ ...change, delta: -change.delta })),
      'correction',
    )
    return net.length
  },
}

function readNet(ctx: Ctx, changeSetId: string): Promise<StockChange[]> {
  return ctx.db.query<StockChange>({
    name: 'stock_net',
    text: `SELECT m."variantId", m."locationId", sum(m.delta)::int AS delta FROM "StockMovement" m
      JOIN "StockLevel" l USING ("variantId", "locationId") WHERE m."changeSetId" = $1 GROUP BY 1, 2 HAVING sum(m.delta) <> 0`,
    values: [changeSetId],
  })
}
