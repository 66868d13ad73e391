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
  readonly discountTotal: number
  readonly shippingTotal: number
  readonly taxTotal: number
  readonly pricesIncludeTax: boolean
  readonly items: readonly {
    readonly id: string
    readonly variantId: string
    readonly quantity: number
    readonly fulfilledQuantity: number
    readonly refundedQuantity: number
    /** Refunded before they had left. */
    readonly removedQuantity: number
    /** Price times quantity; without its tax where prices do not contain it. */
    readonly total: number
    readonly tax: number
  }[]
}

const columns = `o.id, o.status, o."paymentStatus", o."fulfilmentStatus", o.currency, o."totalMinor"::float8 AS total, o."refundedTotalMinor"::float8 AS refunded,
  o."discountTotalMinor"::float8 AS "discountTotal", o."shippingTotalMinor"::float8 AS "shippingTotal", o."taxTotalMinor"::float8 AS "taxTotal", o."pricesIncludeTax",
  (SELECT json_agg(json_build_object('id', i.id, 'variantId', i."variantId", 'quantity', i.quantity, 'fulfilledQuantity', i."fulfilledQuantity", 'refundedQuantity', i."refundedQuantity",
    'removedQuantity', i."removedQuantity", 'total', i."totalMinor", 'tax', i."taxMinor") ORDER BY i.position) FROM "OrderItem" i WHERE i."orderId" = o.id) AS items`

/** Reads an order and holds its row for the rest of the transaction, so that changes of one order follow each other. */
export function lockOrder(ctx: Ctx, id: string): Promise<LockedOrder> {
  return readOne(ctx, id, 'FOR UPDATE')
}

/** Reads an order as `lockOrder` does, and holds nothing. */
export function peekOrder(ctx: Ctx, id: string): Promise<LockedOrder> {
  return readOne(ctx, id, '')
}

async function readOne(ctx: Ctx, id: string, lock: 'FOR UPDATE' | ''): Promise<LockedOrder> {
  const [order] = await ctx.db.query<LockedOrder>({
    name: lock ? 'order_lock' : 'order_peek',
    text: `SELECT ${columns} FROM "Order" o WHERE o.id = $1 ${lock}`,
    values: [id],
  })
  if (!order) throw notFound({ detail: 'There is no such order.' })
  return order
}
