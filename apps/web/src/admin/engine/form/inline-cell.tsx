import { useId } from 'react'
import { FieldError } from '../../ui/field.tsx'
import { widgetFor } from '../../widgets/registry.ts'
import type { FieldMeta } from '../meta-types.ts'
import { Value } from '../value.tsx'
import { useField } from './field-control.tsx'
import { isNumeric } from './values.ts'

type Props = { field: FieldMeta; path: string; label: string; canChange: boolean }

/** A field in a table: looks like text until somebody points at it. */
export function InlineCell({ field, path, label, canChange }: Props) {
  const id = useId()
  const { value, error, isChanged, isReadOnly, currency, where, onChange, onInvalid } = useField(field, path, canChange)
  const Widget = widgetFor(field)
  return (
    <td className={isNumeric(field) ? 'num' : undefined}>
      {isReadOnly ? (
        <Value field={field} value={value} currency={currency} />
      ) : (
        <div className="control" data-path={path} data-changed={isChanged ? '' : undefined}>
          <Widget
            id={id}
            field={field}
            value={value}
            currency={currency}
            where={where}
            label={label}
            isCell
            isInvalid={error !== undefined}
            describedBy={error ? `${id}-error` : undefined}
            onChange={onChange}
            onInvalid={onInvalid}
          />
        </div>
      )}
      <div className="field">
        <FieldError id={id} message={error} />
      </div>
    </td>
  )
}
