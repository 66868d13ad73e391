import { useId } from 'react'
import { describedBy, Field } from '../../ui/field.tsx'
import { isGroupWidget, widgetFor } from '../../widgets/registry.ts'
import type { FieldMeta } from '../meta-types.ts'
import { Value } from '../value.tsx'
import { ConflictNote } from './conflict-note.tsx'
import { useForm, useFormState } from './form-context.tsx'
import { baseIn, errorAt, valueIn } from './form-store.ts'
import { isWide } from './layout.ts'
import { useOptionFilters } from './use-option-filters.ts'
import { isSame } from './values.ts'
import { isShown } from './visibility.ts'

type Props = { field: FieldMeta; path?: string; canChange?: boolean }

export function useField(field: FieldMeta, path: string, canChange: boolean) {
  const { store, isNew, currency } = useForm()
  const beside = useFormState((state) => valueIn(state, path.replace(/[^.]+$/u, 'currency')))
  const value = useFormState((state) => valueIn(state, path))
  const error = useFormState((state) => errorAt(state, path))
  const where = useOptionFilters(field)
  const isChanged = useFormState((state) => !isSame(baseIn(state, path), valueIn(state, path)))
  const isReadOnly = field.readOnly || !canChange || (field.createOnly === true && !isNew)
  return {
    value,
    error,
    isChanged: isChanged && !isNew,
    isReadOnly,
    where,
    currency: typeof beside === 'string' && beside !== '' ? beside : currency,
    onChange: (next: unknown) => store.setValue(path, next),
    onInvalid: (message: string | null) => store.setInvalid(path, message),
  }
}

/** A field of a form, where the record has it, with everything around it: label, help, error, and what somebody else saved. */
export function FieldControl(props: Props) {
  const isThere = useFormState((state) => isShown(props.field, state.values))
  return isThere && <Control {...props} />
}

function Control({ field, path = field.name, canChange = true }: Props) {
  const id = useId()
  const { value, error, isChanged, isReadOnly, currency, where, onChange, onInvalid } = useField(field, path, canChange)
  const Widget = widgetFor(field)
  const isGroup = isReadOnly || isGroupWidget(field)
  return (
    <>
      <Field
        id={id}
        label={field.label}
        help={field.help}
        error={error}
        isRequired={field.required && !isReadOnly}
        isChanged={isChanged}
        isWide={isWide(field)}
        isGroup={isGroup}
      >
        {isReadOnly ? (
          <div className="readonly-value">
            <Value field={field} value={value} isLong />
          </div>
        ) : (
          <div className="control" data-path={path}>
            <Widget
              id={id}
              field={field}
              value={value}
              currency={currency}
              where={where}
              isInvalid={error !== undefined}
              describedBy={describedBy(id, { help: field.help, error })}
              onChange={onChange}
              onInvalid={onInvalid}
            />
          </div>
        )}
      </Field>
      <ConflictNote path={path} field={field} />
    </>
  )
}
