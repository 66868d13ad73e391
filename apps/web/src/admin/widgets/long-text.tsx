import { Textarea } from '../ui/input.tsx'
import { controlProps, textOf, type WidgetProps } from './widget.ts'

export const LongTextWidget = (props: WidgetProps) => (
  <Textarea
    {...controlProps(props)}
    rows={props.isCell ? 1 : 4}
    maxLength={props.field.maxLength}
    value={textOf(props.value)}
    onChange={(event) => props.onChange(event.target.value)}
  />
)
