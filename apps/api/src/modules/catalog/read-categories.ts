import { notFound } from '@stoa/kit'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import type { CategoryNode, categoryPageView, PlainCategory } from './category-views.ts'
import { type RawImage, rawImageText, toImage } from './views.ts'

type Row = Omit<PlainCategory, 'image'> & { image: RawImage | null; path: string }

/** Every category with its count of published products, subcategories included; parents before children. */
export async function readAllCategories(ctx: Ctx): Promise<(PlainCategory & { path: string })[]> {
  const rows = await ctx.db.query<Row>({
    name: 'category_all',
    text: `WITH counted AS (SELECT "categoryId" AS id, count(*)::int AS n FROM "Product" WHERE status = 'published' AND "categoryId" IS NOT NULL GROUP BY 1)
      SELECT c.id, c.slug, c.name, c."parentId", c.description, c.tint, c.path, coalesce(counted.n, 0) AS "productCount",
        (SELECT ${rawImageText} FROM "MediaAsset" m WHERE m.id = c."imageId") AS image
      FROM "Category" c LEFT JOIN counted USING (id) ORDER BY length(c.path), c.position, c.name`,
    values: [],
  })
  return addUp(rows).map((row) => ({ ...row, image: toImage(ctx, row.image) }))
}

// Children come after their parents, so going backwards every count is whole before it is handed up.
function addUp(rows: Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows.toReversed()) {
    const parent = row.parentId === null ? undefined : byId.get(row.parentId)
    if (parent) parent.productCount += row.productCount
  }
  return rows
}

/** The whole tree of departments. */
export async function readCategoryTree(ctx: Ctx): Promise<{ data: CategoryNode[] }> {
  const nodes = (await readAllCategories(ctx)).map(
    ({ path: _path, ...row }): CategoryNode => ({ ...row, children: [] }),
  )
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const roots: CategoryNode[] = []
  for (const node of nodes) {
    const siblings = node.parentId === null ? roots : byId.get(node.parentId)?.children
    siblings?.push(node)
  }
  return { data: roots }
}

/** One department with its way from the top and what stands directly below. Throws NOT_FOUND. */
export async function readCategoryPage(
  ctx: Ctx,
  { slug }: { slug: string },
): Promise<z.infer<typeof categoryPageView>> {
  const all = await readAllCategories(ctx)
  const found = all.find((one) => one.slug === slug)
  if (!found) throw notFound({ detail: 'There is no such category.' })
  const { path, ...own } = found
  const byId = new Map(all.map((one) => [one.id, one]))
  const breadcrumbs = path
    .split('/')
    .filter(Boolean)
    .flatMap((id) => {
      const one = byId.get(id)
      return one ? [{ slug: one.slug, name: one.name }] : []
    })
  const children = all.filter((one) => one.parentId === found.id).map(({ path: _path, ...child }) => child)
  return { ...own, children, breadcrumbs }
}
