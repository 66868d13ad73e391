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
 * Runs `work` in a transaction of its own, or in the one that is open already. The database records every row written under
 * the transaction's change set. Audit entries and events collected on the way are written in the same transaction, in one
 * statement each; cache tags and `afterCommit` act once it has committed.
 */
export async function inTransaction<C extends Context, T>(
  ctx: C,
  hooks: TransactionHooks,
  work: (ctx: C & { readonly unit: UnitOfWork }) => Promise<T>,
  { timeoutSeconds }: { timeoutSeconds?: number | undefined } = {},
): Promise<T> {
  if (ctx.unit) return work(ctx as C & { unit: UnitOfWork })
  const changeSetId = ctx.changeSetId ?? newId()
  const unit: UnitOfWork = { changeSetId, audit: [], events: [], staleTags: new Set(), afterCommit: [] }
  const run = async (connection: Connection) => {
    const inner = { ...ctx, db: connection as C['db'], unit }
    const value = await work(inner)
    await writeAudit(connection, ctx, unit)
    if (unit.events.length > 0) {
      const written = unit.events.map((event) => ({ id: newId(), ...event }))
      await writeEvents(connection, ctx, written)
      await hooks.eventsWritten?.(connection, written)
    }
    return value
  }
  const result = await hooks.database.transaction(run, {
    settings: {
      'stoa.change_set': ctx.changeSetId === null ? 'off' : changeSetId,
      ...(timeoutSeconds !== undefined && { statement_timeout: `${timeoutSeconds}s` }),
    },
    ...(timeoutSeconds !== undefined && { timeoutMs: timeoutSeconds * 1000 }),
  })
  await hooks.committed(unit)
  return result
}

// A transaction that said nothing about itself is headed by what opened it, where it wrote anything that is recorded.
async function writeAudit(connection: Connection, ctx: Context, { changeSetId, audit }: UnitOfWork): Promise<void> {
  const isSilent = audit.length === 0
  if (isSilent && ctx.changeSetId === null) return
  const rows: readonly AuditRow[] = isSilent
    ? [{ operation: ctx.operation ?? ctx.actor.label, resource: null, objectId: null, details: {} }]
    : audit
  await connection.query({
    name: `kit_audit_${isSilent ? 'silent' : 'told'}`,
    text: `INSERT INTO "AuditEntry" (id, at, "changeSetId", operation, resource, "objectId", "actorId", "actorKind", door, "requestId", ip, details, "undoOf")
      SELECT r.id, $2, $8, left(r.operation, 120), r.resource, r."objectId", $3::uuid, $4, $7, $5, $6, r.details, r."undoOf"
      FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, operation text, resource text, "objectId" text, details jsonb, "undoOf" uuid)
      ${isSilent ? 'WHERE EXISTS (SELECT 1 FROM "RowChange" c WHERE c."changeSetId" = $8) AND NOT EXISTS (SELECT 1 FROM "AuditEntry" a WHERE a."changeSetId" = $8)' : ''}`,
    values: [
      JSON.stringify(rows.map((row) => ({ id: newId(), ...row }))),
      ctx.clock.now(),
      ctx.actor.id,
      ctx.actor.kind,
      ctx.requestId,
      ctx.ip,
      ctx.door ?? 'system',
      changeSetId,
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
