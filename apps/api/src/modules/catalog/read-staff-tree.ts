import { view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'

export const staffTreeView = view('StaffCategoryTree', {
  data: z.array(
    view('StaffCategory', {
      id: z.uuid(),
      name: z.string(),
      slug: z.string(),
      parentId: z.uuid().nullable(),
      productCount: z.int().describe('Products of any status in it and below.'),
    }),
  ),
})

type Tree = z.infer<typeof staffTreeView>

/** Every category for the staff, siblings in their order, parents before what stands below them. */
export async function readStaffTree(ctx: Ctx): Promise<Tree> {
  const rows = await ctx.db.query<Tree['data'][number]>({
    name: 'category_staff_tree',
    text: `WITH counted AS (SELECT "categoryId" AS id, count(*)::int AS n FROM "Product" WHERE "categoryId" IS NOT NULL GROUP BY 1)
      SELECT c.id, c.name, c.slug, c."parentId", coalesce(counted.n, 0) AS "productCount"
      FROM "Category" c LEFT JOIN counted USING (id) ORDER BY length(c.path), c.position, c.name, c.id`,
    values: [],
  })
  const data = rows.map((row) => ({ ...row }))
  const byId = new Map(data.map((row) => [row.id, row]))
  // Backwards, so that every count is whole before it is handed up.
  for (const row of data.toReversed()) {
    const parent = row.parentId === null ? undefined : byId.get(row.parentId)
    if (parent) parent.productCount += row.productCount
  }
  return { data }
}
