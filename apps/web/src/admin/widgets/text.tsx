import { Input } from '../ui/input.tsx'
import { controlProps, textOf, type WidgetProps } from './widget.ts'

const codes = new Set(['sku', 'code', 'barcode', 'handle'])
const types: Partial<Record<WidgetProps['field']['type'], string>> = { email: 'email', url: 'url' }

/** One line of text; also e-mail and web addresses. */
export const TextWidget = (props: WidgetProps) => (
  <Input
    {...controlProps(props)}
    type={types[props.field.type] ?? 'text'}
    isMono={codes.has(props.field.name)}
    maxLength={props.field.maxLength}
    value={textOf(props.value)}
    onChange={(event) => props.onChange(event.target.value)}
  />
)
