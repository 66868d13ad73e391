import { useQueries } from '@tanstack/react-query'
import { CardTools } from '../../features/cart/components/card-tools.tsx'
import { ProductList } from '../../features/catalog/components/product-list.tsx'
import { productQuery } from '../../lib/api-query.ts'
import { useCurrency } from '../../lib/currency.ts'
import { t } from '../../lib/messages/catalog.ts'
import { t as home } from '../../lib/messages/home.ts'
import { paths } from '../../lib/paths.ts'
import { useSaved } from '../../lib/saved.ts'
import { Head } from '../../lib/seo.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/layout.tsx'
import { SilentNiche } from '../../ui/niche.tsx'
import { PageHead } from '../../ui/page-head.tsx'

export function SavedPage() {
  const slugs = useSaved()
  const currency = useCurrency()
  const found = useQueries({ queries: slugs.map((slug) => productQuery(slug, currency)) })
  const products = found.flatMap(({ data }) => (data ? [data] : []))
  return (
    <Page>
      <Head title={t('savedTitle')} noIndex />
      {slugs.length > 0 ? (
        <>
          <PageHead title={t('savedTitle')} text={t('savedText')} />
          <ProductList products={products} tools={(product) => <CardTools product={product} />} />
        </>
      ) : (
        <EmptyState
          title={t('savedEmptyTitle')}
          text={t('savedEmptyText')}
          actions={
            <ButtonLink variant="primary" size="lg" to={paths.newest}>
              {home('heroNew')}
            </ButtonLink>
          }
          picture={
            <>
              <SilentNiche tint="lilac" />
              <SilentNiche tint="sand" />
              <SilentNiche tint="sage" />
            </>
          }
        />
      )}
    </Page>
  )
}
