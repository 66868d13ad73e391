import { z } from 'zod'
import { mayDo, permission } from '../access.ts'
import type { Actor, Context } from '../context.ts'
import { defineOperation, type OperationDefinition } from '../define-operation.ts'
import { permissionCode } from '../permissions.ts'
import { decodeCursor, encodeCursor } from '../read/cursor.ts'
import type { Resolution } from '../resolve/scope.ts'
import { runSql } from '../run-sql.ts'
import { all, raw, type Sql, sql } from '../sql.ts'
import { view } from '../view.ts'
import { type ChangeRow, changeColumns, describeChanges } from './describe-changes.ts'
import { readLabels } from './object-labels.ts'
import { AUDIT_PERMISSION, type HeaderRow, headerColumns, headerOf } from './read-header.ts'
import { changedRowView, headerShape, pageInput, pageView } from './views.ts'

const ORDER = '-at,-id'

const at = z.iso.datetime({ offset: true })
const filters = z.object({
  actor: z.guid().optional(),
  operation: z.string().max(120).optional(),
  model: z.string().max(80).optional().describe('Change sets about it, or that wrote rows of it.'),
  objectId: z.string().max(120).optional().describe('Together with `model`.'),
  from: at.optional(),
  to: at.optional().describe('Exclusive.'),
  ip: z.string().max(64).optional(),
  changeSetId: z.guid().optional(),
})

type Filters = z.output<typeof filters>

const auditView = view('AuditLog', {
  data: z.array(
    view('AuditLogEntry', {
      id: z.guid(),
      ...headerShape,
      model: z.string().nullable(),
      resource: z.string().nullable(),
      objectId: z.string().nullable(),
      label: z.string().nullable(),
      rows: z.array(view('AuditLogRows', { model: z.string(), inserted: z.int(), updated: z.int(), deleted: z.int() })),
    }),
  ),
  page: pageView,
})

type Counted = { model: string; inserted: number; updated: number; deleted: number }
type Entry = HeaderRow & { id: string; resource: string | null; objectId: string | null; rows: Counted[] | null }

/** `GET /admin/audit`: everything that was written, by whomever, newest first; and the rows of one change set. */
export function auditOperations(resolution: Resolution): OperationDefinition[] {
  const access = permission(AUDIT_PERMISSION)
  return [
    defineOperation('audit.list', {
      summary: 'List everything that was written.',
      rest: 'GET /admin/audit',
      graphql: 'adminAudit',
      access,
      budget: 2,
      input: filters.extend(pageInput(100, 50)),
      output: auditView,
      run: async (ctx, { limit, cursor, ...wanted }) => listEntries(ctx, resolution, wanted, { limit, cursor }),
    }),
    defineOperation('audit.changes', {
      summary: 'List the rows that a change set wrote.',
      rest: 'GET /admin/audit/:changeSetId/changes',
      graphql: 'adminAuditChanges',
      access,
      budget: 2,
      input: z.object({ changeSetId: z.guid(), ...pageInput(500, 100) }),
      output: view('AuditChanges', { data: z.array(changedRowView), page: pageView }),
      run: async (ctx, input) => listChanges(ctx, resolution, input),
    }),
  ]
}

type Page = { readonly limit: number; readonly cursor?: string | undefined }

async function listEntries(ctx: Context, resolution: Resolution, wanted: Filters, { limit, cursor }: Page) {
  const after = cursor === undefined ? null : decodeCursor(cursor, ORDER).values
  const beyond = after === null ? [] : [sql`(a.at, a.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`]
  const found = await runSql<Entry>(
    ctx,
    sql`SELECT a.id, a.resource, a."objectId", ${headerColumns(resolution)}, (
        SELECT json_agg(r ORDER BY r.model) FROM (
          SELECT c.model, count(*) FILTER (WHERE c.kind = 'insert') AS inserted, count(*) FILTER (WHERE c.kind = 'update') AS updated, count(*) FILTER (WHERE c.kind = 'delete') AS deleted
          FROM "RowChange" c WHERE c."changeSetId" = a."changeSetId" GROUP BY c.model) r
      ) AS rows
    FROM "AuditEntry" a WHERE ${all([...conditions(wanted), ...beyond])} ORDER BY a.at DESC, a.id DESC LIMIT ${limit + 1}::int`,
  )
  const entries = found.slice(0, limit)
  const refs = entries.flatMap(({ resource, objectId }) =>
    resource !== null && objectId !== null ? [{ model: resource, key: objectId }] : [],
  )
  const labelOf = await readLabels(ctx, resolution, refs)
  const last = entries.at(-1)
  return {
    data: entries.map((entry) => ({
      id: entry.id,
      ...headerOf(ctx, resolution, entry),
      model: entry.resource,
      resource: resolution.resources.get(entry.resource ?? '')?.exposures.admin?.path ?? null,
      objectId: entry.objectId,
      label: entry.resource && entry.objectId ? labelOf(entry.resource, entry.objectId) : null,
      rows: entry.rows ?? [],
    })),
    page: {
      nextCursor: found.length > limit && last ? encodeCursor(ORDER, [last.at.toISOString(), last.id], false) : null,
      prevCursor: null,
      limit,
    },
  }
}

function conditions({ actor, operation, model, objectId, from, to, ip, changeSetId }: Filters): Sql[] {
  const pieces: Sql[] = []
  if (actor) pieces.push(sql`a."actorId" = ${actor}::uuid`)
  if (operation) pieces.push(sql`a.operation = ${operation}`)
  if (from) pieces.push(sql`a.at >= ${from}::timestamptz`)
  if (to) pieces.push(sql`a.at < ${to}::timestamptz`)
  if (ip) pieces.push(sql`a.ip = ${ip}`)
  if (changeSetId) pieces.push(sql`a."changeSetId" = ${changeSetId}::uuid`)
  if (model) pieces.push(about(model, objectId))
  return pieces
}

// Of one object few change sets are found by its index; of a model the newest entries are looked at one by one. An EXISTS
// would be turned into a scan of all changes where statistics are old.
function about(model: string, objectId: string | undefined): Sql {
  if (objectId === undefined)
    return sql`(a.resource = ${model} OR (SELECT true FROM "RowChange" c WHERE c."changeSetId" = a."changeSetId" AND c.model = ${model} LIMIT 1))`
  return sql`a."changeSetId" IN (
    SELECT c."changeSetId" FROM "RowChange" c WHERE c.model = ${model} AND c."objectId" = ${objectId}
    UNION SELECT e."changeSetId" FROM "AuditEntry" e WHERE e.resource = ${model} AND e."objectId" = ${objectId})`
}

async function listChanges(
  ctx: Context,
  resolution: Resolution,
  { changeSetId, limit, cursor }: Page & { readonly changeSetId: string },
) {
  const after = cursor === undefined ? '0' : decodeCursor(cursor, 'id').values[0]
  const found = await runSql<ChangeRow>(
    ctx,
    sql`SELECT ${raw(changeColumns)} FROM "RowChange" c WHERE c."changeSetId" = ${changeSetId}::uuid AND c.id > ${after}::bigint ORDER BY c.id LIMIT ${limit + 1}::int`,
  )
  const rows = found.slice(0, limit)
  const describe = await describeChanges(ctx, resolution, rows, (model) => mayView(ctx.actor, resolution, model))
  return {
    data: rows.map((row) => {
      const described = describe(row)
      return { ...described, fields: [...described.fields] }
    }),
    page: {
      nextCursor: found.length > limit ? encodeCursor('id', [rows.at(-1)?.id], false) : null,
      prevCursor: null,
      limit,
    },
  }
}

/** Seeing that something was written is one thing, seeing what it holds another. */
function mayView(actor: Actor, { resources, recorded }: Resolution, model: string): boolean {
  return [model, recorded.get(model)?.owner?.model].some((name) => {
    const resource = resources.get(name ?? '')
    return (
      resource?.exposures.admin !== undefined &&
      mayDo(actor, permissionCode(resource.module, resource.model.name, 'view'))
    )
  })
}
