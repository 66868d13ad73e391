import { newId } from '@stoa/kernel'
import type { Connection, Context, Database } from './context.ts'
import type { AuditRow, UnitOfWork, WrittenEvent } from './unit.ts'

export type TransactionHooks = {
  readonly database: Database
  /** Runs in the transaction when events were written, for example to queue their delivery. */
  readonly eventsWritten?: (connection: Connection, events: readonly WrittenEvent[]) => Promise<void>
  readonly committed: (unit: UnitOfWork) => Promise<void>
}

/**
 * Runs `work` in a transaction of its own, or in the one that is open already. Audit rows and events collected on the
 * way are written in the same transaction, in one statement each; cache tags and `afterCommit` act once it has committed.
 */
export async function inTransaction<C extends Context, T>(
  ctx: C,
  hooks: TransactionHooks,
  work: (ctx: C & { readonly unit: UnitOfWork }) => Promise<T>,
): Promise<T> {
  if (ctx.unit) return work(ctx as C & { unit: UnitOfWork })
  const unit: UnitOfWork = { audit: [], events: [], staleTags: new Set(), afterCommit: [] }
  const result = await hooks.database.transaction(async (connection) => {
    const inner = { ...ctx, db: connection as C['db'], unit }
    const value = await work(inner)
    await writeAudit(connection, ctx, unit.audit)
    if (unit.events.length > 0) {
      const written = unit.events.map((event) => ({ id: newId(), ...event }))
      await writeEvents(connection, ctx, written)
      await hooks.eventsWritten?.(connection, written)
    }
    return value
  })
  await hooks.committed(unit)
  return result
}

async function writeAudit(connection: Connection, ctx: Context, rows: readonly AuditRow[]): Promise<void> {
  if (rows.length === 0) return
  await connection.query({
    name: 'kit_audit',
    text: `INSERT INTO "AuditEntry" (id, at, operation, resource, "objectId", "actorId", "actorKind", "requestId", ip, changes)
      SELECT r.id, $2, r.operation, r.resource, r."objectId", $3::uuid, $4, $5, $6, r.changes
      FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, operation text, resource text, "objectId" text, changes jsonb)`,
    values: [
      JSON.stringify(rows.map((row) => ({ id: newId(), ...row }))),
      ctx.clock.now(),
      ctx.actor.id,
      ctx.actor.kind,
      ctx.requestId,
      ctx.ip,
    ],
  })
}

async function writeEvents(connection: Connection, ctx: Context, rows: readonly WrittenEvent[]): Promise<void> {
  await connection.query({
    name: 'kit_outbox',
    text: `INSERT INTO "OutboxEvent" (id, at, name, "aggregateId", payload)
      SELECT r.id, $2, r.name, r."aggregateId", r.payload
      FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, name text, "aggregateId" text, payload jsonb)`,
    values: [JSON.stringify(rows), ctx.clock.now()],
  })
}
