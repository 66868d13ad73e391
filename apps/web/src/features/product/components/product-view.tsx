import type { ProductListItem, ProductPage, Variant } from '@stoa/api-client'
import { lazy, type ReactNode, Suspense } from 'react'
import { t } from '../../../lib/messages/product.ts'
import { Gallery } from '../../../ui/gallery.tsx'
import { ProductLayout } from '../../../ui/product-layout.tsx'
import { galleryImages } from '../gallery-images.ts'
import { useChoice } from '../use-choice.ts'
import { ProductBuy } from './product-buy.tsx'

const GalleryExtras = lazy(() => import('./gallery-extras.tsx').then((m) => ({ default: m.GalleryExtras })))

interface ProductViewProps {
  product: ProductPage
  badge?: string
  save: ReactNode
  /** Stands beside it in one of the pictures. */
  companion?: ProductListItem
  onAdd: (variant: Variant, quantity: number) => Promise<string | null>
}

export function ProductView({ product, badge, save, companion, onAdd }: ProductViewProps) {
  const { choice, variant, take } = useChoice(product)
  const image = variant?.image ?? product.image
  const { tint } = product
  return (
    <ProductLayout>
      <Gallery
        key={variant?.image?.url}
        label={t('pictures')}
        zoomLabel={t('zoom')}
        images={galleryImages(product, variant)}
        tint={tint}
        badge={badge}
        extra={
          companion && (
            <Suspense>
              <GalleryExtras image={image} tint={tint} companion={companion} />
            </Suspense>
          )
        }
      />
      <ProductBuy product={product} choice={choice} variant={variant} onChoose={take} onAdd={onAdd} save={save} />
    </ProductLayout>
  )
}
