import { audit, invalidate, listTag, rowTag } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { applyBatch, type Progress } from './apply-batch.ts'
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
    await ctx.services.jobs.enqueue(ctx.db, APPLY_JOB, { id }, { key: `import ${id}` })
    audit(ctx, {
      operation: 'import.apply',
      resource: 'ProductImport',
      objectId: id,
      changes: { status: { to: 'applying' } },
    })
    invalidate(ctx, [listTag('ProductImport'), rowTag('ProductImport', id)])
  }
  return run
}

/**
 * Writes an import to its end. Every batch is a transaction that also marks its rows, so after a crash the next run of
 * the job begins exactly behind the last batch that was written.
 */
export async function runImport(ctx: Ctx, { id }: { id: string }): Promise<void> {
  let next: Progress = 0
  for (let batch = 1, look = 1; next !== 'done'; batch++) {
    next = await applyBatch(ctx, id, next)
    if (batch !== look) continue
    await refreshStatistics(ctx)
    look *= 4
  }
}

/**
 * A first import fills empty tables faster than PostgreSQL looks at them by itself, and plans made for empty tables read
 * all of them for every batch. So it is told to look: after 1, 4, 16, 64 … batches.
 */
async function refreshStatistics(ctx: Ctx): Promise<void> {
  const tables = [
    'ImportRow',
    'Product',
    'ProductVariant',
    'ProductOption',
    'ProductOptionValue',
    'VariantOptionValue',
    'VariantPrice',
    'StockLevel',
  ]
  await ctx.db.query({ text: `ANALYZE ${tables.map((name) => `"${name}"`).join(', ')}` })
}
