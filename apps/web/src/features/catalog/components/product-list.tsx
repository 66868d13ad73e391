import type { ProductListItem } from '@stoa/api-client'
import type { ReactNode } from 'react'
import { ProductCard, ProductGrid } from '../../../ui/product-card.tsx'
import { badgeOf } from '../badge.ts'
import { colorsOf } from '../color-names.ts'

interface ProductListProps {
  products: ProductListItem[]
  columns?: 3
  /** Heart and quick add belong to the bag; the page passes them in. */
  tools?: (product: ProductListItem) => ReactNode
  /** How many of the first pictures are above the fold. */
  priority?: number
  sizes?: string
}

export function ProductList({ products, columns, tools, priority = 0, sizes }: ProductListProps) {
  return (
    <ProductGrid columns={columns}>
      {products.map((product, index) => (
        <ProductCard
          key={product.id}
          product={product}
          badge={badgeOf(product)}
          colors={colorsOf(product.colours)}
          tools={tools?.(product)}
          priority={index < priority}
          sizes={sizes}
        />
      ))}
    </ProductGrid>
  )
}
