import type { Ctx } from '../../../context.ts'
import { daysBefore } from '../../../services/delete-in-batches.ts'
import { PICTURES } from './write-renditions.ts'

export const SWEEP_JOB = 'catalog.sweep-media'

/** Files are written before their row: what is younger may still be waiting for it. */
const GRACE_DAYS = 1

/** Folders asked about in one statement. */
const BATCH = 500

/**
 * Removes files that nothing names any more: no picture, and no history that could bring one back. Given keys it looks at
 * those alone: they were named once, so nobody is waiting for their row. Can be run again at any moment.
 */
export async function sweepFiles(ctx: Ctx, payload?: { keys?: readonly string[] }): Promise<void> {
  const keys = payload?.keys ?? (await oldKeys(ctx))
  for (let at = 0; at < keys.length; at += BATCH) {
    for (const key of await unnamed(ctx, keys.slice(at, at + BATCH))) await ctx.services.storage.remove(key)
  }
}

async function oldKeys({ services, clock }: Ctx): Promise<string[]> {
  const before = daysBefore(clock.now(), GRACE_DAYS)
  const folders = await services.storage.list(PICTURES)
  return folders.filter(({ changedAt }) => changedAt < before).map(({ key }) => key)
}

async function unnamed(ctx: Ctx, keys: readonly string[]): Promise<string[]> {
  const rows = await ctx.db.query<{ key: string }>({
    name: 'media_unnamed',
    text: `SELECT k.key FROM unnest($1::text[]) AS k(key)
      WHERE NOT EXISTS (SELECT 1 FROM "MediaAsset" m WHERE m."storageKey" = k.key)
        AND k.key NOT IN (SELECT v.key FROM "RowChange" c, LATERAL (VALUES (c.before->>'storageKey'), (c.after->>'storageKey')) v(key)
          WHERE c.model = 'MediaAsset' AND v.key = ANY($1::text[]))`,
    values: [keys],
  })
  return rows.map(({ key }) => key)
}

/** The files of a picture that is forgotten for good go once that is certain: the job exists if the transaction commits. */
export async function sweepPurged(ctx: Ctx, id: string): Promise<void> {
  const rows = await ctx.db.query<{ key: string }>({
    name: 'media_keys_of_purged',
    text: `SELECT DISTINCT v.key FROM "RowChange" c, LATERAL (VALUES (c.before->>'storageKey'), (c.after->>'storageKey')) v(key)
      WHERE c.model = 'MediaAsset' AND c."objectId" = $1 AND v.key IS NOT NULL`,
    values: [id],
  })
  if (rows.length > 0) await ctx.services.jobs.enqueue(ctx.db, SWEEP_JOB, { keys: rows.map(({ key }) => key) })
}
