import { t } from '../messages.ts'
import { Textarea } from '../ui/input.tsx'
import { controlProps, type WidgetProps } from './widget.ts'

const linesOf = (value: unknown): string => (Array.isArray(value) ? value.join('\n') : '')

/** Several short texts, one on each line. */
export const ListWidget = (props: WidgetProps) => (
  <Textarea
    {...controlProps(props)}
    rows={props.isCell ? 1 : 4}
    placeholder={t('listHelp')}
    defaultValue={linesOf(props.value)}
    key={linesOf(props.value)}
    onBlur={(event) => {
      const lines = event.target.value.split('\n').map((line) => line.trim())
      if (event.target.value !== linesOf(props.value)) props.onChange(lines.filter(Boolean))
    }}
  />
)
