import { lazy, Suspense } from 'react'
import { CardTools } from '../../features/cart/components/card-tools.tsx'
import { ProductBrowser } from '../../features/catalog/components/product-browser.tsx'
import { t as catalog } from '../../lib/messages/catalog.ts'
import { t } from '../../lib/messages/shop.ts'
import { paths } from '../../lib/paths.ts'
import { useSearch } from '../../lib/router/use-location.ts'
import { Head } from '../../lib/seo.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { Page } from '../../ui/layout.tsx'
import { PageHead } from '../../ui/page-head.tsx'

const BreadcrumbData = lazy(() => import('./breadcrumb-data.tsx').then((m) => ({ default: m.BreadcrumbData })))

export function AllProductsPage() {
  const [search] = useSearch()
  const isNew = search.get('ordering') === '-publishedAt'
  const title = catalog(isNew ? 'newTitle' : 'allTitle')
  const text = catalog(isNew ? 'newText' : 'allText')
  const here = isNew ? paths.newest : paths.all
  const crumbs = [{ name: t('home'), to: paths.home }, { name: title }]
  return (
    <Page>
      <Head title={title} description={text} canonical={here} />
      <Suspense>
        <BreadcrumbData crumbs={crumbs} here={here} page="CollectionPage" description={text} />
      </Suspense>
      <Breadcrumbs crumbs={crumbs} />
      <PageHead title={title} text={text} />
      <ProductBrowser scope={{}} label={title} tools={(product) => <CardTools product={product} />} />
    </Page>
  )
}
