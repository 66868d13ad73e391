import { translated } from '../../../lib/translated.ts'

/** The words of grids. */
export const t = translated('grid', {
  cell: '{column}, {row}',
  readOnly: 'This column is not edited here.',
  outside: { one: '{count} cell did not fit.', other: '{count} cells did not fit.' },
  pasted: { one: '{count} cell pasted', other: '{count} cells pasted' },
  was: 'Was {value}.',
  empty: 'empty',
})
