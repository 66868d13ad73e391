import { currencySymbol, minorToText, textToMinor } from '../engine/money.ts'
import { isMoney } from '../engine/record.ts'
import { t } from '../messages.ts'
import { Input, InputGroup } from '../ui/input.tsx'
import { useTyped } from './use-typed.ts'
import { controlProps, type WidgetProps } from './widget.ts'

const show = (value: unknown): string => (isMoney(value) ? minorToText(value.amount, value.currency) : '')

/** Typed in major units, kept and sent in minor ones. */
export function MoneyWidget(props: WidgetProps) {
  const currency = isMoney(props.value) ? props.value.currency : props.currency
  const { text, onText, onLeave } = useTyped({
    shown: show(props.value),
    read: (typed) => {
      const amount = textToMinor(typed, currency)
      return amount === null ? null : { amount, currency }
    },
    onChange: props.onChange,
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
