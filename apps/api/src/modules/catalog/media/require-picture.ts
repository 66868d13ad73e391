import { notFound } from '@stoa/kit'
import type { Ctx } from '../../../context.ts'

/** Throws NOT_FOUND where there is no such picture. */
export async function requirePicture(ctx: Ctx, id: string): Promise<void> {
  const found = await ctx.db.query({
    name: 'media_by_id',
    text: 'SELECT 1 FROM "MediaAsset" WHERE id = $1',
    values: [id],
  })
  if (found.length === 0) throw notFound({ detail: 'There is no such picture.' })
}
