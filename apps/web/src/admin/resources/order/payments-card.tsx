import { CreditCard } from 'lucide-react'
import { formatMoney } from '../../../lib/format.ts'
import { humanise } from '../../engine/actions/schema-form.ts'
import type { ActionMeta, Tone } from '../../engine/meta-types.ts'
import { t } from '../../messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { amountOf, type OrderData, refundable } from './order-data.ts'
import { RefundRows, RefusedRefunds } from './refunds-list.tsx'
import { stateWords } from './state-words.ts'

const tones: Record<string, Tone> = {
  captured: 'ok',
  authorised: 'note',
  pending: 'note',
  requires_action: 'warn',
  declined: 'bad',
  failed: 'bad',
}

export function PaymentsCard({ order, retry }: { order: OrderData; retry?: ActionMeta }) {
  const left = { amount: refundable(order), currency: order.currency }
  return (
    <Card
      title={t('payments')}
      isFlush
      footer={
        <>
          <span>{t('refundedSum', { amount: formatMoney(amountOf(order, order.refundedTotal)) })}</span>
          <span className="push">{t('leftToRefund', { amount: formatMoney(left) })}</span>
        </>
      }
    >
      <ul className="list-plain">
        {order.payments.length === 0 && <li className="muted">{t('noPayments')}</li>}
        {order.payments.map((payment) => (
          <li key={payment.id}>
            <Icon of={CreditCard} />
            <span className="grow">
              <span className="strong">{humanise(payment.provider)}</span>
              <span className="small muted mono clip">{payment.id}</span>
            </span>
            <Badge tone={tones[payment.status]}>{stateWords(payment.status)}</Badge>
            <span className="strong amount">{formatMoney(amountOf(order, payment.amount))}</span>
          </li>
        ))}
        <RefundRows order={order} />
      </ul>
      <RefusedRefunds order={order} action={retry} />
    </Card>
  )
}
