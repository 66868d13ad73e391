import type { ProductPage } from '@stoa/api-client'
import { toMajor } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'

const absolute = (path: string) => new URL(path, window.location.origin).href

/** schema.org/Product with an offer for each variant. */
export function productData(product: ProductPage): Record<string, unknown> {
  const { rating, variants } = product
  const url = absolute(paths.product(product.slug))
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    url,
    image: product.images.map((image) => absolute(image.url)),
    description: product.metaDescription || product.tagline || undefined,
    category: product.category?.name,
    brand: product.vendor ? { '@type': 'Brand', name: product.vendor } : undefined,
    aggregateRating: rating?.count
      ? { '@type': 'AggregateRating', ratingValue: rating.average, reviewCount: rating.count }
      : undefined,
    offers: variants.map((variant) => ({
      '@type': 'Offer',
      sku: variant.sku,
      url: `${url}?variant=${encodeURIComponent(variant.sku)}`,
      price: toMajor(variant.price),
      priceCurrency: variant.price.currency,
      availability: `https://schema.org/${variant.inStock ? 'InStock' : 'OutOfStock'}`,
    })),
  }
}
