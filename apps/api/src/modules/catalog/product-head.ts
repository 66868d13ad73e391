import { currencyExponent, isAppError } from '@stoa/kernel'
import { execute, notFound, type ResolvedOperation, validationFailed } from '@stoa/kit'
import type { Ctx } from '../../context.ts'

type Head = { readonly head: string; readonly data: string }

type Product = {
  name: string
  slug: string
  metaTitle: string
  metaDescription: string
  descriptionHtml: string
  image: { url: string } | null
  price: { min: { amount: number; currency: string } } | null
  inStock: boolean
}

/** What search engines read of a product page before any script runs, and the data the page starts with. Null where there is no such product. */
export async function productHead(ctx: Ctx, slug: string): Promise<Head | null> {
  const runtime = ctx.services.runtime()
  const operation = runtime.kit.operations.get('store.product.read') as ResolvedOperation
  try {
    const { value } = await execute(runtime, operation, ctx, { input: { slug } })
    return { head: headTags(ctx, value as Product), data: dataTag(`/products/${slug}`, value) }
  } catch (error) {
    if (isNoProduct(error)) return null
    throw error
  }
}

// A slug that no product can have, a NUL in it for example, is refused as input; whoever opens the page finds nothing either way.
function isNoProduct(error: unknown): boolean {
  return isAppError(error) && (error.code === notFound.code || error.code === validationFailed.code)
}

function headTags(ctx: Ctx, product: Product): string {
  const { publicUrl } = ctx.services.config
  const url = `${publicUrl}/products/${encodeURIComponent(product.slug)}`
  const title = escapeHtml(product.metaTitle || product.name)
  const plain = product.descriptionHtml
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const description = escapeHtml(product.metaDescription || decode(plain).slice(0, 160))
  const image = product.image ? `${publicUrl}${product.image.url}` : null
  return [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}">`,
    `<link rel="canonical" href="${escapeHtml(url)}">`,
    `<meta property="og:type" content="product"><meta property="og:title" content="${title}"><meta property="og:url" content="${escapeHtml(url)}">`,
    image ? `<meta property="og:image" content="${escapeHtml(image)}">` : '',
    `<script type="application/ld+json">${scriptJson(jsonLd(product, url, image))}</script>`,
  ].join('')
}

function jsonLd(product: Product, url: string, image: string | null): object {
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

function dataTag(key: string, row: unknown): string {
  return `<script type="application/json" id="stoa-data">${scriptJson({ [key]: row })}</script>`
}

// "</script" inside JSON would end the element; U+2028 and U+2029 end lines in old parsers.
function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

function decode(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
}
