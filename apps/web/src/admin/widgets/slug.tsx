import { Input, InputGroup } from '../ui/input.tsx'
import { controlProps, textOf, type WidgetProps } from './widget.ts'

/** The last part of an address; follows the field it is prefilled from until somebody writes another. */
export const SlugWidget = (props: WidgetProps) => (
  <InputGroup>
    <span className="addon small" aria-hidden>
      /
    </span>
    <Input
      {...controlProps(props)}
      spellCheck={false}
      maxLength={props.field.maxLength}
      value={textOf(props.value)}
      onChange={(event) => props.onChange(event.target.value.toLowerCase().replace(/\s+/gu, '-'))}
    />
  </InputGroup>
)
