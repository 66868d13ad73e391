import type { ProductListItem } from '@stoa/api-client'
import type { ReactNode } from 'react'
import { paths } from '../lib/paths.ts'
import { Link } from '../lib/router/link.tsx'
import { Badge } from './badge.tsx'
import './icon-button.css'
import { PriceTag } from './price-tag.tsx'
import './product-card.css'
import { SwatchRow } from './swatch-row.tsx'
import { Tile } from './tile.tsx'

export function ProductGrid({ columns, children }: { columns?: 3; children: ReactNode }) {
  return (
    <ul className="ProductGrid" data-columns={columns}>
      {children}
    </ul>
  )
}

interface ProductCardProps {
  product: ProductListItem
  badge?: string
  /** CSS colours it comes in. */
  colors: string[]
  /** Quick add and heart; they come after the card's one link. */
  tools?: ReactNode
  priority?: boolean
  sizes?: string
}

const usual = '(width <= 40rem) 46vw, (width <= 90rem) 24vw, 21rem'

export function ProductCard({ product, badge, colors, tools, priority, sizes = usual }: ProductCardProps) {
  const { price, tagline } = product
  return (
    <li className="ProductCard" data-soldout={product.inStock ? undefined : true}>
      <div className="ProductCard-body">
        <h3 className="ProductCard-name">
          <Link className="ProductCard-link" to={paths.product(product.slug)}>
            {product.name}
          </Link>
        </h3>
        <PriceTag price={price?.min} max={price?.max} was={product.compareAtPrice} />
        {tagline && <p className="ProductCard-note">{tagline}</p>}
        {colors.length > 1 && (
          <div className="ProductCard-tools">
            <SwatchRow colors={colors} />
          </div>
        )}
      </div>
      <div className="ProductCard-picture">
        <Tile image={product.image} tint={product.tint} sizes={sizes} priority={priority}>
          {badge && <Badge>{badge}</Badge>}
        </Tile>
        {tools}
      </div>
    </li>
  )
}
