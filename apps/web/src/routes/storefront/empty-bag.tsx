import { useQuery } from '@tanstack/react-query'
import { CardTools } from '../../features/cart/components/card-tools.tsx'
import { ProductList } from '../../features/catalog/components/product-list.tsx'
import { homeQuery } from '../../lib/api-query.ts'
import { useCurrency } from '../../lib/currency.ts'
import { t } from '../../lib/messages/cart.ts'
import { paths } from '../../lib/paths.ts'
import { useHasSession } from '../../lib/session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/layout.tsx'
import { SilentNiche } from '../../ui/niche.tsx'
import { TextLink } from '../../ui/text-link.tsx'

export function EmptyBag() {
  const home = useQuery(homeQuery(useCurrency())).data
  const loggedIn = useHasSession()
  const products = home?.bestsellers ?? []
  return (
    <>
      <EmptyState
        title={t('emptyTitle')}
        text={t('emptyText')}
        actions={
          <>
            <ButtonLink variant="primary" size="lg" to={paths.newest}>
              {t('emptyAction')}
            </ButtonLink>
            {!loggedIn && (
              <TextLink tap to={paths.login(paths.cart)}>
                {t('login')}
              </TextLink>
            )}
          </>
        }
        picture={
          <>
            <SilentNiche tint="sage" />
            <SilentNiche tint="blush" image={products[0]?.image} />
            <SilentNiche tint="periwinkle" />
          </>
        }
      />
      {products.length > 0 && (
        <Section title={t('start')}>
          <ProductList products={products.slice(0, 4)} tools={(product) => <CardTools product={product} />} />
        </Section>
      )}
    </>
  )
}
