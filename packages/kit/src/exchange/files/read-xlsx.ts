import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import yauzl from 'yauzl'
import { CellError, type FileCell, type FileRow, type ReadFile } from './sheet.ts'
import { SheetProblem } from './sheet-problem.ts'
import { sheetRows } from './sheet-rows.ts'
import { readSharedStrings, readXmlAttributes } from './xlsx-xml.ts'

/** Bytes that the parts may have unpacked: a small archive can hold very much. The sheet is never held as a whole. */
const MAX_LISTS = 1024 * 1024
const MAX_TEXTS = 64 * 1024 * 1024
const MAX_SHEET = 128 * 1024 * 1024

/** Reads the first sheet of a workbook; its first row is the header. Throws SheetProblem, also while the rows are read. */
export async function readXlsx(bytes: Buffer): Promise<Pick<ReadFile, 'header' | 'rows'>> {
  try {
    const rows = await openSheet(bytes)
    const first = await rows.next()
    if (first.done) throw new SheetProblem('The first sheet has no rows.')
    const header = first.value.cells.map(titleOf)
    return { header, rows: filledRows(header, rows) }
  } catch (error) {
    throw explain(error)
  }
}

function titleOf(cell: FileCell): string {
  if (cell instanceof CellError) throw new SheetProblem(`Cell ${cell.place} holds no title but the error ${cell.code}.`)
  return String(cell ?? '').trim()
}

async function* filledRows(header: readonly string[], rows: AsyncIterable<FileRow>): AsyncGenerator<FileRow> {
  try {
    for await (const { line, cells } of rows)
      if (cells.some((cell) => cell !== undefined)) yield { line, cells: header.map((_, at) => cells[at] ?? null) }
  } catch (error) {
    throw explain(error)
  }
}

function explain(error: unknown): SheetProblem {
  if (error instanceof SheetProblem) return error
  return new SheetProblem(`This workbook cannot be read: ${(error as Error).message.slice(0, 200)}`)
}

type Open = (path: string, limit: number) => Promise<Readable | null>

async function openSheet(bytes: Buffer): Promise<AsyncGenerator<FileRow>> {
  const open = await openArchive(bytes)
  const path = await firstSheet(open)
  const texts = await open('xl/sharedStrings.xml', MAX_TEXTS)
  const shared = texts ? await readSharedStrings(texts) : []
  const sheet = await open(path, MAX_SHEET)
  if (!sheet) throw new SheetProblem('This archive is not a workbook: it has no sheet.')
  return sheetRows(sheet, shared)
}

// The first sheet in the order of the workbook, wherever its part lies.
async function firstSheet(open: Open): Promise<string> {
  const listOf = async (path: string, element: string) => {
    const part = await open(path, MAX_LISTS)
    return part ? readXmlAttributes(await text(part), element) : []
  }
  const [sheet] = await listOf('xl/workbook.xml', 'sheet')
  const relations = await listOf('xl/_rels/workbook.xml.rels', 'Relationship')
  const found = relations.find(({ Id }) => Id !== undefined && Id === sheet?.['r:id'])
  const target = found?.Target ?? 'worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** The parts of an archive by their paths, as text that comes piece by piece. What is longer than it says is an error. */
async function openArchive(bytes: Buffer): Promise<Open> {
  const entries = new Map<string, yauzl.Entry>()
  const archive = await yauzl.fromBufferPromise(bytes)
  for await (const entry of archive.eachEntry()) entries.set(entry.fileName, entry)
  return async (path, limit) => {
    const entry = entries.get(path)
    if (!entry) return null
    if (entry.uncompressedSize > limit) throw new SheetProblem('The workbook is far too large.')
    return (await archive.openReadStreamPromise(entry)).setEncoding('utf8')
  }
}
