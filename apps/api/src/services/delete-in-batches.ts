import type { Connection } from '@stoa/kit'

/** Rows of one statement: few enough that nobody waits for their locks. */
const BATCH = 5000

export type Deletion = {
  /** Name of a model and its condition, both written in code. */
  readonly table: string
  readonly where: string
  readonly values: readonly unknown[]
}

/** Deletes what has outlived its use, a batch at a time. Rows that somebody holds are left for the next run. */
export async function deleteInBatches(db: Connection, { table, where, values }: Deletion): Promise<void> {
  for (;;) {
    const gone = await db.query({
      text: `DELETE FROM "${table}" WHERE ctid = ANY(ARRAY(SELECT ctid FROM "${table}" WHERE ${where} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)) RETURNING 1`,
      values,
    })
    if (gone.length < BATCH) return
  }
}

/** The moment so many days ago. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000)
}
