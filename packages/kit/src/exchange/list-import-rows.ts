import { readLabels } from '../changes/object-labels.ts'
import type { Context } from '../context.ts'
import { decodeCursor, encodeCursor } from '../read/cursor.ts'
import { declarationsOf } from '../resolve/declarations-of.ts'
import { runSql } from '../run-sql.ts'
import type { Runtime } from '../runtime.ts'
import { sql } from '../sql.ts'
import type { Cells } from './file-import.ts'
import { exposureOf } from './importable.ts'
import { isGiven } from './match-values.ts'
import { requireImport } from './require-import.ts'

type Verdict = 'create' | 'update' | 'unchanged' | 'refused'

type RowsInput = { id: string; verdict?: Verdict | undefined; limit: number; cursor?: string | undefined }

type StoredRow = {
  readonly line: number
  readonly verdict: Verdict
  readonly objectId: string | null
  readonly column: string | null
  readonly reason: string | null
  readonly changes: Record<string, { from: unknown; to: unknown }>
  readonly data: Cells
}

/** A page of what an import does, row by row. */
export async function listImportRows(runtime: Runtime, ctx: Context, { id, verdict, limit, cursor }: RowsInput) {
  const run = await requireImport(runtime, ctx, id)
  const after = cursor === undefined ? 0 : Number(decodeCursor(cursor, 'line').values[0])
  const found = await runSql<StoredRow>(
    ctx,
    sql`SELECT line, verdict, "objectId", "column", reason, changes, data FROM "FileImportRow"
      WHERE "importId" = ${id}::uuid AND (${verdict ?? null}::text IS NULL OR verdict = ${verdict ?? null}::text::"ImportVerdict")
        AND line > ${after}::int ORDER BY line LIMIT ${limit + 1}::int`,
  )
  const data = found.slice(0, limit)
  const nextCursor = found.length > limit ? encodeCursor('line', [data.at(-1)?.line], false) : null
  return { data: await withLabels(runtime, ctx, run.model, data), page: { nextCursor, prevCursor: null, limit } }
}

/** A record is called what it is called now; one that is not there yet, what the file says in the same place. */
async function withLabels(runtime: Runtime, ctx: Context, model: string, rows: readonly StoredRow[]) {
  const { definition } = exposureOf(runtime.kit, model).resource
  const { represent = [] } = definition
  const names = typeof represent === 'string' || Array.isArray(represent) ? [represent].flat() : []
  const labelOf = await readLabels(
    ctx,
    declarationsOf(runtime.kit),
    rows.flatMap(({ objectId }) => (objectId ? [{ model, key: objectId }] : [])),
  )
  return rows.map(({ data: cells, ...row }) => {
    const said = names.flatMap((name) => (isGiven(cells[name]) ? [String(cells[name])] : [])).join(' ')
    const label = (row.objectId && labelOf(model, row.objectId)) || said || null
    return { ...row, label, cells: row.verdict === 'refused' ? { ...cells } : null }
  })
}
