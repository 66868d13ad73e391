import { ProductGrid } from './product-card.tsx'
import { Skeleton } from './skeleton.tsx'

/** The card's own boxes, so that nothing moves when the products arrive. */
export function SkeletonGrid({ count = 4, columns }: { count?: number; columns?: 3 }) {
  return (
    <ProductGrid columns={columns}>
      {Array.from({ length: count }, (_, index) => index).map((index) => (
        <li key={index} aria-hidden="true">
          <Skeleton kind="tile" />
          <div className="ProductCard-body">
            <Skeleton kind="line" style={{ width: '70%' }} />
            <Skeleton kind="line" style={{ width: '2.5rem' }} />
            <Skeleton kind="line" style={{ gridColumn: '1 / -1', width: '50%' }} />
          </div>
        </li>
      ))}
    </ProductGrid>
  )
}
