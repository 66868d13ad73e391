import type { Core } from '../core.ts'
import { daysBefore, deleteInBatches } from '../services/delete-in-batches.ts'

/** Forgets idempotency keys that are not honoured any more. */
export function purgeIdempotencyKeys(core: Core): Promise<void> {
  return deleteInBatches(core.database, {
    table: 'IdempotencyKey',
    where: '"expiresAt" <= $1',
    values: [core.clock.now()],
  })
}

/** Forgets events that were delivered long ago, and those nobody listens to. One that waits for its delivery stays. */
export function purgeEvents(core: Core): Promise<void> {
  const heard = [...new Set(core.runtime.kit.subscribers.map((subscriber) => subscriber.event))]
  return deleteInBatches(core.database, {
    table: 'OutboxEvent',
    where: 'at <= $1 AND ("deliveredAt" <= $1 OR ("deliveredAt" IS NULL AND NOT (name = ANY($2::text[]))))',
    values: [daysBefore(core.clock.now(), core.config.keepDays.events), heard],
  })
}

/** Forgets runs over many rows that ended long ago; what they wrote stays in the audit log. */
export function purgeBulkRuns(core: Core): Promise<void> {
  return deleteInBatches(core.database, {
    table: 'BulkRun',
    where: '"finishedAt" <= $1',
    values: [daysBefore(core.clock.now(), core.config.keepDays.events)],
  })
}

/** Forgets files that were brought long ago, with their rows. One that is being written stays; what others wrote stays, too. */
export function purgeFileImports(core: Core): Promise<void> {
  return deleteInBatches(core.database, {
    table: 'FileImport',
    where: `"createdAt" <= $1 AND status <> 'applying'`,
    values: [daysBefore(core.clock.now(), core.config.keepDays.events)],
  })
}
