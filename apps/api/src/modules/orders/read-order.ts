import { notFound, selectAll } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import type { OrderView } from './order-view.ts'

/** An order as its buyer sees it, whoever asks: the caller's right to it is checked before. Throws NOT_FOUND. */
export async function readOrder(ctx: Ctx, orderId: string): Promise<OrderView> {
  const runtime = ctx.services.runtime()
  const exposure = runtime.kit.resources.find((resource) => resource.model.name === 'Order')?.exposures.account
  const found =
    exposure &&
    (await runtime.reads.read(ctx, { ...exposure, scope: null }, { key: orderId, select: selectAll(exposure) }))
  if (!found) throw notFound({ detail: 'There is no such order.' })
  return { ...(found.row as unknown as Omit<OrderView, 'token'>), token: orderToken(ctx, orderId) }
}

/** Signs the right to see one order. */
export function orderToken(ctx: Ctx, orderId: string): string {
  return ctx.services.links.sign('order', orderId)
}
