import { audit, defineOperation, notFound, permission, uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { setStock } from './set-stock.ts'

const input = z.object({ id: uuidSchema, onHand: z.int().min(0).max(10_000_000), note: z.string().max(400).optional() })
const stockView = view('StockCount', { id: uuidSchema, onHand: z.int(), reserved: z.int() })

export const inventoryOperations = [
  defineOperation('stock.set', {
    summary: 'Set what lies at a place to a counted figure.',
    rest: 'POST /admin/stock-levels/:id/set',
    graphql: 'adminStockSet',
    access: permission('inventory.stockLevel.change'),
    budget: 10,
    input,
    output: stockView,
    admin: { label: 'Count', model: 'StockLevel', on: 'object', tone: 'primary' },
    run: setLevel,
  }),
]

async function setLevel(ctx: Ctx, { id, onHand, note }: z.infer<typeof input>) {
  const level = await ctx.db.prisma.stockLevel.findUnique({ where: { id } })
  if (!level) throw notFound({ detail: 'There is no such stock level.' })
  await setStock(ctx, level.locationId, [{ variantId: level.variantId, onHand }], 'correction', note)
  const after = await ctx.db.prisma.stockLevel.findUniqueOrThrow({ where: { id } })
  audit(ctx, {
    operation: 'stock.set',
    resource: 'StockLevel',
    objectId: id,
    details: { onHand: { from: level.onHand, to: after.onHand } },
  })
  return { id, onHand: after.onHand, reserved: after.reserved }
}
