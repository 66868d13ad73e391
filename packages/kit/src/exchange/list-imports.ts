import type { Context } from '../context.ts'
import type { Runtime } from '../runtime.ts'
import { all, sql } from '../sql.ts'
import { type ImportHeader, readImportHeaders } from './import-run.ts'
import { decideImport, isImportable } from './importable.ts'
import { ownImports } from './require-import.ts'

/** The imports a caller sees: of what they may still import. */
export function listImports(
  { kit }: Runtime,
  ctx: Context,
  { resource, limit }: { readonly resource?: string | undefined; readonly limit: number },
): Promise<ImportHeader[]> {
  const models = kit.resources.flatMap(({ model, exposures: { admin } }) =>
    admin && isImportable(admin) && (resource ?? admin.path) === admin.path && decideImport(ctx.actor, admin).allowed
      ? [model.name]
      : [],
  )
  return readImportHeaders(ctx, all([sql`i.model = ANY(${models}::text[])`, ownImports(ctx)]), limit)
}
