import type { Context } from '../context.ts'
import { notExportable } from '../operations/export.ts'
import { decodeCursor } from '../read/cursor.ts'
import type { Cursor, ReadExecutor, Row } from '../read/plan.ts'
import { orderName, totalOrder } from '../read/sql-executor.ts'
import { type ExportPlan, MAX_EXPORTED_RELATED } from './export-plan.ts'

/** Rows read at a time. */
const BATCH = 1000

/** The rows of an export, batch by batch; each begins behind the last row of the one before. */
export async function* exportedRows(
  reads: ReadExecutor,
  ctx: Context,
  { exposure, list }: ExportPlan,
): AsyncGenerator<Row[], void> {
  const order = orderName(totalOrder(exposure, list.order))
  let cursor: Cursor | null = null
  for (;;) {
    const { data, page } = await reads.list(ctx, exposure, { ...list, limit: BATCH, cursor, page: null, count: 'none' })
    refuseCutOff(data)
    yield data
    if (page.nextCursor === null) return
    cursor = decodeCursor(page.nextCursor, order)
  }
}

function refuseCutOff(rows: readonly Row[]): void {
  if (rows.some(isCutOff))
    throw notExportable({ detail: `A list of one row has ${MAX_EXPORTED_RELATED} rows or more. Leave its field out.` })
}

function isCutOff(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value) && value.length >= MAX_EXPORTED_RELATED ? true : Object.values(value).some(isCutOff)
}
