import { notFound } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import type { OrderView } from './order-view.ts'
import { readOrder } from './read-order.ts'

/** A guest's order by number and e-mail. A wrong number and a wrong address answer the same. Throws NOT_FOUND. */
export async function lookUpOrder(ctx: Ctx, { number, email }: { number: number; email: string }): Promise<OrderView> {
  const [order] = await ctx.db.query<{ id: string }>({
    name: 'order_lookup',
    text: 'SELECT id FROM "Order" WHERE number = $1 AND email = $2',
    values: [number, email.trim().toLowerCase()],
  })
  if (!order) throw notFound({ detail: 'We find no order with this number and e-mail address.' })
  return readOrder(ctx, order.id)
}
