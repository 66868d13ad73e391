import type { AriaAttributes } from 'react'

/** A table has no place for rows that are not in the document: the grid says what its parts are by their roles. */
export const roles = {
  grid: (aria: AriaAttributes) => ({ role: 'grid', tabIndex: 0, 'aria-multiselectable': true, ...aria }),
  body: { role: 'rowgroup' },
  /** Counted from the head, which is the first. */
  row: (index: number) => ({ role: 'row', 'aria-rowindex': index }),
  head: (column: number) => ({ role: 'columnheader', 'aria-colindex': column }),
  cell: (aria: AriaAttributes) => ({ role: 'gridcell', ...aria }),
}
