import type { ImageAsset, Tint } from '@stoa/api-client'
import type { CSSProperties } from 'react'
import { Stage, Tile } from './tile.tsx'

interface CaptionTileProps {
  image: ImageAsset
  tint: Tint
  caption: string
}

/** A close view of the same picture. */
export function CaptionTile({ image, tint, caption }: CaptionTileProps) {
  return (
    <Tile image={image} tint={tint} crop="detail" sizes="50vw">
      <span className="Gallery-caption">{caption}</span>
    </Tile>
  )
}

const places: Record<string, string>[] = [
  { '--at-x': '8%', '--size': '46%', '--at-y': '20%' },
  { '--at-x': '40%', '--size': '56%', '--at-y': '20%' },
]

/** Two things on one floor. */
export function PairTile({ images, tint, caption }: { images: ImageAsset[]; tint: Tint; caption: string }) {
  return (
    <span className="Tile" data-tint={tint}>
      <span className="Still">
        {images.map((image, index) => (
          <Stage key={places[index]?.['--at-x']} image={image} style={places[index] as CSSProperties} />
        ))}
      </span>
      <span className="Gallery-caption">{caption}</span>
    </span>
  )
}
