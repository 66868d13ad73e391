import { Input } from '../ui/input.tsx'
import { controlProps, textOf, type WidgetProps } from './widget.ts'

/** Only ever written: the API never answers with one. */
export const PasswordWidget = (props: WidgetProps) => (
  <Input
    {...controlProps(props)}
    type="password"
    autoComplete="new-password"
    value={textOf(props.value)}
    onChange={(event) => props.onChange(event.target.value)}
  />
)
