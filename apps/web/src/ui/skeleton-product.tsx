import './breadcrumbs.css'
import './gallery.css'
import { ProductLayout } from './product-layout.tsx'
import { Skeleton } from './skeleton.tsx'

export function SkeletonProduct() {
  return (
    <div aria-hidden="true">
      <div className="Breadcrumbs">&nbsp;</div>
      <ProductLayout>
        <div className="Gallery">
          <span className="Tile" />
        </div>
        <div className="Buy">
          <Skeleton style={{ height: 'var(--display-lg)', width: '70%' }} />
          <Skeleton kind="line" style={{ width: '30%' }} />
          <Skeleton kind="line" />
          <Skeleton style={{ height: '6rem' }} />
          <Skeleton style={{ height: '3.5rem', borderRadius: 'var(--r-full)' }} />
        </div>
      </ProductLayout>
    </div>
  )
}
