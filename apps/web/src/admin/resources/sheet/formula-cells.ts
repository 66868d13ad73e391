import { currencyDigits } from '../../../lib/format.ts'
import type { Column } from '../../engine/grid/column.ts'
import { decimalSign, readDecimal } from '../../engine/grid/decimal.ts'
import type { CellEdit, Edits } from '../../engine/grid/edits.ts'
import { applyFormula, type Formula, type Rounding } from '../../engine/grid/formula.ts'
import { rangeOf, type Selection } from '../../engine/grid/selection.ts'
import { valueAt } from '../../engine/grid/write-cells.ts'
import type { SheetRow } from './sheet-types.ts'

export type Target = { column: Column<SheetRow>; rows: SheetRow[] }

/** The cells of a selection that formulas work on, by column. */
export function targetsOf(
  rows: readonly SheetRow[],
  columns: readonly Column<SheetRow>[],
  selection: Selection,
): Target[] {
  const { top, left, bottom, right } = rangeOf(selection)
  return columns
    .slice(left, right + 1)
    .filter(({ read, decimals }) => read !== undefined && decimals !== undefined)
    .map((column) => ({ column, rows: rows.slice(top, bottom + 1) }))
}

const PERCENT_DIGITS = 2

/** What somebody wrote as the amount of a formula, in smallest units or hundredths of a percent; null where it is none. */
export function readBy(text: string, kind: Formula['kind'], decimals: number): number | null {
  const read = readDecimal(
    text,
    kind === 'percent' ? PERCENT_DIGITS : decimals,
    decimalSign(document.documentElement.lang || 'en'),
  )
  return 'value' in read ? read.value : null
}

/** Endings that prices of a currency can have: "99" is 0.99 of it. Those without decimals have none. */
export function roundingFor(currency: string | undefined, ending: string): Rounding {
  const digits = currency === undefined ? 0 : currencyDigits(currency)
  if (ending === '' || digits === 0) return null
  return { unit: 10 ** digits, ending: Number(ending) * 10 ** (digits - 2) }
}

export type Outcome = { row: SheetRow; before: number | null; after: number }

/** What a formula makes of a column's cells. Only setting fills cells that are empty. */
export function outcomesOf({ column, rows }: Target, formula: Formula, rounding: Rounding, edits: Edits): Outcome[] {
  return rows.flatMap((row) => {
    const value = valueAt(edits, row, column)
    const before = typeof value === 'number' ? value : null
    if (before === null && formula.kind !== 'set') return []
    return [{ row, before, after: applyFormula(before ?? 0, formula, rounding) }]
  })
}

export function editsOf({ column }: Target, outcomes: readonly Outcome[]): CellEdit[] {
  return outcomes.map(({ row, after }) => {
    const text = column.textOf(after)
    const isStored = column.storedIn(row) === after
    const read = column.read?.(text, row) ?? { value: after }
    const edit = 'error' in read ? { text, error: read.error } : { text, value: after }
    return { row: row.id, column: column.key, edit: isStored ? null : edit }
  })
}
