import { toCsv } from './csv.ts'
import type { ImportRow } from './import-types.ts'

/** What was refused as a file: what the rows said, where each stood, and why it was refused. */
export function refusedFile(rows: readonly ImportRow[]): string {
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells ?? {})))]
  const lines = rows.map(({ line, column, reason, cells }) => [
    ...columns.map((name) => cells?.[name]),
    line,
    column,
    reason,
  ])
  return toCsv([[...columns, '_row', '_column', '_reason'], ...lines])
}
