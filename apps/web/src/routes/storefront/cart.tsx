import { lazy, Suspense } from 'react'
import { CartLines } from '../../features/cart/components/cart-lines.tsx'
import { FreeDeliveryBar } from '../../features/cart/components/free-delivery-bar.tsx'
import { useCart } from '../../lib/cart.ts'
import { totalLines } from '../../lib/cart-totals.ts'
import { t } from '../../lib/messages/cart.ts'
import { paths } from '../../lib/paths.ts'
import { Head } from '../../lib/seo.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { CartPageLayout } from '../../ui/cart-page.tsx'
import { Page } from '../../ui/layout.tsx'
import { SunkenPanel } from '../../ui/panel.tsx'
import { Display } from '../../ui/text.tsx'
import { Totals } from '../../ui/totals.tsx'

const EmptyBag = lazy(() => import('./empty-bag.tsx').then((m) => ({ default: m.EmptyBag })))

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
          <h2 className="sr">{t('things')}</h2>
          <CartLines cart={cart} />
        </CartPageLayout>
      ) : (
        !isLoading && (
          <Suspense>
            <EmptyBag />
          </Suspense>
        )
      )}
    </Page>
  )
}
