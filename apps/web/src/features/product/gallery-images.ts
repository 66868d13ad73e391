import type { ImageAsset, ProductPage, Variant } from '@stoa/api-client'

/** The chosen variant's picture first, then the product's own, each once. Other variants' pictures stay in the picker. */
export function galleryImages(product: ProductPage, variant: Variant | undefined): ImageAsset[] {
  const others = new Set(product.variants.map((other) => other.image?.url))
  const own = product.images.filter((image) => !others.has(image.url))
  const first = variant?.image ?? product.image ?? product.images[0]
  const rest = own.length > 0 ? own : product.images.slice(0, 1)
  const all = first ? [first, ...rest] : rest
  return all.filter((image, index) => all.findIndex((other) => other.url === image.url) === index)
}
