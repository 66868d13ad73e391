import { isEmpty } from '../engine/form/values.ts'
import { t } from '../messages.ts'
import { Textarea } from '../ui/input.tsx'
import { useTyped } from './use-typed.ts'
import { controlProps, type WidgetProps } from './widget.ts'

const show = (value: unknown): string => (isEmpty(value) ? '' : JSON.stringify(value, null, 2))

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export function JsonWidget(props: WidgetProps) {
  const { text, onText, onLeave } = useTyped({
    shown: show(props.value),
    read,
    onChange: props.onChange,
    onInvalid: props.onInvalid,
    message: t('notJson'),
  })
  return (
    <Textarea
      {...controlProps(props)}
      className="mono"
      spellCheck={false}
      rows={Math.min(12, text.split('\n').length + 1)}
      value={text}
      onChange={(event) => onText(event.target.value, show)}
      onBlur={() => onLeave(props.isInvalid)}
    />
  )
}
