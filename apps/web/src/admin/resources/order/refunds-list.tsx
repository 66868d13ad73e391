import { Undo2 } from 'lucide-react'
import { formatMoney } from '../../../lib/format.ts'
import { formatMoment } from '../../engine/format-date.ts'
import type { ActionMeta, Tone } from '../../engine/meta-types.ts'
import { t } from '../../messages.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { OrderData, OrderRefund } from './order-data.ts'
import { stateWords } from './state-words.ts'
import { useOrderVerb } from './use-order-verb.ts'

const tones: Record<string, Tone> = { pending: 'note', succeeded: 'ok', failed: 'bad' }

function partsOf(order: OrderData, refund: OrderRefund): string {
  const lines = refund.lines.map(({ itemId, quantity, amount }) => {
    const name = order.items.find(({ id }) => id === itemId)?.name ?? '–'
    return quantity > 0 ? `${name} × ${quantity}` : `${name} ${formatMoney(amount)}`
  })
  const shipping = refund.shipping.amount > 0 ? [`${t('delivery')} ${formatMoney(refund.shipping)}`] : []
  return [...lines, ...shipping].join(', ')
}

const RefundRow = ({ order, refund }: { order: OrderData; refund: OrderRefund }) => (
  <li>
    <Icon of={Undo2} />
    <span className="grow">
      <span className="strong">{t('refundOn', { when: formatMoment(refund.createdAt) })}</span>{' '}
      <span className="muted">{partsOf(order, refund)}</span>
      {refund.reason && <span className="small muted clip">{refund.reason}</span>}
    </span>
    <Badge tone={tones[refund.status]}>{stateWords(refund.status)}</Badge>
    <span className="strong amount">{`−${formatMoney(refund.amount)}`}</span>
  </li>
)

/** What the provider refused for good, and a way to ask it again. */
export function RefusedRefunds({ order, action }: { order: OrderData; action?: ActionMeta }) {
  const failed = (order.refunds ?? []).filter(({ status }) => status === 'failed')
  const last = failed.at(-1)
  if (order.refundStatus !== 'failed' || !last) return null
  const amount = formatMoney({
    amount: failed.reduce((sum, refund) => sum + refund.amount.amount, 0),
    currency: order.currency,
  })
  return (
    <Callout tone="bad">
      <p>
        {t('refundFailed', { amount })} {last.failureCode && t('refundFailedCode', { code: last.failureCode })}
      </p>
      {action && <RetryButton order={order} action={action} />}
    </Callout>
  )
}

function RetryButton({ order, action }: { order: OrderData; action: ActionMeta }) {
  const { run, isBusy, problem } = useOrderVerb(action, order.id, () => undefined)
  return (
    <>
      <Button size="s" disabled={isBusy} onClick={() => run({}, t('retried'))}>
        {t('retryRefund')}
      </Button>
      {problem && <p role="alert">{problem}</p>}
    </>
  )
}

/** Every refund with what it was for, as rows of the payments. */
export const RefundRows = ({ order }: { order: OrderData }) =>
  (order.refunds ?? []).map((refund) => <RefundRow key={refund.id} order={order} refund={refund} />)
