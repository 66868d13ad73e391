import { memo, useSyncExternalStore } from 'react'
import { CellInput } from './cell-input.tsx'
import type { Column } from './column.ts'
import type { EditStore, RowEdits } from './edits.ts'
import type { GridRow, Typing } from './grid-types.ts'
import { t } from './messages.ts'
import { roles } from './roles.ts'

type RowProps<Row extends GridRow> = {
  id: string
  row: Row
  index: number
  position: number
  top: number
  columns: readonly Column<Row>[]
  edits: EditStore
  /** Columns of the selection in this row, "2-4"; empty where there are none. */
  selected: string
  /** The column the keyboard stands on; -1 in other rows. */
  active: number
  /** While somebody types into one of its cells. */
  typing: Typing | null
}

const none: RowEdits = new Map()

function BareRow<Row extends GridRow>(props: RowProps<Row>) {
  const { id, row, index, columns, edits, selected, active, typing } = props
  const get = () => edits.get().get(row.id) ?? none
  const own = useSyncExternalStore(edits.subscribe, get, get)
  const [from = -1, to = -2] = selected === '' ? [] : selected.split('-').map(Number)
  return (
    <div {...roles.row(props.position + 2)} className="grid-row" style={{ transform: `translateY(${props.top}px)` }}>
      {columns.map((column, at) => {
        const edit = own.get(column.key)
        const stored = column.storedIn(row)
        const shown = edit ? (edit.value === undefined ? edit.text : column.show(edit.value)) : column.show(stored)
        const isTyping = typing?.column === at
        const hint =
          edit && [edit.error, t('was', { value: column.show(stored) || t('empty') })].filter(Boolean).join(' ')
        return (
          <div
            key={column.key}
            id={`${id}-${index}-${at}`}
            {...roles.cell({
              'aria-selected': at >= from && at <= to,
              'aria-readonly': column.read ? undefined : true,
              'aria-invalid': edit?.error === undefined ? undefined : true,
              'aria-colindex': at + 1,
            })}
            className="grid-cell"
            data-row={index}
            data-column={at}
            data-align={column.align}
            data-mono={column.isMono ? '' : undefined}
            data-fixed={column.read ? undefined : ''}
            data-changed={edit && edit.error === undefined ? '' : undefined}
            data-refused={edit?.error === undefined ? undefined : ''}
            data-active={active === at ? '' : undefined}
            title={hint}
          >
            {isTyping ? (
              <CellInput label={column.label} align={column.align} {...typing} />
            ) : (
              <>
                {shown}
                {edit?.error !== undefined && <span className="grid-reason"> {edit.error}</span>}
              </>
            )}
          </div>
        )
      })}
    </div>
  )
}

/** One row; it renders again when its own cells, or the part of the selection in it, change. */
export const GridRowView = memo(BareRow) as typeof BareRow
