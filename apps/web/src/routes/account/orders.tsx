import { useInfiniteQuery } from '@tanstack/react-query'
import { OrderListItem } from '../../features/orders/components/order-list.tsx'
import { accountOrdersQuery } from '../../features/orders/queries.ts'
import { t } from '../../lib/messages/orders.ts'
import { paths } from '../../lib/paths.ts'
import { Head } from '../../lib/seo.tsx'
import { Actions } from '../../ui/actions.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { SectionHead } from '../../ui/layout.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Display } from '../../ui/text.tsx'
import { QueryFailed } from '../storefront/query-failed.tsx'

export function OrdersPage() {
  const orders = useInfiniteQuery(accountOrdersQuery)
  const all = orders.data?.pages.flatMap((page) => page.data) ?? []
  if (orders.isError) return <QueryFailed query={orders} />
  return (
    <>
      <Head title={t('yours')} noIndex />
      <SectionHead as="h1" title={t('yours')} />
      {orders.isPending && <Skeleton style={{ height: '22rem', borderRadius: 'var(--r-xl)' }} />}
      {orders.isSuccess && all.length === 0 && (
        <Panel>
          <div>
            <Display size="sm">{t('none')}</Display>
            <p className="Muted">{t('noneText')}</p>
          </div>
          <Actions>
            <ButtonLink variant="primary" to={paths.newest}>
              {t('toShop')}
            </ButtonLink>
          </Actions>
        </Panel>
      )}
      {all.map((order, index) => (
        <OrderListItem key={order.id} order={order} open={index === 0} />
      ))}
      {orders.hasNextPage && (
        <div className="OrderMore">
          <Button variant="secondary" busy={orders.isFetchingNextPage} onClick={() => orders.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  )
}
