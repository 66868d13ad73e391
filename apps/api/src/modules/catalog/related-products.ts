import { notFound, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { listProducts, type ProductCard } from './list-products.ts'
import { productCardView } from './product-card-view.ts'

export const productCardsView = view('ProductCards', { data: z.array(productCardView) })

const SHOWN = 4

/** Other published products of the same department, newest first. Throws NOT_FOUND. */
export async function relatedProducts(ctx: Ctx, { slug }: { slug: string }): Promise<{ data: ProductCard[] }> {
  const [product] = await ctx.db.query<{ id: string; category: string | null }>({
    name: 'related_of',
    text: `SELECT p.id, c.slug AS category FROM "Product" p LEFT JOIN "Category" c ON c.id = p."categoryId" WHERE p.slug = $1 AND p.status = 'published'`,
    values: [slug],
  })
  if (!product) throw notFound({ detail: 'There is no such product.' })
  const filter =
    product.category === null ? undefined : ({ name: 'category', lookup: 'exact', value: product.category } as const)
  const found = await listProducts(ctx, { filter, limit: SHOWN + 1 })
  return { data: found.filter((one) => one.id !== product.id).slice(0, SHOWN) }
}
