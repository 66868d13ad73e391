import { useResource } from '../engine/meta.tsx'
import { isReference, type Reference } from '../engine/record.ts'
import { t } from '../messages.ts'
import { Chip } from '../ui/chip.tsx'
import { Combobox } from './relation-combobox.tsx'
import { controlProps, type WidgetProps } from './widget.ts'

/** Several records of another resource, as chips. */
export function RelationListWidget(props: WidgetProps) {
  const values: Reference[] = Array.isArray(props.value) ? props.value.filter(isReference) : []
  const target = useResource(props.field.resource)
  const without = (id: string) => values.filter((value) => value.id !== id)
  const remove = (value: Reference) => () => props.onChange(without(value.id))
  return (
    <div className="relation-picker" data-many="">
      {values.map((value) => (
        <Chip
          key={value.id}
          onRemove={target ? remove(value) : undefined}
          removeLabel={t('removeValue', { name: value._label })}
        >
          {value._label}
        </Chip>
      ))}
      {target && (
        <Combobox
          {...controlProps(props)}
          resource={target.path}
          where={props.where}
          placeholder={values.length === 0 ? t('choose') : t('addMore')}
          shown=""
          chosen={values.map((value) => value.id)}
          onChoose={(option) => props.onChange([...without(option.id), option])}
          onRemoveLast={() => props.onChange(values.slice(0, -1))}
        />
      )}
    </div>
  )
}
