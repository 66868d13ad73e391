import { X } from 'lucide-react'
import { useResource } from '../engine/meta.tsx'
import { isReference } from '../engine/record.ts'
import { t } from '../messages.ts'
import { IconButton } from '../ui/button.tsx'
import { Combobox } from './relation-combobox.tsx'
import { controlProps, type WidgetProps } from './widget.ts'

/** One record of another resource, found by typing. */
export function RelationWidget(props: WidgetProps) {
  const value = isReference(props.value) ? props.value : null
  const target = useResource(props.field.resource)
  if (!target) return <span className="readonly-value">{value?._label ?? '–'}</span>
  return (
    <div className="relation-picker">
      <Combobox
        {...controlProps(props)}
        resource={target.path}
        placeholder={t('choose')}
        shown={value?._label ?? ''}
        chosen={value ? [value.id] : []}
        onChoose={props.onChange}
      />
      {value && !props.field.required && (
        <IconButton icon={X} size="s" label={t('clear')} onClick={() => props.onChange(null)} />
      )}
    </div>
  )
}
