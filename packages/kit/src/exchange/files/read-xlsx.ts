import { buffer } from 'node:stream/consumers'
import yauzl from 'yauzl'
import type { FileRow, ReadFile } from './sheet.ts'
import { SheetProblem } from './sheet-problem.ts'
import { readSharedStrings, readSheetXml, readXmlAttributes } from './xlsx-xml.ts'

/** Bytes that the sheet may have unpacked: a small archive can hold very much. */
const MAX_UNPACKED = 256 * 1024 * 1024

/** Reads the first sheet of a workbook; its first row is the header. Throws SheetProblem for what is none. */
export async function readXlsx(bytes: Buffer): Promise<Pick<ReadFile, 'header' | 'rows'>> {
  try {
    return await readWorkbook(bytes)
  } catch (error) {
    if (error instanceof SheetProblem) throw error
    throw new SheetProblem(`This workbook cannot be read: ${(error as Error).message.slice(0, 200)}`)
  }
}

async function readWorkbook(bytes: Buffer): Promise<Pick<ReadFile, 'header' | 'rows'>> {
  const parts = await unpack(bytes)
  const shared = readSharedStrings(parts.get('xl/sharedStrings.xml') ?? '')
  const sheet = parts.get(firstSheet(parts))
  if (sheet === undefined) throw new SheetProblem('This archive is not a workbook: it has no sheet.')
  const [first, ...rows] = readSheetXml(sheet, shared)
  if (!first) throw new SheetProblem('The first sheet has no rows.')
  const header = Array.from(first.cells, (title) => String(title ?? '').trim())
  const isFilled = ({ cells }: FileRow) => cells.some((cell) => cell !== undefined)
  return {
    header,
    rows: rows.filter(isFilled).map((row) => ({ ...row, cells: header.map((_, at) => row.cells[at] ?? null) })),
  }
}

// The first sheet in the order of the workbook, wherever its part lies.
function firstSheet(parts: ReadonlyMap<string, string>): string {
  const [sheet] = readXmlAttributes(parts.get('xl/workbook.xml') ?? '', 'sheet')
  const found = readXmlAttributes(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').find(
    ({ Id }) => Id !== undefined && Id === sheet?.['r:id'],
  )
  const target = found?.Target ?? 'worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

async function unpack(bytes: Buffer): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  let unpacked = 0
  const archive = await yauzl.fromBufferPromise(bytes)
  for await (const entry of archive.eachEntry()) {
    if (!/^xl\/(workbook\.xml|_rels\/|sharedStrings\.xml|worksheets\/[^/]+\.xml)/.test(entry.fileName)) continue
    unpacked += entry.uncompressedSize
    if (unpacked > MAX_UNPACKED) throw new SheetProblem('The workbook is far too large.')
    parts.set(entry.fileName, (await buffer(await archive.openReadStreamPromise(entry))).toString('utf8'))
  }
  return parts
}
