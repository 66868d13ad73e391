import { mayDo } from '../access.ts'
import { AUDIT_PERMISSION } from '../changes/read-header.ts'
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import type { Runtime } from '../runtime.ts'
import { all, type Sql, sql } from '../sql.ts'
import { type ImportRun, readImportRun } from './import-run.ts'
import { decideImport, exposureOf } from './importable.ts'

/** The runs a caller sees: one's own, and all with the permission to see the audit log. */
export function ownImports({ actor }: Context): Sql {
  return mayDo(actor, AUDIT_PERMISSION) ? sql`true` : sql`i."actorId" = ${actor.id}::uuid`
}

/** Throws NOT_FOUND where the caller sees no such import, or may no longer import such rows. */
export async function requireImport(runtime: Runtime, ctx: Context, id: string): Promise<ImportRun> {
  const run = await readImportRun(ctx, all([sql`i.id = ${id}::uuid`, ownImports(ctx)]))
  if (!run || !decideImport(ctx.actor, exposureOf(runtime.kit, run.model)).allowed)
    throw notFound({ detail: 'There is no such import.' })
  return run
}
