import { currencyExponent } from '@stoa/kernel'

type Product = {
  name: string
  price: { min: { amount: number; currency: string } } | null
  inStock: boolean
}

/** A product as structured data of schema.org: what search engines show beside its page. */
export function productData(product: Product, { url, image }: { url: string; image: string | null }): object {
  const price = product.price?.min
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    url,
    ...(image && { image }),
    ...(price && {
      offers: {
        '@type': 'Offer',
        priceCurrency: price.currency,
        price: major(price),
        availability: `https://schema.org/${product.inStock ? 'InStock' : 'OutOfStock'}`,
        url,
      },
    }),
  }
}

function major({ amount, currency }: { amount: number; currency: string }): string {
  const digits = currencyExponent(currency)
  return (amount / 10 ** digits).toFixed(digits)
}
