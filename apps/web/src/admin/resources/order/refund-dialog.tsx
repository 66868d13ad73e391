import { useState } from 'react'
import { formatMoney } from '../../../lib/format.ts'
import { ActionFooter } from '../../engine/actions/action-footer.tsx'
import { schemaForm } from '../../engine/actions/schema-form.ts'
import type { ActionMeta } from '../../engine/meta-types.ts'
import { currencySymbol, minorToText, textToMinor } from '../../engine/money.ts'
import { t } from '../../messages.ts'
import { Callout } from '../../ui/callout.tsx'
import { Check, Choice } from '../../ui/check.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Field } from '../../ui/field.tsx'
import { Input, InputGroup } from '../../ui/input.tsx'
import { itemsOf, LinePicker, type Picked } from './line-picker.tsx'
import { lineShare, type OrderData, refundable, toRefund } from './order-data.ts'
import { ReasonField } from './reason-field.tsx'
import { useOrderVerb } from './use-order-verb.ts'

type Props = { order: OrderData; action: ActionMeta; onClose: () => void }

function suggested(order: OrderData, picked: Picked): number {
  const sum = order.items.reduce((all, line) => all + lineShare(order, line, picked[line.id] ?? 0), 0)
  return Math.min(sum, refundable(order))
}

/** What comes back, how much of it, and why. The amount follows the lines until somebody writes another. */
function useRefund(order: OrderData) {
  const [picked, setPicked] = useState<Picked>({})
  const [typed, setTyped] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [isRestocked, setRestocked] = useState(false)
  const follows = minorToText(suggested(order, picked), order.currency)
  const amount = textToMinor(typed ?? follows, order.currency)
  const left = refundable(order)
  const isTooMuch = amount !== null && amount > left
  const items = itemsOf(picked)
  const body = {
    reason,
    ...(isRestocked && { restock: true }),
    ...(items.length > 0 && { items }),
    ...((items.length === 0 || amount !== suggested(order, picked)) && { amount }),
  }
  const error = amount === null ? t('notAnAmount', { currency: order.currency }) : isTooMuch ? t('tooMuch') : undefined
  const isReady = error === undefined && (amount ?? 0) > 0 && reason.trim() !== ''
  return {
    picked,
    setPicked,
    text: typed ?? follows,
    isRestocked,
    setRestocked,
    setTyped,
    reason,
    setReason,
    amount: amount ?? 0,
    left,
    error,
    body,
    isReady,
  }
}

export function RefundDialog({ order, action, onClose }: Props) {
  const refund = useRefund(order)
  const { run, isBusy, problem } = useOrderVerb(action, order.id, onClose)
  const money = (amount: number) => formatMoney({ amount, currency: order.currency })
  const lines = order.items.filter((line) => toRefund(line) > 0)
  const fields = schemaForm(action.input).fields
  const field = fields.find((each) => each.name === 'reason')
  const canRestock = fields.some((each) => each.name === 'restock')
  return (
    <Dialog
      title={t('refundTitle', { number: order.number })}
      note={t('leftToRefund', { amount: money(refund.left) })}
      size="l"
      isFlush
      onClose={onClose}
      footer={
        <ActionFooter
          label={t('refundAmount', { amount: money(refund.amount) })}
          note={t('refundNote')}
          isBusy={isBusy}
          isDisabled={!refund.isReady}
          onRun={() => run(refund.body, t('refundDone', { amount: money(refund.amount) }))}
          onClose={onClose}
        />
      }
    >
      <LinePicker
        order={order}
        lines={lines}
        picked={refund.picked}
        maxOf={toRefund}
        hasAmount
        onChange={(picked) => {
          refund.setPicked(picked)
          refund.setTyped(null)
        }}
      />
      <div className="inset refund">
        {problem && <Callout tone="bad">{problem}</Callout>}
        <div className="field-set">
          <ReasonField choices={field?.choices} value={refund.reason} onChange={refund.setReason} />
          <Field id="refund-amount" label={t('amount')} error={refund.error} help={t('amountHelp')}>
            <InputGroup>
              <span className="addon">{currencySymbol(order.currency)}</span>
              <Input
                id="refund-amount"
                align="end"
                inputMode="decimal"
                aria-invalid={refund.error ? true : undefined}
                aria-describedby="refund-amount-help refund-amount-error"
                value={refund.text}
                onChange={(event) => refund.setTyped(event.target.value)}
              />
            </InputGroup>
          </Field>
          {canRestock && (
            <Choice>
              <Check checked={refund.isRestocked} onChange={(event) => refund.setRestocked(event.target.checked)} />
              <span>{t('restock')}</span>
            </Choice>
          )}
        </div>
        <div className="card">
          <div className="pad">
            <Facts
              facts={[
                { label: t('refund'), value: money(refund.amount), isSum: true },
                { label: t('leftAfter'), value: money(Math.max(0, refund.left - refund.amount)) },
              ]}
            />
          </div>
        </div>
      </div>
    </Dialog>
  )
}
