import type { Connection } from '@stoa/kit'
import type { Ctx } from '../../../context.ts'
import { deleteInBatches } from '../../../services/delete-in-batches.ts'

/** A record as the admin knows it. */
export type WatchedRecord = { readonly model: string; readonly id: string }

export type OpenTab = WatchedRecord & { readonly tab: string; readonly userId: string }

export type PresentPerson = OpenTab & { readonly name: string }

/** Milliseconds after which a tab that was not heard of counts as closed: its process may have been killed. */
const FORGOTTEN_AFTER_MS = 40_000

/**
 * Puts down which tabs have which records open, or still have. A tab shows one record at a time: of one that is named twice,
 * as where its line broke and the old one is still thought to stand, the last counts.
 */
export async function enterRecords(db: Connection, tabs: readonly OpenTab[], now: Date): Promise<void> {
  await db.query({
    name: 'admin_presence_enter',
    text: `INSERT INTO "AdminPresence" (tab, "userId", model, "objectId", "seenAt")
      SELECT DISTINCT ON (t.tab) t.tab, t."userId", t.model, t.id, $5
      FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) WITH ORDINALITY AS t(tab, "userId", model, id, place)
      JOIN "User" u ON u.id = t."userId" ORDER BY t.tab, t.place DESC
      ON CONFLICT (tab) DO UPDATE SET model = excluded.model, "objectId" = excluded."objectId", "seenAt" = excluded."seenAt"
      WHERE "AdminPresence"."userId" = excluded."userId"`,
    values: [
      tabs.map(({ tab }) => tab),
      tabs.map(({ userId }) => userId),
      tabs.map(({ model }) => model),
      tabs.map(({ id }) => id),
      now,
    ],
  })
}

/** Takes a tab away again, unless it shows another record by now. */
export async function leaveRecord(db: Connection, { model, id, tab, userId }: OpenTab): Promise<void> {
  await db.query({
    name: 'admin_presence_leave',
    text: `DELETE FROM "AdminPresence" WHERE tab = $1 AND model = $2 AND "objectId" = $3 AND "userId" = $4`,
    values: [tab, model, id, userId],
  })
}

/** Everybody who has one of the records open, in the order they are called by. */
export function readPresent(
  db: Connection,
  { records, now }: { records: readonly WatchedRecord[]; now: Date },
): Promise<PresentPerson[]> {
  return db.query<PresentPerson>({
    name: 'admin_presence_read',
    text: `SELECT p.model, p."objectId" AS id, p.tab, p."userId", coalesce(nullif(trim(concat(u."firstName", ' ', u."lastName")), ''), u.email) AS name
      FROM unnest($1::text[], $2::text[]) AS w(model, id)
      JOIN "AdminPresence" p ON p.model = w.model AND p."objectId" = w.id AND p."seenAt" > $3
      JOIN "User" u ON u.id = p."userId" ORDER BY name, p.tab`,
    values: [
      records.map(({ model }) => model),
      records.map(({ id }) => id),
      new Date(now.getTime() - FORGOTTEN_AFTER_MS),
    ],
  })
}

/** Forgets tabs whose process never came to say that they were closed. */
export async function forgetClosedTabs({ db, clock }: Ctx): Promise<void> {
  await deleteInBatches(db, {
    table: 'AdminPresence',
    where: '"seenAt" <= $1',
    values: [new Date(clock.now().getTime() - FORGOTTEN_AFTER_MS)],
  })
}
