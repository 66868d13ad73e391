import { audit, invalidate, listTag, rowTag, type UnitOfWork } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { type ImportRun, readImport } from './import-view.ts'
import { notImportable } from './imports.errors.ts'

/** Name of the job that writes. */
export const APPLY_JOB = 'imports.apply'

/** Begins to write what a check found; a job does the work. Doing it again goes on where it stopped. Throws NOT_IMPORTABLE. */
export async function applyImport(ctx: Ctx, { id }: { id: string }): Promise<ImportRun> {
  const [started] = await ctx.db.query<{ status: string }>({
    name: 'import_start',
    text: `UPDATE "ProductImport" SET status = 'applying', problem = '' WHERE id = $1 AND status IN ('checked', 'applying', 'failed') RETURNING status`,
    values: [id],
  })
  const run = await readImport(ctx, { id })
  if (run.status === 'refused') throw notImportable({ detail: `The file was refused: ${run.problem}` })
  if (started) {
    const { changeSetId } = ctx.unit as UnitOfWork
    await ctx.services.jobs.enqueue(ctx.db, APPLY_JOB, { id, changeSetId }, { key: `import ${id}` })
    audit(ctx, { operation: 'import.apply', resource: 'ProductImport', objectId: id })
    invalidate(ctx, [listTag('ProductImport'), rowTag('ProductImport', id)])
  }
  return run
}
