import { view } from '@stoa/kit'
import { z } from 'zod'
import { imageView, moneyView, priceRangeView, tintView } from './views.ts'

/** A product as lists show it; the same members as the list of products answers. */
export const productCardView = view('ProductCard', {
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  tagline: z.string(),
  tint: tintView,
  price: priceRangeView.nullable(),
  compareAtPrice: moneyView.nullable(),
  image: imageView.nullable(),
  category: z.object({ slug: z.string(), name: z.string() }).meta({ id: 'ProductCardCategory' }).nullable(),
  inStock: z.boolean(),
  colours: z.array(z.string()),
  publishedAt: z.iso.datetime().nullable(),
})
