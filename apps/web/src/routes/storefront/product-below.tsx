import type { ProductPage } from '@stoa/api-client'
import { useQuery } from '@tanstack/react-query'
import { CardTools } from '../../features/cart/components/card-tools.tsx'
import { ProductList } from '../../features/catalog/components/product-list.tsx'
import { relatedQuery } from '../../features/product/queries.ts'
import { productData } from '../../features/product/structured-data.ts'
import { useCurrency } from '../../lib/currency.ts'
import { t } from '../../lib/messages/product.ts'
import { paths } from '../../lib/paths.ts'
import { JsonLd } from '../../lib/seo.tsx'
import type { Crumb } from '../../ui/breadcrumbs.tsx'
import { Section } from '../../ui/layout.tsx'
import { BreadcrumbData } from './breadcrumb-data.tsx'

/** What follows the product, and what only search engines read. */
export function ProductBelow({ product, crumbs }: { product: ProductPage; crumbs: Crumb[] }) {
  const { slug } = product
  const { data } = useQuery(relatedQuery(slug, useCurrency()))
  const products = data?.data.slice(0, 4) ?? []
  return (
    <>
      <JsonLd data={productData(product)} />
      <BreadcrumbData crumbs={crumbs} here={paths.product(slug)} />
      {products.length > 0 && (
        <Section title={t('goesWith')}>
          <ProductList products={products} tools={(item) => <CardTools product={item} />} />
        </Section>
      )}
    </>
  )
}
