import { useId } from 'react'
import { describedBy, Field } from '../../ui/field.tsx'
import { isGroupWidget, widgetFor } from '../../widgets/registry.ts'
import type { FieldMeta } from '../meta-types.ts'
import { Value } from '../value.tsx'
import { ConflictNote } from './conflict-note.tsx'
import { useForm, useFormState } from './form-context.tsx'
import { baseIn, errorAt, valueIn } from './form-store.ts'
import { isWide } from './layout.ts'
import { isSame } from './values.ts'

type Props = { field: FieldMeta; path?: string; canChange?: boolean }

export function useField(field: FieldMeta, path: string, canChange: boolean) {
  const { store, isNew, currency } = useForm()
  const beside = useFormState((state) => valueIn(state, path.replace(/[^.]+$/u, 'currency')))
  const value = useFormState((state) => valueIn(state, path))
  const error = useFormState((state) => errorAt(state, path))
  const isChanged = useFormState((state) => !isSame(baseIn(state, path), valueIn(state, path)))
  const isReadOnly = field.readOnly || !canChange || (field.createOnly === true && !isNew)
  return {
    value,
    error,
    isChanged: isChanged && !isNew,
    isReadOnly,
    currency: typeof beside === 'string' && beside !== '' ? beside : currency,
    onChange: (next: unknown) => store.setValue(path, next),
    onInvalid: (message: string | null) => store.setInvalid(path, message),
  }
}

/** A field of a form with everything around it: label, help, error, and what somebody else saved meanwhile. */
export function FieldControl({ field, path = field.name, canChange = true }: Props) {
  const id = useId()
  const { value, error, isChanged, isReadOnly, currency, onChange, onInvalid } = useField(field, path, canChange)
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
