import { isAppError } from '@stoa/kernel'
import { invalidate, listTag, rowTag } from '@stoa/kit'
import { type Ctx, transaction } from '../../context.ts'
import { applyBatch, type Progress } from './apply-batch.ts'

/** How often a batch is begun again that lost to somebody else's writing, and how long it waits each time. */
const PAUSES_MS = [200, 1000, 5000]

/**
 * Writes an import to its end. Every batch is a transaction that also marks its rows, so after a crash the next run of
 * the job begins exactly behind the last batch that was written. What stops it is told in the import, which then waits for
 * somebody to go on with it; only where not even that can be written the queue tries again.
 */
export async function runImport(
  systemCtx: Ctx,
  { id, changeSetId }: { id: string; changeSetId?: string },
): Promise<void> {
  const ctx: Ctx = { ...systemCtx, changeSetId }
  try {
    await writeAll(ctx, id)
  } catch (error) {
    ctx.services.runtime().logError(error, 'An import stopped')
    await transaction(ctx, (inner) => markFailed(inner, id, reasonOf(error)))
  }
}

async function writeAll(ctx: Ctx, id: string): Promise<void> {
  let next: Progress = 0
  for (let batch = 1, look = 1; next !== 'done'; batch++) {
    next = await writeBatch(ctx, id, next)
    if (batch !== look) continue
    await refreshStatistics(ctx)
    look *= 4
  }
}

async function writeBatch(ctx: Ctx, id: string, from: number): Promise<Progress> {
  for (const pause of PAUSES_MS) {
    try {
      return await applyBatch(ctx, id, from)
    } catch (error) {
      if (!isCollision(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return applyBatch(ctx, id, from)
}

/** Serialization failure, deadlock, lock timeout: the same batch may well succeed. */
function isCollision(error: unknown): boolean {
  return ['40001', '40P01', '55P03'].includes(codeOf(error))
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code ?? '')
}

// What a programming error or a driver says may hold addresses and values; it belongs into the log.
function reasonOf(error: unknown): string {
  if (isAppError(error)) return error.message
  const code = codeOf(error)
  return code
    ? `The database answered with ${code}; the log of the server tells more.`
    : 'The log of the server tells why.'
}

async function markFailed(ctx: Ctx, id: string, reason: string): Promise<void> {
  await ctx.db.query({
    name: 'import_fail',
    text: `UPDATE "ProductImport" SET status = 'failed', problem = left('Stopped after ' || applied || ' of ' || total || ' products. What is written stays; apply it again to go on. ' || $2::text, 1000)
      WHERE id = $1 AND status = 'applying'`,
    values: [id, reason],
  })
  invalidate(ctx, [listTag('ProductImport'), rowTag('ProductImport', id)])
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
