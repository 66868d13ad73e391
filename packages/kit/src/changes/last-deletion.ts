import type { Context } from '../context.ts'
import { scopeSql } from '../read/scope-sql.ts'
import type { ResolvedExposure } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import { all, ident, sql } from '../sql.ts'
import { hasKey } from './object-key.ts'

/** The change set in which a record was last deleted; null where it exists, never did, was purged, or is hidden from the caller. */
export async function lastDeletion(ctx: Context, exposure: ResolvedExposure, id: string): Promise<string | null> {
  const { model } = exposure
  const table = ident(model.table)
  const [found] = await runSql<{ changeSetId: string }>(
    ctx,
    sql`SELECT c."changeSetId" FROM "RowChange" c CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, c.before) t
      WHERE ${all([
        sql`c.model = ${model.name} AND c."objectId" = ${id} AND c.kind = 'delete' AND c."purgedAt" IS NULL`,
        sql`NOT EXISTS (SELECT 1 FROM ${table} x WHERE ${hasKey(model, 'x', sql`c."objectId"`)})`,
        ...scopeSql(exposure, ctx, 't', 'any'),
      ])} ORDER BY c.id DESC LIMIT 1`,
  )
  return found?.changeSetId ?? null
}
