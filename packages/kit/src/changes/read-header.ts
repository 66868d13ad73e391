import { mayDo } from '../access.ts'
import type { Context } from '../context.ts'
import { labelSql } from '../operations/label-sql.ts'
import type { Declarations } from '../resolve/scope.ts'
import { ident, type Sql, sql } from '../sql.ts'

/** Seeing the whole audit log; addresses of callers are shown to nobody else. */
export const AUDIT_PERMISSION = 'platform.audit.view'

export type HeaderRow = {
  changeSetId: string
  at: Date
  actorId: string | null
  actorKind: string
  actorLabel: string | null
  door: string | null
  ip: string | null
  requestId: string | null
  operation: string
  operations: string[]
  undoneBy: string | null
  undoOf: string | null
  details: Record<string, unknown>
}

/** Columns of the entry `a` that heads a change set. */
export function headerColumns(resolution: Declarations): Sql {
  return sql`a."changeSetId", a.at, a."actorId", a."actorKind", ${actorLabel(resolution)} AS "actorLabel", a.door, a.ip, a."requestId", a.operation,
    ARRAY(SELECT DISTINCT o.operation FROM "AuditEntry" o WHERE o."changeSetId" = a."changeSetId") AS operations, a."undoneBy", a."undoOf", a.details`
}

// The audit log keeps ids: who is behind one is told by the resource of users, where the application has one.
function actorLabel({ schema, definitions }: Declarations): Sql {
  const definition = definitions.get('User')
  if (!definition || !schema.User) return sql`NULL::text`
  return sql`(SELECT ${labelSql(definition, schema.User, 'u')} FROM ${ident(schema.User.table)} u WHERE u.id = a."actorId")`
}

/** Who wrote, when, from where, as callers see it. */
export function headerOf({ actor }: Context, { operations }: Declarations, row: HeaderRow) {
  const seesSource = mayDo(actor, AUDIT_PERMISSION)
  return {
    changeSetId: row.changeSetId,
    at: row.at.toISOString(),
    actor: row.actorId === null ? null : { id: row.actorId, _label: row.actorLabel },
    source: {
      kind: row.actorKind,
      door: row.door,
      ip: seesSource ? row.ip : null,
      requestId: seesSource ? row.requestId : null,
    },
    operation: { name: row.operation, label: operationLabel(operations, row.operation) },
    undo: {
      isOffered: row.undoneBy === null && row.operations.every((name) => operations.get(name)?.undoable === true),
      undoneBy: row.undoneBy,
      undoOf: row.undoOf,
    },
    details: row.details,
  }
}

/** What an operation is called in the audit log. */
export function operationLabel(operations: Declarations['operations'], name: string): string {
  if (name === 'sql') return 'Written past the application'
  const operation = operations.get(name)
  const action = operation?.target.kind === 'declared' ? operation.target.definition.admin?.label : undefined
  return action ?? operation?.summary.replace(/\.$/, '') ?? name
}
