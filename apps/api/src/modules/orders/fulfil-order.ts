import { newId } from '@stoa/kernel'
import { audit, emit, validationFailed } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import {
  type FulfilledLine,
  type FulfilmentStatus,
  fulfilmentStatus,
  shippable,
  unitsToSend,
} from './domain/order-state.ts'
import { type LockedOrder, lockOrder } from './lock-order.ts'
import { notFulfillable } from './orders.errors.ts'
import { orderFulfilled } from './orders.events.ts'
import { addTimeline } from './timeline.ts'

export type OrderLine = { readonly itemId: string; readonly quantity: number }
export type FulfilInput = {
  readonly id: string
  readonly items?: readonly OrderLine[]
  readonly carrier?: string
  readonly trackingNumber?: string
}

/** Sends goods of an order, all that are left unless lines are named. Throws NOT_FULFILLABLE. */
export async function fulfilOrder(ctx: Ctx, input: FulfilInput): Promise<{ id: string; fulfilmentStatus: string }> {
  const order = await lockOrder(ctx, input.id)
  if (order.status !== 'placed') throw notFulfillable({ detail: `The order is ${order.status}.` })
  if (!shippable.includes(order.paymentStatus)) throw notFulfillable({ detail: 'The order is not paid yet.' })
  const lines =
    input.items ??
    order.items.map((item) => ({ itemId: item.id, quantity: unitsToSend(item) })).filter((line) => line.quantity > 0)
  checkLines(order, lines)
  await writeFulfilment(ctx, input, lines)
  const after = order.items.map((item) => ({
    ...item,
    fulfilledQuantity: item.fulfilledQuantity + (lines.find((line) => line.itemId === item.id)?.quantity ?? 0),
  }))
  const status = await writeFulfilmentStatus(ctx, order, after)
  await addTimeline(ctx, order.id, [
    { kind: 'fulfilled', message: status === 'fulfilled' ? 'Everything is on its way' : 'Part of it is on its way' },
  ])
  audit(ctx, { operation: 'order.fulfil', resource: 'Order', objectId: order.id })
  emit(ctx, orderFulfilled, order.id, { orderId: order.id })
  return { id: order.id, fulfilmentStatus: status }
}

/** Brings an order in line with what of its lines has left, and ends it where everything has and is paid. */
export async function writeFulfilmentStatus(
  ctx: Ctx,
  order: Pick<LockedOrder, 'id' | 'paymentStatus'>,
  items: readonly FulfilledLine[],
): Promise<FulfilmentStatus> {
  const status = fulfilmentStatus(items)
  const isDone = status === 'fulfilled' && order.paymentStatus !== 'authorised'
  await ctx.db.query({
    name: 'order_fulfilled',
    text: `UPDATE "Order" SET "fulfilmentStatus" = $2::text::"OrderFulfilmentStatus", "updatedAt" = $4,
        status = CASE WHEN $3 AND status = 'placed' THEN 'completed'::"OrderStatus" ELSE status END WHERE id = $1`,
    values: [order.id, status, isDone, ctx.clock.now()],
  })
  return status
}

/** Throws VALIDATION_FAILED for a line that is not the order's, and NOT_FULFILLABLE for more than is left. */
export function checkLines(order: LockedOrder, lines: readonly OrderLine[]): void {
  if (lines.length === 0) throw notFulfillable({ detail: 'There is nothing left to send.' })
  if (new Set(lines.map((line) => line.itemId)).size < lines.length)
    throw validationFailed({ errors: [{ path: 'items', code: 'repeated', message: 'Name each line once.' }] })
  lines.forEach((line, index) => {
    const item = order.items.find((one) => one.id === line.itemId)
    if (!item)
      throw validationFailed({
        errors: [{ path: `items.${index}.itemId`, code: 'unknown', message: 'That is not a line of this order.' }],
      })
    if (line.quantity > unitsToSend(item))
      throw notFulfillable({ detail: `Only ${unitsToSend(item)} of this line are left.` })
  })
}

async function writeFulfilment(ctx: Ctx, input: FulfilInput, lines: readonly OrderLine[]): Promise<void> {
  const rows = JSON.stringify(lines.map((line) => ({ id: newId(), ...line })))
  const id = newId()
  await ctx.db.query({
    name: 'fulfilment_insert',
    text: 'INSERT INTO "Fulfilment" (id, "orderId", carrier, "trackingNumber", "createdAt") VALUES ($1, $2, $3, $4, $5)',
    values: [id, input.id, input.carrier ?? '', input.trackingNumber ?? '', ctx.clock.now()],
  })
  await ctx.db.query({
    name: 'fulfilment_items',
    text: `WITH lines AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS l(id uuid, "itemId" uuid, quantity int)),
        counted AS (UPDATE "OrderItem" i SET "fulfilledQuantity" = i."fulfilledQuantity" + l.quantity FROM lines l WHERE i.id = l."itemId")
      INSERT INTO "FulfilmentItem" (id, "fulfilmentId", "orderItemId", quantity) SELECT id, $2, "itemId", quantity FROM lines`,
    values: [rows, id],
  })
}
