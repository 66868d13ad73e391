import type { Order } from '@stoa/api-client'
import type { ReactNode } from 'react'
import { t } from '../../../lib/messages/orders.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { OrderTimeline } from '../../../ui/order-timeline.tsx'
import { orderSteps } from '../order-steps.ts'
import { OrderPairs, OrderSummaryPanel } from './order-facts.tsx'

const freshForMs = 30 * 60_000

interface OrderViewProps {
  order: Order
  children?: ReactNode
}

/** Right after buying it says thank you; later it says where things stand. */
export function OrderView({ order, children }: OrderViewProps) {
  const fresh = Date.now() - Date.parse(order.placedAt) < freshForMs
  const name = order.shippingAddress?.firstName
  const number = t('order', { number: order.number })
  const thanks = name ? t('thanks', { name }) : t('thanksAnyone')
  const isIn = order.email ? t('isIn', { email: order.email }) : t('isInNoEmail')
  return (
    <Confirm
      title={fresh ? thanks : number}
      text={
        fresh ? (
          <>
            <b className="num">{number}</b> {isIn}
          </>
        ) : (
          t('sameOrder')
        )
      }
      aside={<OrderSummaryPanel order={order} />}
    >
      {order.paymentStatus === 'pending' && <Notice>{t('pendingPayment')}</Notice>}
      {order.paymentStatus === 'failed' && (
        <Notice tone="danger" alert>
          {t('failedPayment')}
        </Notice>
      )}
      <OrderTimeline steps={orderSteps(order)} />
      <OrderPairs order={order} />
      {children}
    </Confirm>
  )
}
