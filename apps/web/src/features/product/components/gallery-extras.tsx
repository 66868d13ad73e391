import type { ImageAsset, ProductListItem, Tint } from '@stoa/api-client'
import { t } from '../../../lib/messages/product.ts'
import { CaptionTile, PairTile } from '../../../ui/gallery-tiles.tsx'

interface GalleryExtrasProps {
  image: ImageAsset | null
  tint: Tint
  companion: ProductListItem
}

/** A product with one picture still gets a close view, and one beside what goes with it. */
export function GalleryExtras({ image, tint, companion }: GalleryExtrasProps) {
  if (!image?.alphaBox || !companion.image?.alphaBox) return null
  return (
    <>
      <CaptionTile image={image} tint={tint} caption={t('upClose')} />
      <PairTile images={[companion.image, image]} tint={companion.tint} caption={t('with', { name: companion.name })} />
    </>
  )
}
