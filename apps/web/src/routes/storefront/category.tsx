import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { CardTools } from '../../features/cart/components/card-tools.tsx'
import { ProductBrowser } from '../../features/catalog/components/product-browser.tsx'
import { categoryQuery } from '../../features/catalog/queries.ts'
import { t } from '../../lib/messages/shop.ts'
import { paths } from '../../lib/paths.ts'
import { useParam } from '../../lib/router/use-location.ts'
import { Head } from '../../lib/seo.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { Page } from '../../ui/layout.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { QueryFailed } from './query-failed.tsx'

const BreadcrumbData = lazy(() => import('./breadcrumb-data.tsx').then((m) => ({ default: m.BreadcrumbData })))

export function CategoryPage() {
  const slug = useParam('slug')
  const category = useQuery(categoryQuery(slug))
  if (category.isError) return <QueryFailed query={category} />
  const { name = ' ', description, image, breadcrumbs = [] } = category.data ?? {}
  const above = breadcrumbs
    .filter((crumb) => crumb.slug !== slug)
    .map((crumb) => ({ name: crumb.name, to: paths.category(crumb.slug) }))
  const crumbs = [{ name: t('home'), to: paths.home }, ...above, { name }]
  const here = paths.category(slug)
  return (
    <Page>
      {category.data && (
        <Suspense>
          <Head title={name} description={description} canonical={here} image={image?.url} />
          <BreadcrumbData crumbs={crumbs} here={here} page="CollectionPage" description={description} />
        </Suspense>
      )}
      <Breadcrumbs crumbs={crumbs} />
      <PageHead title={name} text={description} />
      <ProductBrowser scope={{ category: slug }} label={name} tools={(product) => <CardTools product={product} />} />
    </Page>
  )
}
