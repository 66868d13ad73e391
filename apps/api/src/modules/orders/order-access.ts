import { allowed, type Decision, predicate } from '@stoa/kit'
import type { Ctx } from '../../context.ts'

type Asked = { id: string; token?: string }

/** The buyer's account, and whoever has the order's signed token. An id alone opens nothing; staff have operations of their own. */
export const orderReader = predicate<Asked>(
  'orderReader',
  'the account that ordered, and whoever has the order’s token',
  checkReader,
)

const refused: Decision = { allowed: false, reason: 'There is no such order.', secret: true }

async function checkReader(ctx: Ctx, { id, token }: Asked): Promise<Decision> {
  if (token !== undefined) return ctx.services.links.verify('order', id, token) ? allowed : refused
  if (ctx.actor.id === null) return refused
  const [own] = await ctx.db.query({
    name: 'order_reader',
    text: 'SELECT 1 FROM "Order" WHERE id = $1 AND "userId" = $2',
    values: [id, ctx.actor.id],
  })
  return own ? allowed : refused
}
