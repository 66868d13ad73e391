import type { Ctx } from '../../context.ts'
import { readRefunds } from '../payments/index.ts'
import { type RefundTally, tallyRefunds } from './domain/refund-tally.ts'
import type { LockedOrder } from './lock-order.ts'

/**
 * Brings a locked, paid order in line with its refunds: its refunded total, its payment state and its lines. It counts
 * afresh instead of adding, so it may follow any news of a refund, in any order and twice.
 */
export async function recountRefunds(ctx: Ctx, order: LockedOrder): Promise<RefundTally['paymentStatus']> {
  const tally = tallyRefunds(order, await readRefunds(ctx, order.id))
  await ctx.db.query({
    name: 'order_refunds',
    text: `WITH lines AS (SELECT * FROM jsonb_to_recordset($4::jsonb) AS l("itemId" uuid, quantity int, "amountMinor" bigint)),
        counted AS (UPDATE "OrderItem" i SET "refundedQuantity" = l.quantity, "refundedMinor" = l."amountMinor" FROM lines l WHERE i.id = l."itemId")
      UPDATE "Order" SET "refundedTotalMinor" = $2, "refundedShippingMinor" = $6, "paymentStatus" = $3::text::"OrderPaymentStatus", "updatedAt" = $5 WHERE id = $1`,
    values: [
      order.id,
      tally.refunded,
      tally.paymentStatus,
      JSON.stringify(tally.lines),
      ctx.clock.now(),
      tally.shipping,
    ],
  })
  return tally.paymentStatus
}
