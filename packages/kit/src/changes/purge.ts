import type { Context } from '../context.ts'
import type { ResolvedKit } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import { ident, sql } from '../sql.ts'
import { hasKey } from './object-key.ts'
import { ofObject } from './of-object.ts'

/** Removes what records held of a deleted object and its parts. That they were written, when and by whom stays. */
export async function purgeObject(ctx: Context, model: string, id: string): Promise<void> {
  await runSql(
    ctx,
    sql`UPDATE "RowChange" c SET before = NULL, after = NULL, "purgedAt" = ${ctx.clock.now()} WHERE c."purgedAt" IS NULL AND ${ofObject(model, id)}`,
  )
}

/** Purges the trash of everything deleted before a moment. Answers how many records there were. For a job. */
export async function purgeTrash(ctx: Context, kit: ResolvedKit, before: Date): Promise<number> {
  let count = 0
  for (const { model, definition } of kit.resources) {
    if (!definition.admin?.trash) continue
    const gone = await runSql<{ id: string }>(
      ctx,
      sql`SELECT DISTINCT c."objectId" AS id FROM "RowChange" c WHERE c.model = ${model.name} AND c.kind = 'delete' AND c."purgedAt" IS NULL AND c.at < ${before}
        AND NOT EXISTS (SELECT 1 FROM ${ident(model.table)} x WHERE ${hasKey(model, 'x', sql`c."objectId"`)})
        AND NOT EXISTS (SELECT 1 FROM "RowChange" l WHERE l.model = c.model AND l."objectId" = c."objectId" AND l.kind = 'delete' AND l.at >= ${before})`,
    )
    for (const { id } of gone) {
      await definition.hooks?.beforePurge?.(ctx, id)
      await purgeObject(ctx, model.name, id)
    }
    count += gone.length
  }
  return count
}
