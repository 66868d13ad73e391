import { expect, it } from 'vitest'
import { fileProblem } from './file-problem.ts'
import type { ImportRow } from './import-types.ts'
import { refusedFile } from './refused-file.ts'

const row = (line: number, cells: Record<string, unknown>): ImportRow => ({
  line,
  verdict: 'refused',
  label: null,
  column: 'slug',
  reason: 'Use small letters, digits and single hyphens',
  changes: {},
  cells,
})

it('writes refused rows as they can be mended: what they said, where, and why', () => {
  const file = refusedFile([row(2, { slug: 'A B', name: '=1+1' }), row(7, { slug: '', tags: ['x'], name: null })])
  expect(file).toBe(
    [
      '\uFEFFslug,name,tags,_row,_column,_reason',
      'A B,\'=1+1,,2,slug,"Use small letters, digits and single hyphens"',
      '"",,"[""x""]",7,slug,"Use small letters, digits and single hyphens"',
      '',
    ].join('\r\n'),
  )
})

it('refuses what is no file of rows before it is sent', () => {
  expect(fileProblem({ name: 'rows.XLSX', size: 1 })).toBeUndefined()
  expect(fileProblem({ name: 'rows.csv', size: 0 })).toBe('rows.csv is empty.')
  expect(fileProblem({ name: 'photo.png', size: 9 })).toBe(
    'photo.png is no file of rows. Choose a CSV, XLSX or JSON file.',
  )
})
