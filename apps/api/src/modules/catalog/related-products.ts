import { notFound, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { listProducts, type ProductCard } from './list-products.ts'
import { productCardView } from './product-card-view.ts'

export const productCardsView = view('ProductCards', { data: z.array(productCardView) })

const SHOWN = 4

/** Other published products, newest first: of the same category, then of its department. Throws NOT_FOUND. */
export async function relatedProducts(ctx: Ctx, { slug }: { slug: string }): Promise<{ data: ProductCard[] }> {
  const [product] = await ctx.db.query<{ id: string; category: string | null; department: string | null }>({
    name: 'related_of',
    text: `SELECT p.id, c.slug AS category, (SELECT d.slug FROM "Category" d WHERE d.path = split_part(c.path, '/', 1) || '/') AS department
      FROM "Product" p LEFT JOIN "Category" c ON c.id = p."categoryId" WHERE p.slug = $1 AND p.status = 'published'`,
    values: [slug],
  })
  if (!product) throw notFound({ detail: 'There is no such product.' })
  const others = async (category: string | null, more: number) => {
    const filter = category === null ? undefined : ({ name: 'category', lookup: 'exact', value: category } as const)
    const found = await listProducts(ctx, { filter, limit: SHOWN + more })
    return found.filter((one) => one.id !== product.id)
  }
  const near = await others(product.category, 1)
  if (near.length >= SHOWN || product.department === product.category) return { data: near.slice(0, SHOWN) }
  const known = new Set(near.map((one) => one.id))
  const far = (await others(product.department, near.length + 1)).filter((one) => !known.has(one.id))
  return { data: [...near, ...far].slice(0, SHOWN) }
}
