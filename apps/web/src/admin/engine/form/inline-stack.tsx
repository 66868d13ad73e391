import { Trash2, Undo2 } from 'lucide-react'
import { t } from '../../messages.ts'
import { IconButton } from '../../ui/button.tsx'
import type { InlineMeta } from '../meta-types.ts'
import { FieldControl } from './field-control.tsx'
import { Grip } from './grip.tsx'
import { tableFields } from './inline-table.tsx'
import type { InlineRows } from './use-inline-rows.ts'

type Props = { inline: InlineMeta; rows: InlineRows; canChange: boolean }

/** Rows with too many fields for a table, one under the other. */
export const InlineStack = ({ inline, rows, canChange }: Props) => (
  <ul className="stack" data-gap="0">
    {rows.all.map((row, at) => (
      <li className="stacked" key={row.key} data-deleted={row.isDeleted ? '' : undefined}>
        <div className="row">
          {inline.sortBy && canChange && (
            <Grip label={t('moveRow', { row: at + 1 })} onMove={(step) => rows.move(row.key, step)} />
          )}
          <span className="strong small">{at + 1}</span>
          {(!row.id || (canChange && inline.can.delete)) && (
            <span className="push">
              <IconButton
                size="s"
                icon={row.isDeleted ? Undo2 : Trash2}
                label={t(row.isDeleted ? 'keepRow' : 'deleteRow', { row: at + 1 })}
                onClick={() => rows.toggleDeleted(row.key)}
              />
            </span>
          )}
        </div>
        <div className="field-set" data-cols="2">
          {tableFields(inline).map((field) => (
            <FieldControl
              key={field.name}
              field={field}
              path={`${inline.field}.${row.key}.${field.name}`}
              canChange={(canChange || !row.id) && !row.isDeleted}
            />
          ))}
        </div>
      </li>
    ))}
  </ul>
)
