import { t } from '../messages.ts'
import { Input } from '../ui/input.tsx'
import { useTyped } from './use-typed.ts'
import { controlProps, textOf, type WidgetProps } from './widget.ts'

const readInteger = (text: string): number | null => {
  const clean = text.replace(/[\s\u00a0']/gu, '')
  return /^-?\d+$/u.test(clean) && Number.isSafeInteger(Number(clean)) ? Number(clean) : null
}

// Decimals stay text: the API takes and gives them as strings, and a float would round them.
const readDecimal = (text: string): string | null => {
  const clean = text.replace(/[\s\u00a0']/gu, '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/u.test(clean) ? clean : null
}

function Typed({
  read,
  mode,
  ...props
}: WidgetProps & { read: (text: string) => unknown; mode: 'numeric' | 'decimal' }) {
  const { text, onText, onLeave } = useTyped({
    shown: textOf(props.value),
    read,
    onChange: props.onChange,
    onInvalid: props.onInvalid,
    message: t('notANumber'),
  })
  return (
    <Input
      {...controlProps(props)}
      align={props.isCell ? 'end' : undefined}
      inputMode={mode}
      value={text}
      onChange={(event) => onText(event.target.value, textOf)}
      onBlur={() => onLeave(props.isInvalid)}
    />
  )
}

export const IntegerWidget = (props: WidgetProps) => <Typed {...props} read={readInteger} mode="numeric" />

export const DecimalWidget = (props: WidgetProps) => {
  const read = (text: string) => {
    const decimal = readDecimal(text)
    return decimal !== null && typeof props.value === 'number' ? Number(decimal) : decimal
  }
  return <Typed {...props} read={read} mode="decimal" />
}
