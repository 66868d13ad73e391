import { useQuery } from '@tanstack/react-query'
import { CardTools } from '../../features/cart/components/card-tools.tsx'
import { ProductList } from '../../features/catalog/components/product-list.tsx'
import { homeQuery } from '../../lib/api-query.ts'
import { useCurrency } from '../../lib/currency.ts'
import { t } from '../../lib/messages/empty.ts'
import { paths } from '../../lib/paths.ts'
import { navigate } from '../../lib/router/location.ts'
import { Head } from '../../lib/seo.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineForm } from '../../ui/inline-form.tsx'
import { Page, Section } from '../../ui/layout.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { StillNiches } from './still-niches.tsx'

function onSearch(data: FormData) {
  const q = String(data.get('q') ?? '').trim()
  if (q) navigate(paths.search(q))
}

export function NotFoundPage() {
  const products = useQuery(homeQuery(useCurrency())).data?.bestsellers ?? []
  return (
    <Page>
      <Head title={t('title')} noIndex />
      <EmptyState
        code={t('code')}
        title={t('title')}
        text={t('text')}
        actions={
          <>
            <TextLink tap to={paths.home}>
              {t('home')}
            </TextLink>
            <TextLink tap to={paths.findOrder}>
              {t('findOrder')}
            </TextLink>
          </>
        }
        picture={<StillNiches from={4} gap />}
      >
        <InlineForm role="search" action={onSearch}>
          <input name="q" type="search" aria-label={t('search')} placeholder={t('searchPlaceholder')} />
          <Button variant="ink" size="sm" type="submit">
            {t('search')}
          </Button>
        </InlineForm>
      </EmptyState>
      {products.length > 0 && (
        <Section title={t('nextShelf')}>
          <ProductList products={products.slice(0, 4)} tools={(product) => <CardTools product={product} />} />
        </Section>
      )}
    </Page>
  )
}
