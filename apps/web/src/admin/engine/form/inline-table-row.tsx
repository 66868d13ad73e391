import { ChevronRight, Trash2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../messages.ts'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { InlineMeta } from '../meta-types.ts'
import { ChangeLink } from './change-link.tsx'
import { useForm } from './form-context.tsx'
import { Grip } from './grip.tsx'
import { InlineCell } from './inline-cell.tsx'
import { toggledInlines, wordInlines } from './inline-kind.ts'
import { InlineWords } from './inline-words.tsx'
import { summarise } from './row-summary.ts'
import type { RowsProps } from './rows-props.ts'
import { useInlineRows } from './use-inline-rows.ts'
import { type InlineRow, inlineFields, isRemovable, rowsOf } from './values.ts'

type Props = RowsProps & { row: InlineRow; at: number }

type ToggleProps = { nested: InlineMeta; row: InlineRow; isOpen: boolean; onToggle: () => void }

function NestedToggle({ nested, row, isOpen, onToggle }: ToggleProps) {
  const { currency } = useForm()
  return (
    <td>
      <button type="button" className="nested-toggle" aria-expanded={isOpen} onClick={onToggle}>
        <Icon of={ChevronRight} size={12} />
        <span className="clip">{summarise(nested, rowsOf(row.values, nested.field), currency) || t('none')}</span>
      </button>
    </td>
  )
}

function NestedWords({ inline, path, canChange }: { inline: InlineMeta; path: string; canChange: boolean }) {
  const rows = useInlineRows(inline, path)
  return <InlineWords inline={inline} rows={rows} canChange={canChange} />
}

const RemoveButton = ({ row, at, rows }: Pick<Props, 'row' | 'at' | 'rows'>) => (
  <IconButton
    size="s"
    icon={row.isDeleted ? Undo2 : Trash2}
    label={t(row.isDeleted ? 'keepRow' : 'deleteRow', { row: at + 1 })}
    onClick={() => rows.toggleDeleted(row.key)}
  />
)

export function InlineTableRow({ inline, row, at, rows, canChange, Nested }: Props) {
  const [isOpen, setOpen] = useState(!row.id)
  const canEdit = (canChange || !row.id) && !row.isDeleted
  const fields = inlineFields(inline)
  const words = wordInlines(inline)
  const nested = toggledInlines(inline)
  const path = `${rows.path}.${row.key}`
  return (
    <>
      <tr data-deleted={row.isDeleted ? '' : undefined}>
        {inline.sortBy && (
          <td>
            {canChange && <Grip label={t('moveRow', { row: at + 1 })} onMove={(step) => rows.move(row.key, step)} />}
          </td>
        )}
        {fields.map((field) => (
          <InlineCell
            key={field.name}
            field={field}
            path={`${path}.${field.name}`}
            label={t('cellLabel', { field: field.label, row: at + 1 })}
            canChange={canEdit}
          />
        ))}
        {words.map((each) => (
          <td key={each.field}>
            <NestedWords inline={each} path={`${path}.${each.field}`} canChange={canEdit} />
          </td>
        ))}
        {nested.map((each) => (
          <NestedToggle key={each.field} nested={each} row={row} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        ))}
        <td className="num">
          <ChangeLink inline={inline} row={row} at={at} />
          {isRemovable(inline, row, canChange) && <RemoveButton row={row} at={at} rows={rows} />}
        </td>
      </tr>
      {nested.length > 0 && isOpen && !row.isDeleted && (
        <tr className="nested-row">
          <td colSpan={fields.length + words.length + nested.length + (inline.sortBy ? 2 : 1)}>
            {nested.map((each) => (
              <Nested key={each.field} inline={each} canChange={canEdit} path={`${path}.${each.field}`} />
            ))}
          </td>
        </tr>
      )}
    </>
  )
}
