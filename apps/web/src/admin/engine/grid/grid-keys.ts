import type { Selection, Size } from './selection.ts'
import { moveBy } from './selection.ts'

const PAGE = 12

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
}

type Key = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }

/** Where a key takes the selection; null where it moves nothing. Tab leaves the grid at the ends of a row. */
export function selectionAfter(event: Key, selection: Selection, size: Size): Selection | null {
  const isFar = event.ctrlKey || event.metaKey
  const step = steps[event.key]
  if (step) {
    const [rows, columns] = step.map((each) => (isFar ? each * Number.MAX_SAFE_INTEGER : each)) as [number, number]
    return moveBy(selection, { rows, columns }, size, event.shiftKey)
  }
  if (event.key === 'Home' || event.key === 'End') {
    const columns = event.key === 'Home' ? -size.columns : size.columns
    const rows = isFar ? (event.key === 'Home' ? -size.rows : size.rows) : 0
    return moveBy(selection, { rows, columns }, size, event.shiftKey)
  }
  if (event.key === 'Tab') {
    const columns = event.shiftKey ? -1 : 1
    const at = selection.head.column + columns
    return at < 0 || at >= size.columns ? null : moveBy(selection, { rows: 0, columns }, size)
  }
  if (isFar && event.key.toLowerCase() === 'a')
    return { anchor: { row: 0, column: 0 }, head: { row: size.rows - 1, column: size.columns - 1 } }
  return null
}
