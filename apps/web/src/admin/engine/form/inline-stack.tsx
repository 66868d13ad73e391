import { Trash2, Undo2 } from 'lucide-react'
import { t } from '../../messages.ts'
import { IconButton } from '../../ui/button.tsx'
import { ChangeLink } from './change-link.tsx'
import { FieldControl } from './field-control.tsx'
import { Grip } from './grip.tsx'
import type { RowsProps } from './rows-props.ts'
import { inlineFields, isRemovable } from './values.ts'

/** Rows with too many fields for a table, one under the other. */
export const InlineStack = ({ inline, rows, from, canChange, Nested }: RowsProps) => (
  <ul className="stack" data-gap="0">
    {rows.all.map((row, index) => {
      const at = from + index
      return (
        <li className="stacked" key={row.key} data-deleted={row.isDeleted ? '' : undefined}>
          <div className="row">
            {inline.sortBy && canChange && (
              <Grip label={t('moveRow', { row: at + 1 })} onMove={(step) => rows.move(row.key, step)} />
            )}
            <span className="strong small">{at + 1}</span>
            <span className="push row">
              <ChangeLink inline={inline} row={row} at={at} />
              {isRemovable(inline, row, canChange) && (
                <IconButton
                  size="s"
                  icon={row.isDeleted ? Undo2 : Trash2}
                  label={t(row.isDeleted ? 'keepRow' : 'deleteRow', { row: at + 1 })}
                  onClick={() => rows.toggleDeleted(row.key)}
                />
              )}
            </span>
          </div>
          <div className="field-set" data-cols="2">
            {inlineFields(inline).map((field) => (
              <FieldControl
                key={field.name}
                field={field}
                path={`${rows.path}.${row.key}.${field.name}`}
                canChange={(canChange || !row.id) && !row.isDeleted}
              />
            ))}
          </div>
          {inline.inlines?.map((each) => (
            <Nested
              key={each.field}
              inline={each}
              canChange={(canChange || !row.id) && !row.isDeleted}
              path={`${rows.path}.${row.key}.${each.field}`}
            />
          ))}
        </li>
      )
    })}
  </ul>
)
