import { z } from 'zod'
import { pageView } from '../changes/views.ts'
import { uuidSchema } from '../fields/uuid.ts'
import { systemText } from '../translations/system-text.ts'
import { view } from '../view.ts'

export const verdict = z.enum(['create', 'update', 'unchanged', 'refused']).meta({ id: 'ImportVerdict' })

const header = {
  id: uuidSchema,
  resource: z.string().describe('Path of the admin’s pages.'),
  filename: z.string(),
  status: z.enum(['checked', 'refused', 'applying', 'applied', 'failed']).meta({ id: 'ImportStatus' }),
  problem: z.string().nullable().describe('Why the file as a whole was refused, or what stopped it.'),
  total: z.int().describe('Rows to write.'),
  applied: z.int().describe('Rows written so far.'),
  changeSetId: uuidSchema.nullable().describe('To undo it by, once it was applied.'),
  isUndone: z.boolean(),
  createdAt: z.iso.datetime(),
  appliedAt: z.iso.datetime().nullable(),
} as const

const counts = {
  create: z.int(),
  update: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  tried: z
    .int()
    .describe('How many of the rows to write were written and taken back in the check; others may still be refused.'),
  mapping: z.record(z.string(), z.string().nullable()).describe('Titles of the file to columns; null is left out.'),
} as const

export const headerView = view('FileImportHeader', header)
export const runView = view('FileImport', { ...header, ...counts })

export const rowsView = view('FileImportRows', {
  data: z.array(
    view('FileImportRow', {
      line: z.int(),
      verdict,
      objectId: z.string().nullable(),
      label: z.string().nullable().describe('What the record is called; of a new one what tells it apart.'),
      column: z.string().nullable().describe('The column that is wrong.'),
      reason: systemText().nullable(),
      changes: z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() })),
      cells: z.record(z.string(), z.unknown()).nullable().describe('Of a refused row what the file says, by column.'),
    }),
  ),
  page: pageView,
})

const column = view('FileColumn', {
  name: z.string(),
  label: z.string(),
  kind: z.enum(['text', 'integer', 'decimal', 'boolean', 'dateTime', 'json']).meta({ id: 'FileColumnKind' }),
  isWritten: z.boolean().describe('Not where it is only told, as a label or a sum.'),
  isRequired: z.boolean().describe('A new row needs it.'),
  isKey: z.boolean().describe('Rows that are there are found by it.'),
})

export const columnsView = z.array(column)

export const sheetView = view('FileSheet', {
  format: z.enum(['csv', 'xlsx', 'json']).meta({ id: 'FileFormat' }),
  rows: z.int(),
  titles: z.array(
    view('FileTitle', {
      title: z.string(),
      samples: z.array(z.string()),
      column: z.string().nullable().describe('What it is taken for.'),
      isRemembered: z.boolean().describe('Because the caller said so the last time.'),
      isRepeated: z.boolean().describe('Stands more than once in the file; only the first is read.'),
    }),
  ),
  columns: columnsView,
})
