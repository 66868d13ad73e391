import type { OrderSummary } from '@stoa/api-client'
import { formatDate, formatMoney } from '../../../lib/format.ts'
import { t } from '../../../lib/messages/orders.ts'
import { paths } from '../../../lib/paths.ts'
import { Link } from '../../../lib/router/link.tsx'
import { Actions } from '../../../ui/actions.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { MiniProduct } from '../../../ui/mini-product.tsx'
import { OrderCard, OrderWhen } from '../../../ui/order-card.tsx'
import { OrderItems } from '../../../ui/order-items.tsx'
import { OrderTimeline } from '../../../ui/order-timeline.tsx'
import { orderBadge, orderSteps } from '../order-steps.ts'
import { ReorderButton } from './reorder-button.tsx'

/** The newest order lies open, older ones are folded. */
export function OrderListItem({ order, open }: { order: OrderSummary; open: boolean }) {
  const badge = orderBadge(order)
  const steps = orderSteps(order)
  const now = steps.findLast((step) => step.status !== 'next')
  return (
    <OrderCard
      title={<Link to={paths.accountOrder(order.id)}>{t('order', { number: order.number })}</Link>}
      note={`${formatDate(order.placedAt, 'long')}, ${formatMoney(order.total)}`}
      badge={<Badge tone={badge.tone}>{badge.text}</Badge>}
      items={open ? undefined : order.items}
    >
      {open && (
        <>
          <OrderWhen title={now?.title ?? badge.text} />
          <OrderTimeline steps={steps} />
          <OrderItems>
            {order.items.map((item) => (
              <MiniProduct
                key={item.id}
                to={item.productSlug ? paths.product(item.productSlug) : paths.accountOrder(order.id)}
                name={item.name}
                note={[item.variantName, item.quantity > 1 ? `× ${item.quantity}` : ''].filter(Boolean).join(' ')}
                image={item.image}
                tint={item.tint}
              />
            ))}
          </OrderItems>
          <Actions>
            <ButtonLink variant="primary" size="sm" to={paths.accountOrder(order.id)}>
              {t('details')}
            </ButtonLink>
            <ReorderButton id={order.id} />
            <ButtonLink variant="quiet" size="sm" to={paths.contact}>
              {t('ask')}
            </ButtonLink>
          </Actions>
        </>
      )}
    </OrderCard>
  )
}
