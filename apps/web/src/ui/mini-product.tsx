import type { ImageAsset, Tint } from '@stoa/api-client'
import { Link, type LinkProps } from '../lib/router/link.tsx'
import './mini-product.css'
import { Tile } from './tile.tsx'

interface MiniProductProps extends Omit<LinkProps, 'className'> {
  name: string
  note: string
  image?: ImageAsset | null
  tint?: Tint
}

export function MiniProduct({ name, note, image, tint, ...link }: MiniProductProps) {
  return (
    <Link {...link} className="MiniProduct">
      <Tile image={image} tint={tint} ratio="1" sizes="5rem" />
      <div>
        <p>{name}</p>
        <span className="Muted num">{note}</span>
      </div>
    </Link>
  )
}
