import { Truck } from 'lucide-react'
import { formatMoney } from '../../../lib/format.ts'
import { currencySymbol, minorToText } from '../../engine/money.ts'
import { t } from '../../messages.ts'
import { Check } from '../../ui/check.tsx'
import { FieldError } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Input, InputGroup } from '../../ui/input.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import { amountOf, type OrderData, type OrderLine, toRefund } from './order-data.ts'
import { Quantity } from './quantity.tsx'
import { noLine, type PickedLine, type RefundPreview, type RefundState } from './refund-state.ts'

type Props = {
  order: OrderData
  state: RefundState
  preview?: RefundPreview
  /** By the line's id, or `shipping`. */
  errors: Record<string, string>
  onChange: (state: RefundState) => void
}

type AmountProps = {
  id: string
  label: string
  currency: string
  value: string
  error?: string
  onChange: (text: string) => void
}

export const AmountInput = ({ id, label, currency, value, error, onChange }: AmountProps) => (
  <>
    <InputGroup>
      <span className="addon">{currencySymbol(currency)}</span>
      <Input
        id={id}
        align="end"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        placeholder={minorToText(0, currency)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </InputGroup>
    <FieldError id={id} message={error} />
  </>
)

type LineProps = {
  order: OrderData
  line: OrderLine
  picked: PickedLine
  shown?: number
  error?: string
  onChange: (picked: PickedLine) => void
}

const Line = ({ order, line, picked, shown, error, onChange }: LineProps) => (
  <tr>
    <td className="cell-media no-phone">
      <Thumb picture={line.image} />
    </td>
    <td>
      <div className="title clip">{line.name}</div>
      <div className="small muted clip">
        {[line.variantName, formatMoney(amountOf(order, line.total))].filter(Boolean).join(', ')}
        {!!line.refundedTotal?.amount && `, ${t('refundLineAmount', { amount: formatMoney(line.refundedTotal) })}`}
      </div>
    </td>
    <td>
      <Quantity
        value={picked.quantity}
        max={toRefund(line)}
        label={line.name}
        onChange={(quantity) => onChange({ ...picked, quantity, typed: null })}
      />
    </td>
    <td className="cell-check">
      <Check
        aria-label={t('restockOf', { name: line.name })}
        disabled={picked.quantity === 0}
        checked={picked.isRestocked && picked.quantity > 0}
        onChange={(event) => onChange({ ...picked, isRestocked: event.target.checked })}
      />
    </td>
    <td className="cell-amount">
      <AmountInput
        id={`refund-${line.id}`}
        label={t('amountOf', { name: line.name })}
        currency={order.currency}
        value={picked.typed ?? (shown ? minorToText(shown, order.currency) : '')}
        error={error}
        onChange={(typed) => onChange({ ...picked, typed })}
      />
    </td>
  </tr>
)

function DeliveryRow({ order, state, preview, errors, onChange }: Props) {
  const most = preview?.shipping.most
  return (
    <tr>
      <td className="cell-media no-phone">
        <span className="thumb" data-empty="">
          <Icon of={Truck} size={14} />
        </span>
      </td>
      <td colSpan={3}>
        <div className="title">{t('delivery')}</div>
        {most && <div className="small muted">{t('shippingUpTo', { amount: formatMoney(most) })}</div>}
      </td>
      <td className="cell-amount">
        <AmountInput
          id="refund-shipping"
          label={t('amountOf', { name: t('delivery') })}
          currency={order.currency}
          value={state.shipping}
          error={errors.shipping}
          onChange={(shipping) => onChange({ ...state, shipping })}
        />
      </td>
    </tr>
  )
}

/** What comes back of each line: how many, how much, and whether the goods go back on the shelf. */
export function RefundTable(props: Props) {
  const { order, state, preview, errors, onChange } = props
  return (
    <table className="data-table refund-table" aria-label={t('lines')}>
      <thead>
        <tr>
          <th className="cell-media no-phone" scope="col">
            <span className="sr">{t('picture')}</span>
          </th>
          <th scope="col">{t('line')}</th>
          <th scope="col">{t('quantity')}</th>
          <th scope="col">{t('restockShort')}</th>
          <th className="num" scope="col">
            {t('amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {order.items.map((line) => (
          <Line
            key={line.id}
            order={order}
            line={line}
            picked={state.lines[line.id] ?? noLine}
            shown={preview?.lines.find(({ itemId }) => itemId === line.id)?.amount.amount}
            error={errors[line.id]}
            onChange={(picked) => onChange({ ...state, lines: { ...state.lines, [line.id]: picked } })}
          />
        ))}
        <DeliveryRow {...props} />
      </tbody>
    </table>
  )
}
