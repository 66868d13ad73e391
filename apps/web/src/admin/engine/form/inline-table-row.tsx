import { Trash2, Undo2 } from 'lucide-react'
import { useId } from 'react'
import { t } from '../../messages.ts'
import { IconButton } from '../../ui/button.tsx'
import { FieldError } from '../../ui/field.tsx'
import { widgetFor } from '../../widgets/registry.ts'
import type { FieldMeta, InlineMeta } from '../meta-types.ts'
import { Value } from '../value.tsx'
import { useField } from './field-control.tsx'
import { Grip } from './grip.tsx'
import { isNumeric, tableFields } from './inline-table.tsx'
import type { InlineRows } from './use-inline-rows.ts'
import type { InlineRow } from './values.ts'

type CellProps = { field: FieldMeta; path: string; label: string; canChange: boolean }

function InlineCell({ field, path, label, canChange }: CellProps) {
  const id = useId()
  const { value, error, isChanged, isReadOnly, currency, onChange, onInvalid } = useField(field, path, canChange)
  const Widget = widgetFor(field)
  return (
    <td className={isNumeric(field) ? 'num' : undefined}>
      {isReadOnly ? (
        <Value field={field} value={value} />
      ) : (
        <div className="control" data-path={path} data-changed={isChanged ? '' : undefined}>
          <Widget
            id={id}
            field={field}
            value={value}
            currency={currency}
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

type Props = { inline: InlineMeta; row: InlineRow; at: number; rows: InlineRows; canChange: boolean }

export function InlineTableRow({ inline, row, at, rows, canChange }: Props) {
  const canEdit = (canChange || !row.id) && !row.isDeleted
  const canRemove = !row.id || (canChange && inline.can.delete)
  return (
    <tr data-deleted={row.isDeleted ? '' : undefined}>
      {inline.sortBy && (
        <td>
          {canChange && <Grip label={t('moveRow', { row: at + 1 })} onMove={(step) => rows.move(row.key, step)} />}
        </td>
      )}
      {tableFields(inline).map((field) => (
        <InlineCell
          key={field.name}
          field={field}
          path={`${inline.field}.${row.key}.${field.name}`}
          label={t('cellLabel', { field: field.label, row: at + 1 })}
          canChange={canEdit}
        />
      ))}
      <td className="num">
        {canRemove && (
          <IconButton
            size="s"
            icon={row.isDeleted ? Undo2 : Trash2}
            label={t(row.isDeleted ? 'keepRow' : 'deleteRow', { row: at + 1 })}
            onClick={() => rows.toggleDeleted(row.key)}
          />
        )}
      </td>
    </tr>
  )
}
