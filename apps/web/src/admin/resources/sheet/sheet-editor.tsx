import { Calculator } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Column } from '../../engine/grid/column.ts'
import type { EditStore } from '../../engine/grid/edits.ts'
import { Grid } from '../../engine/grid/grid.tsx'
import { rangeOf, type Selection, selectionAt } from '../../engine/grid/selection.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast-store.ts'
import { targetsOf } from './formula-cells.ts'
import { FormulaDialog } from './formula-dialog.tsx'
import type { Grouped } from './group-rows.ts'
import { t } from './messages.ts'
import { SheetFoot } from './sheet-foot.tsx'
import type { SheetRow } from './sheet-types.ts'
import { useSaveSheet } from './use-save-sheet.ts'

const selectedRows = (rows: readonly SheetRow[], selection: Selection): SheetRow[] => {
  const { top, bottom } = rangeOf(selection)
  return rows.slice(top, bottom + 1)
}

type Props = {
  label: string
  /** All that are loaded, also those a filter hides: what was changed in them is saved as well. */
  all: readonly SheetRow[]
  shown: Grouped
  columns: readonly Column<SheetRow>[]
  edits: EditStore
  replaceRows: (rows: readonly SheetRow[]) => void
  onReachEnd?: (() => void) | undefined
  bar: ReactNode
  empty: string
  /** Offered for the rows of the selection. */
  onRemove?: ((rows: SheetRow[]) => void) | undefined
}

/** Variants to be edited like a spreadsheet: bar, grid, and what waits to be saved. */
export function SheetEditor({
  label,
  all,
  shown,
  columns,
  edits,
  replaceRows,
  onReachEnd,
  bar,
  empty,
  onRemove,
}: Props) {
  const [selection, setSelection] = useState<Selection>(() => selectionAt({ row: 0, column: 0 }))
  const [isFormula, setIsFormula] = useState(false)
  const { save, isSaving } = useSaveSheet({ edits, rows: all, replaceRows })
  const canEdit = columns.some(({ read, decimals }) => read && decimals !== undefined)
  return (
    <>
      <div className="sheet-bar">
        {bar}
        <span className="push row">
          {onRemove && shown.rows.length > 0 && (
            <Button size="s" kind="danger-ghost" onClick={() => onRemove(selectedRows(shown.rows, selection))}>
              {t('remove')}
            </Button>
          )}
          {canEdit && (
            <Button size="s" icon={Calculator} onClick={() => setIsFormula(true)}>
              {t('formula')}
            </Button>
          )}
        </span>
      </div>
      {shown.rows.length === 0 ? (
        <p className="pad muted small">{empty}</p>
      ) : (
        <Grid
          label={label}
          items={shown.items}
          rows={shown.rows}
          columns={columns}
          edits={edits}
          selection={selection}
          onSelection={setSelection}
          onReachEnd={onReachEnd}
          onSave={() => void save()}
          onNote={(note) => toast(note)}
        />
      )}
      <SheetFoot edits={edits} isSaving={isSaving} onSave={() => void save()} />
      {isFormula && (
        <FormulaDialog
          targets={targetsOf(shown.rows, columns, selection)}
          edits={edits}
          onClose={() => setIsFormula(false)}
        />
      )}
    </>
  )
}
