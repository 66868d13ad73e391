import type { ImageAsset, Tint } from '@stoa/api-client'
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import { Badge } from './badge.tsx'
import './gallery.css'
import { IconButton } from './icon-button.tsx'
import { icons } from './icons.ts'
import { Tile } from './tile.tsx'

const GalleryZoom = lazy(() => import('./gallery-zoom.tsx').then((m) => ({ default: m.GalleryZoom })))

interface GalleryProps {
  label: string
  zoomLabel: string
  images: ImageAsset[]
  tint?: Tint | null
  badge?: string
  /** Where there is only one picture: something made of it, so that the page does not look empty. */
  extra?: ReactNode
}

const sizes = '(width <= 60rem) 92vw, (width <= 90rem) 54vw, 48rem'

export function Gallery({ label, zoomLabel, images, tint, badge, extra }: GalleryProps) {
  const [zoomed, setZoomed] = useState<ImageAsset | null>(null)
  const [shown, setShown] = useState(0)
  const count = images.length === 1 && extra ? 3 : images.length
  const strip = useRef<HTMLElement>(null)
  const onScroll = () => {
    const { scrollLeft = 0, clientWidth = 1 } = strip.current ?? {}
    setShown(Math.round(Math.abs(scrollLeft) / clientWidth))
  }
  return (
    <div className="Gallery-frame">
      <section className="Gallery" aria-label={label} ref={strip} onScroll={onScroll}>
        {images.map((image, index) => (
          <Tile
            key={image.url}
            image={image}
            tint={tint}
            sizes={index === 0 ? sizes : '(width <= 40rem) 92vw, 25vw'}
            decorative={false}
            priority={index === 0}
          >
            {index === 0 && badge && <Badge>{badge}</Badge>}
            {index === 0 && (
              <IconButton
                className="Gallery-zoom"
                icon={icons.zoom}
                label={zoomLabel}
                onClick={() => setZoomed(image)}
              />
            )}
          </Tile>
        ))}
        {images.length === 1 && extra}
      </section>
      {count > 1 && (
        <span className="Gallery-dots" aria-hidden="true">
          {Array.from({ length: count }, (_, index) => index).map((index) => (
            <i key={index} data-on={index === shown || undefined} />
          ))}
        </span>
      )}
      {zoomed && (
        <Suspense>
          <GalleryZoom label={label} image={zoomed} tint={tint} onClose={() => setZoomed(null)} />
        </Suspense>
      )}
    </div>
  )
}
