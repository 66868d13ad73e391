import { createHash } from 'node:crypto'
import { isAppError, newId } from '@stoa/kernel'
import { z } from 'zod'
import type { Context } from '../context.ts'
import type { ResolvedExposure } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import type { Runtime } from '../runtime.ts'
import { sql } from '../sql.ts'
import type { UnitOfWork } from '../unit.ts'
import { inTransaction } from '../unit-of-work.ts'
import { validate } from '../validate.ts'
import type { Cells, Judgement } from './file-import.ts'
import { parseCell } from './files/parse-cell.ts'
import { readFile } from './files/read-file.ts'
import { CellError, type FileRow, type ReadFile } from './files/sheet.ts'
import { SheetProblem } from './files/sheet-problem.ts'
import { matchingColumns } from './find-existing.ts'
import { importColumns } from './import-columns.ts'
import { type ImportWork, importWork } from './import-work.ts'
import { type IsComing, judgeRows } from './judge-rows.ts'
import { type Mapping, mapColumns } from './map-columns.ts'
import { rememberedMapping, rememberMapping } from './remembered-mapping.ts'
import { shortened } from './same-value.ts'
import { tryRows } from './try-rows.ts'

/** A file as it was sent. */
export type ImportFile = {
  readonly bytes: Buffer
  readonly filename: string
  /** What its columns are, where their titles do not tell. */
  readonly mapping?: Mapping | undefined
}

/** Rows compared, and written down, at a time. */
const CHUNK = 500

/**
 * Rows that are written and taken back to see whether they can be; of more it would take longer than somebody waits. Of the
 * others hooks and constraints have their say when they are written.
 */
export const TRIED = 1000

/** Seconds that noting the rows of a file may take. */
const TIMEOUT_SECONDS = 300

type CheckedRow = {
  readonly line: number
  readonly verdict: string
  readonly objectId: string | null
  readonly column: string | null
  readonly reason: string | null
  readonly changes: object
  readonly data: Cells
}

/**
 * Reads a file and notes what applying it would do, row by row; answers the id of the import. Nothing else is changed.
 * Throws VALIDATION_FAILED for a mapping that names what is not there; a file that cannot be read is noted as refused.
 */
export async function checkImport(
  runtime: Runtime,
  ctx: Context,
  exposure: ResolvedExposure,
  file: ImportFile,
): Promise<string> {
  const id = newId()
  let mapping: Mapping = file.mapping ?? {}
  let problem = ''
  let checked: Checked = { rows: [], tried: 0 }
  try {
    const sheet = await readFile(file.bytes)
    const columns = importColumns(runtime.kit, exposure)
    const given = file.mapping ?? (await rememberedMapping(ctx, exposure, sheet.header, columns))
    mapping = mapColumns(exposure, columns, sheet.header, given)
    const work = usableWork(runtime, exposure, mapping, sheet)
    checked = await checkRows(work, ctx, mapping, sheet)
    if (file.mapping)
      await inTransaction(ctx, runtime.hooks, (inner) => rememberMapping(inner, exposure, sheet.header, mapping))
  } catch (error) {
    if (!(error instanceof SheetProblem)) throw error
    problem = error.message
  }
  const { rows, tried } = checked
  const keep = async (inner: Context & { readonly unit: UnitOfWork }) => {
    await insertRun(inner, { id, model: exposure.model.name, file, mapping, problem, rows, tried })
    for (let from = 0; from < rows.length; from += CHUNK) await insertRows(inner, id, rows.slice(from, from + CHUNK))
    inner.unit.audit.push({
      operation: ctx.operation ?? 'import',
      resource: exposure.model.name,
      objectId: null,
      details: { import: id, filename: file.filename, rows: rows.length },
    })
  }
  await inTransaction(ctx, runtime.hooks, keep, { timeoutSeconds: TIMEOUT_SECONDS })
  return id
}

function usableWork(runtime: Runtime, exposure: ResolvedExposure, mapping: Mapping, sheet: ReadFile): ImportWork {
  const names = importColumns(runtime.kit, exposure)
    .filter(({ target }) => target)
    .map(({ name }) => name)
  const isMapped = Object.values(mapping).some((name) => name !== null && names.includes(name))
  if (!isMapped)
    throw new SheetProblem(
      `No column of the file is one of these rows (${sheet.header.slice(0, 5).join(', ').slice(0, 200)}). Columns are: ${names.join(', ').slice(0, 500)}.`,
    )
  return importWork(runtime, exposure, mapping)
}

type Checked = { readonly rows: readonly CheckedRow[]; readonly tried: number }

async function checkRows(work: ImportWork, ctx: Context, mapping: Mapping, sheet: ReadFile): Promise<Checked> {
  const parsed: ParsedRow[] = []
  for await (const row of sheet.rows) parsed.push(parseRow(work, mapping, sheet, row))
  const isComing = refuseRepeated(work, parsed)
  const checked: CheckedRow[] = []
  let tried = 0
  for (let from = 0; from < parsed.length; from += CHUNK) {
    const chunk = await checkChunk(work, ctx, parsed.slice(from, from + CHUNK), { isComing, left: TRIED - tried })
    tried += chunk.tried
    checked.push(...chunk.rows)
  }
  return { rows: checked, tried }
}

type ParsedRow = { readonly line: number; readonly cells: Cells; refusal: { column: string; reason: string } | null }

function parseRow(
  work: ImportWork,
  mapping: Mapping,
  { header, format }: ReadFile,
  { line, cells }: FileRow,
): ParsedRow {
  const row: Record<string, unknown> = {}
  let refusal: ParsedRow['refusal'] = null
  for (const column of work.columns) {
    const title = header.find((name) => mapping[name] === column.name)
    const cell = title === undefined ? undefined : cells[header.indexOf(title)]
    const parsed = parseCell(column, cell, format)
    if ('value' in parsed) row[column.name] = parsed.value
    else {
      refusal ??= { column: column.name, reason: parsed.problem }
      // Told as it stands, so that somebody can mend it.
      row[column.name] = cell instanceof CellError ? cell.code : cell
    }
  }
  const unsayable = textProblem(row)
  return unsayable ? { line, cells: {}, refusal: unsayable } : { line, cells: row, refusal }
}

/** Text at any depth that the database cannot keep. */
function textProblem(cells: Cells): ParsedRow['refusal'] {
  try {
    validate(anything, cells)
    return null
  } catch (error) {
    const [first] = isAppError(error) ? (error.fieldErrors ?? []) : []
    if (!first) throw error
    return { column: first.path, reason: first.message }
  }
}

const anything = z.looseObject({})

/** What two rows of the file both claim belongs to the first. Answers whether a row of the file goes by a name. */
function refuseRepeated(work: ImportWork, rows: readonly ParsedRow[]): IsComing {
  const lines = new Map<string, number>()
  for (const row of rows) {
    for (const { name } of matchingColumns(work)) {
      const value = row.cells[name]
      if (value === undefined || value === null || value === '' || row.refusal) continue
      const place = `${name} ${value}`
      const line = lines.get(place)
      if (line === undefined) lines.set(place, row.line)
      else row.refusal = { column: name, reason: `${shortened(value)} is on line ${line} already` }
    }
  }
  return ({ target }, named) =>
    target?.kind === 'reference' && target.model === work.exposure.model.name && lines.has(`${target.by} ${named}`)
}

async function checkChunk(
  work: ImportWork,
  ctx: Context,
  rows: readonly ParsedRow[],
  { isComing, left }: { readonly isComing: IsComing; readonly left: number },
): Promise<Checked> {
  const readable = rows.filter(({ refusal }) => refusal === null)
  const judged = await judgeRows(
    work,
    ctx,
    readable.map(({ cells }) => cells),
    isComing,
  )
  const writing = judged.filter(({ verdict }) => verdict === 'create' || verdict === 'update')
  const few = writing.slice(0, Math.max(left, 0))
  const tried = await tryRows(work, ctx, few)
  const outcome = new Map(few.map((judgement, index) => [judgement, tried[index] as Judgement]))
  const judgements = new Map(
    readable.map((row, index) => {
      const judgement = judged[index] as Judgement
      return [row, outcome.get(judgement) ?? judgement]
    }),
  )
  return { rows: rows.map((row) => toChecked(row, judgements.get(row))), tried: few.length }
}

function toChecked(row: ParsedRow, judgement: Judgement | undefined): CheckedRow {
  const { line, cells: data } = row
  const none = { objectId: null, column: null, reason: null, changes: {} }
  if (!judgement || judgement.verdict === 'refused')
    return { ...none, line, data, verdict: 'refused', ...(judgement?.refusal ?? row.refusal) }
  return { ...none, line, data, ...pick(judgement) }
}

function pick(judgement: { verdict: string; objectId: string | null; changes?: object }) {
  const { verdict, objectId, changes = {} } = judgement
  return { verdict, objectId, changes }
}

type NewRun = {
  readonly id: string
  readonly model: string
  readonly file: ImportFile
  readonly mapping: Mapping
  readonly problem: string
  readonly rows: readonly CheckedRow[]
  readonly tried: number
}

async function insertRun(ctx: Context, { id, model, file, mapping, problem, rows, tried }: NewRun): Promise<void> {
  const total = rows.filter(({ verdict }) => verdict === 'create' || verdict === 'update').length
  const checksum = createHash('sha256').update(file.bytes).digest('hex')
  await runSql(
    ctx,
    sql`INSERT INTO "FileImport" (id, "createdAt", model, filename, checksum, status, problem, mapping, "actorId", total, tried)
      VALUES (${id}::uuid, ${ctx.clock.now()}, ${model}, ${file.filename.replaceAll('\u0000', '').slice(-255)}, ${checksum},
        ${problem ? 'refused' : 'checked'}::text::"ImportStatus", ${problem.slice(0, 1000)}, ${JSON.stringify(mapping)}::jsonb, ${ctx.actor.id}::uuid, ${total}, ${tried})`,
  )
}

async function insertRows(ctx: Context, importId: string, rows: readonly CheckedRow[]): Promise<void> {
  await runSql(
    ctx,
    sql`INSERT INTO "FileImportRow" ("importId", line, verdict, "objectId", "column", reason, changes, data)
      SELECT ${importId}::uuid, r.line, r.verdict::"ImportVerdict", r."objectId", left(r."column", 255), left(r.reason, 500), r.changes, r.data
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(line int, verdict text, "objectId" text, "column" text, reason text, changes jsonb, data jsonb)`,
  )
}
