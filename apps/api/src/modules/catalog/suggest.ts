import { view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { listProducts } from './list-products.ts'
import { productCardView } from './product-card-view.ts'

export const suggestionsView = view('Suggestions', {
  terms: z.array(z.string()),
  products: z.array(productCardView),
  categories: z.array(z.object({ slug: z.string(), name: z.string() }).meta({ id: 'SuggestedCategory' })),
})

/** What a shopper may mean while typing: words that begin so, things and departments that contain it. */
export async function suggest(ctx: Ctx, { q }: { q: string }): Promise<z.infer<typeof suggestionsView>> {
  const text = q.trim()
  if (text.length < 2) return { terms: [], products: [], categories: [] }
  const [products, categories] = await Promise.all([
    listProducts(ctx, { search: text, limit: 5 }),
    findCategories(ctx, text),
  ])
  return {
    terms: termsOf(
      products.map((one) => one.name),
      text,
    ),
    products,
    categories,
  }
}

function findCategories(ctx: Ctx, text: string): Promise<{ slug: string; name: string }[]> {
  return ctx.db.query({
    name: 'suggest_categories',
    text: `SELECT slug, name FROM "Category" WHERE name ILIKE $1 ORDER BY length(path), name LIMIT 4`,
    values: [`%${text.replace(/[\\%_]/g, '\\$&')}%`],
  })
}

/** Distinct words of the found names that continue what was typed. */
export function termsOf(names: readonly string[], text: string): string[] {
  const last = text.toLowerCase().split(/\s+/).at(-1) as string
  const words = names
    .flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.startsWith(last) && word.length > last.length)
  return [...new Set(words)].slice(0, 4)
}
