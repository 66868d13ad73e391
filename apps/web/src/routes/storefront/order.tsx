import { useQuery } from '@tanstack/react-query'
import { CardTools } from '../../features/cart/components/card-tools.tsx'
import { ProductList } from '../../features/catalog/components/product-list.tsx'
import { OrderHistory } from '../../features/orders/components/order-history.tsx'
import { OrderView } from '../../features/orders/components/order-view.tsx'
import { orderQuery } from '../../features/orders/queries.ts'
import { homeQuery } from '../../lib/api-query.ts'
import { useCurrency } from '../../lib/currency.ts'
import { t } from '../../lib/messages/orders.ts'
import { paths } from '../../lib/paths.ts'
import { useParam, useSearch } from '../../lib/router/use-location.ts'
import { Head } from '../../lib/seo.tsx'
import { useHasSession } from '../../lib/session.ts'
import { Actions } from '../../ui/actions.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Page, Section } from '../../ui/layout.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SkeletonGrid } from '../../ui/skeleton.tsx'
import { Display } from '../../ui/text.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { QueryFailed } from './query-failed.tsx'

function KeepIt() {
  return (
    <Panel>
      <div>
        <Display size="sm">{t('keepTitle')}</Display>
        <p className="Muted">{t('keepText')}</p>
      </div>
      <Actions>
        <ButtonLink variant="primary" to={paths.register()}>
          {t('keepAction')}
        </ButtonLink>
      </Actions>
    </Panel>
  )
}

export function OrderPage() {
  const id = useParam('id')
  const [search] = useSearch()
  const loggedIn = useHasSession()
  const order = useQuery(orderQuery(id, search.get('token') ?? undefined))
  const home = useQuery(homeQuery(useCurrency())).data
  if (order.isError) return <QueryFailed query={order} />
  if (!order.data)
    return (
      <Page>
        <SkeletonGrid />
      </Page>
    )
  return (
    <Page>
      <Head title={t('order', { number: order.data.number })} noIndex />
      <OrderView order={order.data}>
        {!loggedIn && <KeepIt />}
        <OrderHistory order={order.data} />
      </OrderView>
      {home && (
        <Section
          title={t('whileWaiting')}
          action={
            <TextLink tap to={paths.home}>
              {t('backToShop')}
            </TextLink>
          }
        >
          <ProductList products={home.newest.slice(0, 4)} tools={(product) => <CardTools product={product} />} />
        </Section>
      )}
    </Page>
  )
}
