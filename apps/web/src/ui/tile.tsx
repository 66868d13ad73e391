import type { ImageAsset, Tint } from '@stoa/api-client'
import type { CSSProperties, ReactNode } from 'react'
import { Picture } from './picture.tsx'
import { stageGeometry } from './stage-geometry.ts'
import './tile.css'

interface StageProps {
  image: ImageAsset
  sizes?: string
  decorative?: boolean
  priority?: boolean
  crop?: 'detail'
  /** Where it stands among others on one floor. */
  style?: CSSProperties
}

const percent = (value: number) => `${value.toFixed(1)}%`

function place(image: ImageAsset): CSSProperties | undefined {
  if (!image.alphaBox) return
  const at = stageGeometry(image.alphaBox)
  return {
    '--x': percent(at.x),
    '--y': percent(at.y),
    '--w': percent(at.w),
    '--sx': percent(at.shadowX),
    '--sy': percent(at.shadowY),
    '--sw': percent(at.shadowW),
    '--so': at.shadowStrength,
  } as CSSProperties
}

/** A square on which an object stands, evened in size and with a shadow under its foot. */
export function Stage({ image, sizes = '20rem', decorative = true, priority, crop, style }: StageProps) {
  return (
    <span className="Stage" data-crop={crop} style={{ ...place(image), ...style }}>
      <Picture image={image} sizes={sizes} decorative={decorative} priority={priority} />
    </span>
  )
}

interface TileProps extends Omit<StageProps, 'image' | 'style'> {
  image: ImageAsset | null | undefined
  tint?: Tint | null
  ratio?: '1'
  children?: ReactNode
}

/** The product's tint under its picture. A picture without alpha fills the tile instead of standing on it. */
export function Tile({ image, tint, ratio, children, ...stage }: TileProps) {
  const filled = image && !image.alphaBox
  return (
    <span className="Tile" data-tint={tint ?? undefined} data-ratio={ratio} data-filled={filled || undefined}>
      {filled && (
        <Picture
          image={image}
          sizes={stage.sizes ?? '20rem'}
          decorative={stage.decorative ?? true}
          priority={stage.priority}
        />
      )}
      {image?.alphaBox && <Stage image={image} {...stage} />}
      {children}
    </span>
  )
}
