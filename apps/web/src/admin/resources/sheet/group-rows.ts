import type { GridItem } from '../../engine/grid/grid-types.ts'
import type { SheetRow } from './sheet-types.ts'

const storedIn = (row: SheetRow, option: string): string =>
  row.options.find(({ name }) => name === option)?.value ?? '–'

export type Grouped = { rows: SheetRow[]; items: GridItem<SheetRow>[] }

/** The rows with a value of each filtered option, under a heading for each value of the option they are grouped by. */
export function groupRows(
  rows: readonly SheetRow[],
  filters: Readonly<Record<string, string>>,
  { by, note }: { by: string; note: (count: number) => string },
): Grouped {
  const shown = rows.filter((row) =>
    Object.entries(filters).every(([name, value]) => !value || storedIn(row, name) === value),
  )
  if (by === '') return { rows: shown, items: shown.map((row, index) => ({ kind: 'row', row, index })) }
  const ordered: SheetRow[] = []
  const items: GridItem<SheetRow>[] = []
  for (const [label, group] of Map.groupBy(shown, (row) => storedIn(row, by))) {
    items.push({ kind: 'group', key: `group ${label}`, label, note: note(group.length) })
    for (const row of group) {
      items.push({ kind: 'row', row, index: ordered.length })
      ordered.push(row)
    }
  }
  return { rows: ordered, items }
}
