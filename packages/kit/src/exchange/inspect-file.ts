import type { Context } from '../context.ts'
import { validationFailed } from '../errors.ts'
import type { ResolvedExposure, ResolvedKit } from '../resolved.ts'
import { type FileColumn, fileColumns } from './file-columns.ts'
import { readFile } from './files/read-file.ts'
import { CellError, type FileCell, type ReadFile } from './files/sheet.ts'
import { SheetProblem } from './files/sheet-problem.ts'
import { importColumns } from './import-columns.ts'
import { mapColumns } from './map-columns.ts'
import { isGiven } from './match-values.ts'
import { rememberedMapping } from './remembered-mapping.ts'

/** Values of a column that are shown. */
const SAMPLES = 3

/** Characters of a value that are shown. */
const SAMPLE_LENGTH = 60

export type InspectedFile = {
  readonly format: ReadFile['format']
  readonly rows: number
  readonly titles: {
    readonly title: string
    readonly samples: string[]
    readonly column: string | null
    readonly isRemembered: boolean
    readonly isRepeated: boolean
  }[]
  readonly columns: FileColumn[]
}

/** What the columns of a file seem to be. Throws VALIDATION_FAILED for what is no file of rows. */
export async function inspectFile(
  kit: ResolvedKit,
  ctx: Context,
  exposure: ResolvedExposure,
  bytes: Buffer,
): Promise<InspectedFile> {
  try {
    const { header, format, rows } = await readFile(bytes)
    const columns = importColumns(kit, exposure)
    const remembered = await rememberedMapping(ctx, exposure, header, columns)
    const mapping = mapColumns(exposure, columns, header, remembered)
    const { count, samples } = await readSamples(rows, header.length)
    const titles = Object.keys(mapping).map((title) => ({
      title,
      samples: samples[header.indexOf(title)] ?? [],
      column: mapping[title] ?? null,
      isRemembered: Object.hasOwn(remembered, title),
      isRepeated: header.indexOf(title) !== header.lastIndexOf(title),
    }))
    return { format, rows: count, titles, columns: fileColumns(kit, exposure) }
  } catch (error) {
    if (!(error instanceof SheetProblem)) throw error
    throw validationFailed({
      detail: error.message,
      errors: [{ path: 'file', code: 'invalid_value', message: error.message }],
    })
  }
}

async function readSamples(rows: ReadFile['rows'], width: number): Promise<{ count: number; samples: string[][] }> {
  const samples = Array.from({ length: width }, (): string[] => [])
  let count = 0
  for await (const { cells } of rows) {
    count++
    for (const [at, found] of samples.entries()) {
      const cell = cells[at]
      if (found.length >= SAMPLES || !isGiven(cell)) continue
      const text = sampleOf(cell)
      if (!found.includes(text)) found.push(text)
    }
  }
  return { count, samples }
}

function sampleOf(cell: FileCell): string {
  if (cell instanceof CellError) return cell.code
  const text = typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
  // What the database cannot keep is told by the check; an answer has to be text.
  return text.slice(0, SAMPLE_LENGTH).toWellFormed()
}
