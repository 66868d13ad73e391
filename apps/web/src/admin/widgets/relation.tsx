import { X } from 'lucide-react'
import { useResource } from '../engine/meta.tsx'
import { useLabels } from '../engine/queries.ts'
import { referenceOf } from '../engine/record.ts'
import { t } from '../messages.ts'
import { IconButton } from '../ui/button.tsx'
import { Combobox } from './relation-combobox.tsx'
import { controlProps, type WidgetProps } from './widget.ts'

/** One record of another resource, found by typing. */
export function RelationWidget(props: WidgetProps) {
  const value = referenceOf(props.value)
  const target = useResource(props.field.resource)
  const { data: labels } = useLabels(target?.path, value && !value._label ? [value.id] : [])
  const words = value ? value._label || (labels ? (labels.get(value.id) ?? value.id) : '') : ''
  if (!target) return <span className="readonly-value">{words || '–'}</span>
  return (
    <div className="relation-picker">
      <Combobox
        {...controlProps(props)}
        resource={target.path}
        where={props.where}
        placeholder={t('choose')}
        shown={words}
        chosen={value ? [value.id] : []}
        onChoose={props.onChange}
      />
      {value && !props.field.required && (
        <IconButton icon={X} size="s" label={t('clear')} onClick={() => props.onChange(null)} />
      )}
    </div>
  )
}
