import type { ProductListItem } from '@stoa/api-client'
import { paths } from '../lib/paths.ts'
import { Link } from '../lib/router/link.tsx'
import { PriceTag } from './price-tag.tsx'
import './product-card.css'
import './shelf.css'
import { Stage, Tile } from './tile.tsx'

/** Bestsellers on one board, without tiles. */
export function Shelf({ products }: { products: ProductListItem[] }) {
  return (
    <ul className="Shelf">
      {products.slice(0, 5).map((product) => (
        <li className="Shelf-item" key={product.id}>
          <Link to={paths.product(product.slug)}>
            <div className="Shelf-stand">
              {product.image?.alphaBox ? (
                <Stage image={product.image} sizes="(width <= 60rem) 9.75rem, 15.5rem" />
              ) : (
                <Tile image={product.image} tint={product.tint} ratio="1" />
              )}
            </div>
            <div className="Shelf-text">
              <h3 className="ProductCard-name">{product.name}</h3>
              <PriceTag price={product.price?.min} max={product.price?.max} was={product.compareAtPrice} />
            </div>
          </Link>
        </li>
      ))}
    </ul>
  )
}
