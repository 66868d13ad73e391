import { Switch } from '../ui/check.tsx'
import { controlProps, type WidgetProps } from './widget.ts'

export const SwitchWidget = (props: WidgetProps) => {
  const { 'aria-required': _, ...rest } = controlProps(props)
  return (
    <span className="switch-line">
      <Switch {...rest} checked={props.value === true} onChange={(event) => props.onChange(event.target.checked)} />
    </span>
  )
}
