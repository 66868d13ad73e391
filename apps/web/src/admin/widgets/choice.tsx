import { t } from '../messages.ts'
import { Select } from '../ui/select.tsx'
import { controlProps, textOf, type WidgetProps } from './widget.ts'

export function ChoiceWidget(props: WidgetProps) {
  const value = textOf(props.value)
  const choices = props.field.choices ?? []
  const hasEmpty = !props.field.required || value === ''
  return (
    <Select {...controlProps(props)} value={value} onChange={(event) => props.onChange(event.target.value || null)}>
      {hasEmpty && <option value="">{props.field.required ? t('choose') : '–'}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </Select>
  )
}
