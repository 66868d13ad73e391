import { notFound } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import type { FulfilmentStatus, OrderPaymentStatus, OrderStatus } from './domain/order-state.ts'

export type LockedOrder = {
  readonly id: string
  readonly status: OrderStatus
  readonly paymentStatus: OrderPaymentStatus
  readonly fulfilmentStatus: FulfilmentStatus
  readonly currency: string
  /** Minor units. */
  readonly total: number
  readonly refunded: number
  readonly items: readonly {
    readonly id: string
    readonly variantId: string
    readonly quantity: number
    readonly fulfilledQuantity: number
    readonly refundedQuantity: number
    /** Refunded before they had left. */
    readonly removedQuantity: number
    /** What was paid for the line, its tax included. */
    readonly total: number
  }[]
}

/** Reads an order and holds its row for the rest of the transaction, so that changes of one order follow each other. */
export async function lockOrder(ctx: Ctx, id: string): Promise<LockedOrder> {
  const [order] = await ctx.db.query<LockedOrder>({
    name: 'order_lock',
    text: `SELECT o.id, o.status, o."paymentStatus", o."fulfilmentStatus", o.currency, o."totalMinor"::float8 AS total, o."refundedTotalMinor"::float8 AS refunded,
        (SELECT json_agg(json_build_object('id', i.id, 'variantId', i."variantId", 'quantity', i.quantity, 'fulfilledQuantity', i."fulfilledQuantity", 'refundedQuantity', i."refundedQuantity", 'removedQuantity', i."removedQuantity", 'total', i."totalMinor" + CASE WHEN o."pricesIncludeTax" THEN 0 ELSE i."taxMinor" END) ORDER BY i.position) FROM "OrderItem" i WHERE i."orderId" = o.id) AS items
      FROM "Order" o WHERE o.id = $1 FOR UPDATE`,
    values: [id],
  })
  if (!order) throw notFound({ detail: 'There is no such order.' })
  return order
}
