import { useQuery } from '@tanstack/react-query'
import { OrderPairs, OrderSummaryPanel } from '../../features/orders/components/order-facts.tsx'
import { OrderHistory } from '../../features/orders/components/order-history.tsx'
import { ReorderButton } from '../../features/orders/components/reorder-button.tsx'
import { orderBadge, orderSteps } from '../../features/orders/order-steps.ts'
import { accountOrderQuery } from '../../features/orders/queries.ts'
import { formatDate, formatMoney } from '../../lib/format.ts'
import { t } from '../../lib/messages/orders.ts'
import { paths } from '../../lib/paths.ts'
import { useParam } from '../../lib/router/use-location.ts'
import { Head } from '../../lib/seo.tsx'
import { Actions } from '../../ui/actions.tsx'
import { Badge } from '../../ui/badge.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { SectionHead } from '../../ui/layout.tsx'
import { Notice } from '../../ui/notice.tsx'
import { OrderDetail } from '../../ui/order-detail.tsx'
import { OrderTimeline } from '../../ui/order-timeline.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { QueryFailed } from '../storefront/query-failed.tsx'

export function AccountOrderPage() {
  const query = useQuery(accountOrderQuery(useParam('id')))
  const order = query.data
  if (query.isError) return <QueryFailed query={query} />
  if (!order) return <Skeleton style={{ height: '28rem', borderRadius: 'var(--r-xl)' }} />
  const badge = orderBadge(order)
  const title = t('order', { number: order.number })
  return (
    <>
      <Head title={title} noIndex />
      <TextLink small tap to={paths.orders}>
        {t('backToOrders')}
      </TextLink>
      <SectionHead as="h1" title={title} action={<Badge tone={badge.tone}>{badge.text}</Badge>} />
      <OrderDetail>
        <p className="Muted num">
          {formatDate(order.placedAt, 'long')}, {formatMoney(order.total)}
        </p>
        {order.paymentStatus === 'pending' && <Notice>{t('pendingPayment')}</Notice>}
        <OrderTimeline steps={orderSteps(order)} />
        <Actions>
          <ReorderButton id={order.id} />
          <ButtonLink variant="quiet" size="sm" to={paths.contact}>
            {t('ask')}
          </ButtonLink>
        </Actions>
        <OrderSummaryPanel order={order} />
        <OrderPairs order={order} />
        <OrderHistory order={order} />
      </OrderDetail>
    </>
  )
}
