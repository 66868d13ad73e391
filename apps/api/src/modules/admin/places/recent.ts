import { forbidden, shownRecords } from '@stoa/kit'
import type { Ctx } from '../../../context.ts'
import { requireShownList, requireShownRecord } from './require-place.ts'

/** Records that are shown, and that are kept so that enough are left where some are gone. */
const SHOWN = 20
const KEPT = 40

/** The records the caller opened last, those that are gone or no longer theirs to see left out. */
export async function readRecent(ctx: Ctx) {
  const refs = await ctx.db.query<{ resource: string; id: string }>({
    name: 'admin_recent_read',
    text: `SELECT resource, "objectId" AS id FROM "AdminRecent" WHERE "userId" = $1 ORDER BY "openedAt" DESC LIMIT ${KEPT}`,
    values: [ctx.actor.id],
  })
  return (await shownRecords(ctx, ctx.services.runtime().kit, refs)).slice(0, SHOWN)
}

/** Puts down that the caller opened a record, and forgets what they opened long before. */
export async function keepRecent(ctx: Ctx, { resource, id }: { resource: string; id: string }) {
  const userId = ownerOf(ctx)
  requireShownList(ctx, resource, 'resource')
  await requireShownRecord(ctx, resource, id)
  await ctx.db.query({
    name: 'admin_recent_keep',
    text: `INSERT INTO "AdminRecent" ("userId", resource, "objectId", "openedAt") VALUES ($1, $2, $3, $4)
      ON CONFLICT ("userId", resource, "objectId") DO UPDATE SET "openedAt" = excluded."openedAt"`,
    values: [userId, resource, id, ctx.clock.now()],
  })
  await ctx.db.query({
    name: 'admin_recent_forget',
    text: `DELETE FROM "AdminRecent" WHERE "userId" = $1 AND "openedAt" < (
      SELECT "openedAt" FROM "AdminRecent" WHERE "userId" = $1 ORDER BY "openedAt" DESC OFFSET ${KEPT - 1} LIMIT 1)`,
    values: [userId],
  })
  return {}
}

/** Whose places are meant. Throws FORBIDDEN where no person calls. */
export function ownerOf({ actor }: Ctx): string {
  if (actor.id === null) throw forbidden({ detail: 'Places belong to people.' })
  return actor.id
}
