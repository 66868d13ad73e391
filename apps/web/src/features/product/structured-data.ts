import type { ProductPage } from '@stoa/api-client'
import { toMajor } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'

const absolute = (path: string) => new URL(path, window.location.origin).href

/** schema.org/Product with an offer for each variant. */
export function productData(product: ProductPage): Record<string, unknown> {
  const { variants } = product
  const url = absolute(paths.product(product.slug))
  return {
    '@type': 'Product',
    name: product.name,
    url,
    image: product.images.map((image) => absolute(image.url)),
    description: product.metaDescription || product.tagline || undefined,
    category: product.category?.name,
    brand: product.vendor ? { '@type': 'Brand', name: product.vendor } : undefined,
    offers: variants.flatMap(({ sku, price, inStock }) =>
      price
        ? [
            {
              '@type': 'Offer',
              sku,
              url: `${url}?variant=${encodeURIComponent(sku)}`,
              price: toMajor(price),
              priceCurrency: price.currency,
              availability: `https://schema.org/${inStock ? 'InStock' : 'OutOfStock'}`,
            },
          ]
        : [],
    ),
  }
}
