import { z } from 'zod'
import { permission } from '../access.ts'
import type { Context } from '../context.ts'
import { defineOperation, type OperationDefinition } from '../define-operation.ts'
import type { ResourceDefinition } from '../define-resource.ts'
import { notFound } from '../errors.ts'
import { camelCase } from '../names.ts'
import { permissionCode } from '../permissions.ts'
import { decodeCursor, encodeCursor } from '../read/cursor.ts'
import { scopeSql } from '../read/scope-sql.ts'
import type { Resolution } from '../resolve/scope.ts'
import type { ResolvedExposure } from '../resolved.ts'
import { all, column, compileSql, ident, type Sql, sql, valueAt } from '../sql.ts'
import { view } from '../view.ts'
import { labelSql } from './label-sql.ts'

const DEFAULT_LIMIT = 24
const MAX_LIMIT = 100
const ORDER = '-at,-id'

const actorView = view('HistoryActor', { id: z.guid(), _label: z.string() })

const entryView = view('HistoryEntry', {
  id: z.guid(),
  at: z.iso.datetime(),
  actor: actorView.nullable(),
  operation: z.string(),
  changes: z.record(z.string(), z.object({ from: z.unknown().optional(), to: z.unknown().optional() })),
})

const historyView = view('History', {
  data: z.array(entryView),
  page: z.object({ nextCursor: z.string().nullable(), prevCursor: z.string().nullable(), limit: z.int() }),
})

type Entry = {
  id: string
  at: Date
  operation: string
  changes: object
  actorId: string | null
  actorLabel: string | null
}

/** `GET /admin/{path}/{id}/history`: what was written to a row, newest first, from the audit log. */
export function historyOperation(resolution: Resolution, exposure: ResolvedExposure): OperationDefinition {
  const { resource, model, lookup } = exposure
  return defineOperation(`admin.${camelCase(model.name)}.history`, {
    summary: `List what happened to a ${resource.label.toLowerCase()}.`,
    rest: `GET /admin/${exposure.path}/:${lookup}/history`,
    graphql: null,
    access: permission(permissionCode(resource.module, model.name, 'view')),
    budget: 2,
    input: z.object({
      [lookup]: z.string().max(200),
      limit: z.int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT),
      cursor: z.string().max(500).optional(),
    }),
    output: historyView,
    errors: [notFound],
    async run(ctx, input) {
      const { [lookup]: key, limit, cursor } = input as { limit: number; cursor?: string } & Record<string, string>
      await refuseHidden(ctx, exposure, key)
      const entries = await readEntries(ctx, resolution, { model: model.name, id: String(key), limit, cursor })
      return toPage(entries, limit) as z.input<typeof historyView>
    },
  })
}

// Without a scope the audit log is asked directly, so that the history of a deleted row can still be read.
async function refuseHidden(ctx: Context, exposure: ResolvedExposure, key: unknown): Promise<void> {
  if (!exposure.scope) return
  const where = all([sql`${column('t', exposure.lookup)}::text = ${valueAt(0)}`, ...scopeSql(exposure, ctx, 't')])
  const { text, bind } = compileSql(sql`SELECT 1 FROM ${ident(exposure.model.table)} t WHERE ${where}`)
  const [row] = await ctx.db.query({ text, values: bind({ ctx, values: [key] }) })
  if (!row) throw notFound({ detail: `There is no such ${exposure.resource.label.toLowerCase()}.` })
}

type Wanted = {
  readonly model: string
  readonly id: string
  readonly limit: number
  readonly cursor?: string | undefined
}

async function readEntries(ctx: Context, { schema, definitions }: Resolution, wanted: Wanted): Promise<Entry[]> {
  const after = wanted.cursor === undefined ? null : decodeCursor(wanted.cursor, ORDER).values
  const label = actorLabel(schema.User ? definitions.get('User') : undefined, schema.User)
  const beyond = after === null ? sql`true` : sql`(a.at, a.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
  const { text, bind } =
    compileSql(sql`SELECT a.id, a.at, a.operation, a.changes, a."actorId", coalesce(${label}, a."actorKind") AS "actorLabel" FROM "AuditEntry" a
    WHERE a.resource = ${wanted.model} AND a."objectId" = ${wanted.id} AND ${beyond} ORDER BY a.at DESC, a.id DESC LIMIT ${wanted.limit + 1}::int`)
  return ctx.db.query<Entry>({ text, values: bind({ ctx, values: [] }) })
}

// The audit log keeps ids: who is behind one is told by the resource of users, where the application has one.
function actorLabel(definition: ResourceDefinition | undefined, model: Resolution['schema'][string] | undefined): Sql {
  if (!definition || !model) return sql`NULL::text`
  return sql`(SELECT ${labelSql(definition, model, 'u')} FROM ${ident(model.table)} u WHERE u.id = a."actorId")`
}

function toPage(found: Entry[], limit: number) {
  const entries = found.slice(0, limit)
  const last = entries.at(-1)
  return {
    data: entries.map(({ id, at, operation, changes, actorId, actorLabel: label }) => ({
      id,
      at: at.toISOString(),
      actor: actorId === null ? null : { id: actorId, _label: label },
      operation,
      changes,
    })),
    page: {
      nextCursor: found.length > limit && last ? encodeCursor(ORDER, [last.at.toISOString(), last.id], false) : null,
      prevCursor: null,
      limit,
    },
  }
}
