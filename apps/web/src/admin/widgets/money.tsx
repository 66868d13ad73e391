import { currencySymbol, minorToText, textToMinor } from '../engine/money.ts'
import { isMoney } from '../engine/record.ts'
import { t } from '../messages.ts'
import { Input, InputGroup } from '../ui/input.tsx'
import { useTyped } from './use-typed.ts'
import { controlProps, type WidgetProps } from './widget.ts'

type AmountProps = WidgetProps & { amount: number | null; onAmount: (amount: number | null) => void }

const asAmount = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** An amount typed in major units and handed on in minor ones. */
function Amount({ amount, onAmount, ...props }: AmountProps) {
  const { currency } = props
  const show = (value: unknown) => (typeof value === 'number' ? minorToText(value, currency) : '')
  const { text, onText, onLeave } = useTyped({
    shown: show(amount),
    read: (typed) => textToMinor(typed, currency),
    onChange: (value) => onAmount(asAmount(value)),
    onInvalid: props.onInvalid,
    message: t('notAnAmount', { currency }),
  })
  return (
    <InputGroup>
      <span className="addon">{currencySymbol(currency)}</span>
      <Input
        {...controlProps(props)}
        align="end"
        inputMode="decimal"
        value={text}
        onChange={(event) => onText(event.target.value, show)}
        onBlur={() => onLeave(props.isInvalid)}
      />
    </InputGroup>
  )
}

/** An amount that carries its currency. */
export function MoneyWidget(props: WidgetProps) {
  const money = isMoney(props.value) ? props.value : null
  const currency = money?.currency ?? props.currency
  const onAmount = (amount: number | null) => props.onChange(amount === null ? null : { amount, currency })
  return <Amount {...props} currency={currency} amount={money?.amount ?? null} onAmount={onAmount} />
}

/** A bare number of minor units; its currency stands beside it in the record. */
export const MinorWidget = (props: WidgetProps) => (
  <Amount {...props} amount={asAmount(props.value)} onAmount={props.onChange} />
)
