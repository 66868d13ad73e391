import { audit, invalidate, listTag } from '@stoa/kit'
import type { Ctx } from '../../context.ts'

const orders = { name: 'lower(name), id', newest: '"createdAt" DESC, id DESC' } as const

/** Gives all collections new places, by their names or the newest first, and answers how many moved. */
export async function arrangeCollections(ctx: Ctx, { by }: { by: keyof typeof orders }): Promise<{ moved: number }> {
  const moved = await ctx.db.query({
    name: `collections_arrange_${by}`,
    text: `WITH placed AS (SELECT id, (row_number() OVER (ORDER BY ${orders[by]}) - 1)::int AS place FROM "Collection")
      UPDATE "Collection" c SET position = placed.place, "updatedAt" = $1
      FROM placed WHERE placed.id = c.id AND c.position <> placed.place RETURNING 1`,
    values: [ctx.clock.now()],
  })
  audit(ctx, {
    operation: 'collection.arrange',
    resource: 'Collection',
    details: { by, moved: moved.length },
  })
  invalidate(ctx, [listTag('Collection')])
  return { moved: moved.length }
}
