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

export function AllProductsPage() {
  const [search] = useSearch()
  const isNew = search.get('ordering') === '-publishedAt'
  const title = catalog(isNew ? 'newTitle' : 'allTitle')
  return (
    <Page>
      <Head title={title} canonical={isNew ? paths.newest : paths.all} />
      <Breadcrumbs crumbs={[{ name: t('home'), to: paths.home }, { name: title }]} />
      <PageHead title={title} />
      <ProductBrowser scope={{}} label={title} tools={(product) => <CardTools product={product} />} />
    </Page>
  )
}
