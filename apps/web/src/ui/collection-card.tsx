import type { ImageAsset, Tint } from '@stoa/api-client'
import type { CSSProperties, ReactNode } from 'react'
import { Link } from '../lib/router/link.tsx'
import './collection-card.css'
import { Display } from './text.tsx'
import { Stage } from './tile.tsx'

export function CollectionGrid({ children }: { children: ReactNode }) {
  return <div className="CollectionGrid">{children}</div>
}

interface CollectionCardProps {
  to: string
  name: string
  note?: string
  tint?: Tint
  images: ImageAsset[]
  /** The first card is the tall one. */
  large?: boolean
}

/** Where one to three things stand on the floor of a large or a small card: left edge and width. */
const places: Record<'large' | 'small', [number, number][][]> = {
  large: [
    [[26, 49]],
    [
      [14, 44],
      [54, 40],
    ],
    [
      [26, 49],
      [66, 31],
      [3, 30],
    ],
  ],
  small: [
    [[52, 42]],
    [
      [37, 40],
      [71, 26],
    ],
    [
      [37, 40],
      [71, 26],
    ],
  ],
}

const width = ({ alphaBox }: ImageAsset) => alphaBox?.width ?? 0

export function CollectionCard({ to, name, note, tint = 'sand', images, large }: CollectionCardProps) {
  // The first place is the middle of the floor, and the widest thing belongs there.
  const standing = images
    .filter((image) => image.alphaBox)
    .slice(0, large ? 3 : 2)
    .toSorted((a, b) => width(b) - width(a))
  const layout = places[large ? 'large' : 'small'][standing.length - 1] ?? []
  return (
    <Link className="CollectionCard" data-tint={tint} to={to}>
      <span className="CollectionCard-text">
        <Display as="h3" size={large ? 'md' : 'sm'}>
          {name}
        </Display>
        {note && <span className={large ? 'Muted' : 'Muted Small'}>{note}</span>}
      </span>
      <span className="Still">
        {standing.map((image, index) => {
          const [x = 30, size = 40] = layout[index] ?? []
          const style = { '--at-x': `${x}%`, '--size': `${size}%`, '--at-y': large ? '12%' : '13%' } as CSSProperties
          return <Stage key={image.url} image={image} style={style} sizes={large ? '22rem' : '14rem'} />
        })}
      </span>
    </Link>
  )
}
