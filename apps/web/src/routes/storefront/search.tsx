import { useQuery } from '@tanstack/react-query'
import { CardTools } from '../../features/cart/components/card-tools.tsx'
import { ProductBrowser } from '../../features/catalog/components/product-browser.tsx'
import { readFilters } from '../../features/catalog/filters.ts'
import { facetsQuery } from '../../features/catalog/queries.ts'
import { useCurrency } from '../../lib/currency.ts'
import { t } from '../../lib/messages/catalog.ts'
import { useSearch } from '../../lib/router/use-location.ts'
import { Head } from '../../lib/seo.tsx'
import { Page } from '../../ui/layout.tsx'
import { PageHead } from '../../ui/page-head.tsx'

export function SearchPage() {
  const [search] = useSearch()
  const q = search.get('q') ?? ''
  const { data } = useQuery(facetsQuery(readFilters(search, {}, useCurrency())))
  const count = data?.total
  return (
    <Page>
      <Head title={t('searchTitle', { q })} noIndex />
      <PageHead
        title={t('quoted', { q })}
        above={
          <p className="Muted" role="status">
            {count == null ? ' ' : count === 0 ? t('noResults') : t('results', { count })}
          </p>
        }
        text={count === 0 ? t('noResultsText') : undefined}
      />
      <ProductBrowser scope={{}} label={t('quoted', { q })} tools={(product) => <CardTools product={product} />} />
    </Page>
  )
}
