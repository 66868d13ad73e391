import type { ImageAsset } from '@stoa/api-client'

interface PictureProps {
  image: ImageAsset
  /** How wide it is drawn, as in the `sizes` attribute. */
  sizes: string
  /** Described elsewhere, usually by the name beside it. */
  decorative?: boolean
  /** The biggest picture of the page: asked for at once. */
  priority?: boolean
}

const focusOf = ({ focalPoint }: ImageAsset) =>
  focalPoint && { objectPosition: `${focalPoint.x * 100}% ${focalPoint.y * 100}%` }

export function Picture({ image, sizes, decorative, priority }: PictureProps) {
  const { avif, webp } = image.srcset ?? {}
  return (
    <picture>
      {avif && <source type="image/avif" srcSet={avif} sizes={sizes} />}
      {webp && <source type="image/webp" srcSet={webp} sizes={sizes} />}
      <img
        src={image.url}
        alt={decorative ? '' : image.alt}
        width={image.width}
        height={image.height}
        style={focusOf(image)}
        loading={priority ? 'eager' : 'lazy'}
        fetchPriority={priority ? 'high' : undefined}
        decoding={priority ? undefined : 'async'}
      />
    </picture>
  )
}
