import { useMemo, useState } from 'react'
import { formatMoney } from '../../../lib/format.ts'
import { ActionFooter } from '../../engine/actions/action-footer.tsx'
import { schemaForm } from '../../engine/actions/schema-form.ts'
import type { ActionMeta } from '../../engine/meta-types.ts'
import { minorToText } from '../../engine/money.ts'
import { t } from '../../messages.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { Field } from '../../ui/field.tsx'
import { type OrderData, refundable } from './order-data.ts'
import { ReasonField } from './reason-field.tsx'
import {
  bookedBody,
  everythingLeft,
  nothingPicked,
  type RefundPreview,
  type RefundState,
  refundBody,
  unreadable,
} from './refund-state.ts'
import { AmountInput, RefundTable } from './refund-table.tsx'
import { useOrderVerb } from './use-order-verb.ts'
import { useRefundPreview } from './use-refund-preview.ts'

type Props = { order: OrderData; action: ActionMeta; onClose: () => void }

const words: Record<string, 'tooMuchOfIt'> = { too_much: 'tooMuchOfIt' }

function useRefund(order: OrderData) {
  const [state, setState] = useState<RefundState>(nothingPicked)
  const { currency } = order
  const bad = unreadable(state, currency)
  const body = useMemo(() => refundBody(state, currency), [state, currency])
  const { preview, isCurrent, errors, problem } = useRefundPreview(order.id, body, bad.length === 0)
  const said = Object.fromEntries([
    ...Object.entries(errors).map(([field, code]) => [field, t(words[code] ?? 'failed')]),
    ...bad.map((field) => [field, t('notAnAmount', { currency })]),
  ])
  const total = preview?.total.amount ?? 0
  return {
    state,
    setState,
    preview,
    errors: said,
    problem,
    total: preview?.total ?? { amount: 0, currency },
    isReady: isCurrent && total > 0 && state.reason.trim() !== '',
    booked: preview && { ...bookedBody(body, preview), reason: state.reason.trim() },
  }
}

function sumsOf({ lines, shipping, free, total, tax, left }: RefundPreview): Fact[] {
  const units = lines.reduce((sum, line) => sum + line.quantity, 0)
  const ofLines = lines.reduce((sum, line) => sum + line.amount.amount, 0)
  const discount = lines.reduce((sum, line) => sum + line.discount.amount, 0)
  const money = (amount: number) => formatMoney({ amount, currency: total.currency })
  return [
    ...(ofLines > 0 ? [{ label: t('picked', { count: units }), value: money(ofLines) }] : []),
    ...(shipping.amount.amount > 0 ? [{ label: t('delivery'), value: formatMoney(shipping.amount) }] : []),
    ...(free.amount.amount > 0 ? [{ label: t('otherAmount'), value: formatMoney(free.amount) }] : []),
    ...(discount > 0 ? [{ label: t('discountInIt'), value: <span className="muted">{money(discount)}</span> }] : []),
    { label: t('taxInIt'), value: <span className="muted">{formatMoney(tax)}</span> },
    { label: t('refund'), value: formatMoney(total), isSum: true },
    { label: t('leftAfter'), value: formatMoney(left) },
  ]
}

/** What comes back, how much of it, and why. The server does the sums, and books what it showed or nothing. */
export function RefundDialog({ order, action, onClose }: Props) {
  const refund = useRefund(order)
  const { state, setState, preview } = refund
  const { run, isBusy, problem } = useOrderVerb(action, order.id, onClose)
  const amount = formatMoney(refund.total)
  const field = schemaForm(action.input).fields.find((each) => each.name === 'reason')
  const left = { amount: refundable(order), currency: order.currency }
  const takeAll = () =>
    preview && setState(everythingLeft(order, state, minorToText(preview.shipping.most.amount, order.currency)))
  const message = problem ?? refund.problem
  return (
    <Dialog
      title={t('refundTitle', { number: order.number })}
      note={t('leftToRefund', { amount: formatMoney(left) })}
      size="l"
      isFlush
      onClose={onClose}
      footer={
        <ActionFooter
          label={t('refundAmount', { amount })}
          note={t('refundNote')}
          isBusy={isBusy}
          isDisabled={!refund.isReady}
          onRun={() => refund.booked && run(refund.booked, t('refundDone', { amount }))}
          onClose={onClose}
        />
      }
    >
      <RefundTable order={order} state={state} preview={preview} errors={refund.errors} onChange={setState} />
      <div className="inset refund">
        {message && <Callout tone="bad">{message}</Callout>}
        <div className="field-set">
          <ReasonField
            choices={field?.choices}
            value={state.reason}
            onChange={(reason) => setState({ ...state, reason })}
          />
          <Field
            id="refund-amount"
            label={t('otherAmount')}
            aside={t('optional')}
            help={preview && t('otherAmountNote', { amount: formatMoney(preview.free.most) })}
          >
            <AmountInput
              id="refund-amount"
              label={t('otherAmount')}
              currency={order.currency}
              value={state.free}
              error={refund.errors.amount}
              onChange={(free) => setState({ ...state, free })}
            />
          </Field>
          <div>
            <Button size="s" onClick={takeAll}>
              {t('refundAll')}
            </Button>
          </div>
        </div>
        <div className="card">
          <div className="pad" aria-live="polite">
            {preview && <Facts facts={sumsOf(preview)} />}
          </div>
        </div>
      </div>
    </Dialog>
  )
}
