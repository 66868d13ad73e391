import { useQuery } from '@tanstack/react-query'
import { CardTools } from '../../features/cart/components/card-tools.tsx'
import { CartLines } from '../../features/cart/components/cart-lines.tsx'
import { FreeDeliveryBar } from '../../features/cart/components/free-delivery-bar.tsx'
import { ProductList } from '../../features/catalog/components/product-list.tsx'
import { homeQuery } from '../../lib/api-query.ts'
import { useCart } from '../../lib/cart.ts'
import { totalLines } from '../../lib/cart-totals.ts'
import { useCurrency } from '../../lib/currency.ts'
import { t } from '../../lib/messages/cart.ts'
import { paths } from '../../lib/paths.ts'
import { Head } from '../../lib/seo.tsx'
import { useHasSession } from '../../lib/session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { CartPageLayout } from '../../ui/cart-page.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page, Section } from '../../ui/layout.tsx'
import { SilentNiche } from '../../ui/niche.tsx'
import { SunkenPanel } from '../../ui/panel.tsx'
import { Display } from '../../ui/text.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { Totals } from '../../ui/totals.tsx'

function EmptyBag() {
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

export function CartPage() {
  const { data: cart, isLoading } = useCart()
  return (
    <Page>
      <Head title={t('title')} noIndex />
      {cart?.items.length ? (
        <CartPageLayout
          title={t('title')}
          aside={
            <SunkenPanel label={t('summary')}>
              <Display size="sm">{t('summary')}</Display>
              <FreeDeliveryBar cart={cart} />
              <Totals lines={totalLines(cart)} />
              <ButtonLink variant="primary" size="lg" wide to={paths.checkout}>
                {t('checkout')}
              </ButtonLink>
              <p className="Small Muted">{t('taxIncluded')}</p>
            </SunkenPanel>
          }
        >
          <CartLines cart={cart} />
        </CartPageLayout>
      ) : (
        !isLoading && <EmptyBag />
      )}
    </Page>
  )
}
