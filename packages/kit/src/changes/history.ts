import { z } from 'zod'
import { permission } from '../access.ts'
import type { Context } from '../context.ts'
import { defineOperation, type OperationDefinition } from '../define-operation.ts'
import { notFound } from '../errors.ts'
import { camelCase } from '../names.ts'
import { keySchema } from '../operations/input.ts'
import { permissionCode } from '../permissions.ts'
import { decodeCursor, encodeCursor } from '../read/cursor.ts'
import { scopeSql } from '../read/scope-sql.ts'
import type { Resolution } from '../resolve/scope.ts'
import type { ResolvedExposure } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import { all, column, ident, raw, type Sql, sql } from '../sql.ts'
import { view } from '../view.ts'
import { type ChangeRow, changeColumns, describeChanges } from './describe-changes.ts'
import { type HeaderRow, headerColumns, headerOf } from './read-header.ts'
import { changedRowView, headerShape, pageInput, pageView } from './views.ts'

const DEFAULT_LIMIT = 24
const MAX_LIMIT = 100
const ORDER = '-changeSetId'

/** Rows of one change set told at most; a bulk change may have touched more parts of a record than anybody reads. */
const MAX_ROWS = 100

const historyView = view('History', {
  data: z.array(
    view('HistoryEntry', {
      ...headerShape,
      changes: z.array(changedRowView),
      hasMoreChanges: z.boolean(),
    }),
  ),
  page: pageView,
})

type Entry = HeaderRow & { changes: ChangeRow[] | null }

/** `GET /admin/{path}/{id}/history`: what was written to a record and its parts, newest first, change set by change set. */
export function historyOperation(resolution: Resolution, exposure: ResolvedExposure): OperationDefinition {
  const { resource, model, lookup } = exposure
  return defineOperation(`admin.${camelCase(model.name)}.history`, {
    summary: `List what happened to a ${resource.label.toLowerCase()}.`,
    rest: `GET /admin/${exposure.path}/:${lookup}/history`,
    graphql: `admin${model.name}History`,
    access: permission(permissionCode(resource.module, model.name, 'view')),
    budget: 3,
    input: z.object({ [lookup]: keySchema(exposure), ...pageInput(MAX_LIMIT, DEFAULT_LIMIT) }),
    output: historyView,
    errors: [notFound],
    async run(ctx, input) {
      const { [lookup]: given, limit, cursor } = input as { limit: number; cursor?: string } & Record<string, unknown>
      const key = String(given)
      await refuseHidden(ctx, exposure, key)
      const found = await readEntries(ctx, resolution, { model: model.name, id: key, limit, cursor })
      return toPage(ctx, resolution, found, limit)
    },
  })
}

// Without a scope the log is asked directly, so that the history of a deleted row can still be read.
async function refuseHidden(ctx: Context, exposure: ResolvedExposure, key: string): Promise<void> {
  if (!exposure.scope) return
  const where = all([sql`${column('t', exposure.lookup)}::text = ${key}`, ...scopeSql(exposure, ctx, 't')])
  const [row] = await runSql(ctx, sql`SELECT 1 FROM ${ident(exposure.model.table)} t WHERE ${where}`)
  if (!row) throw notFound({ detail: `There is no such ${exposure.resource.label.toLowerCase()}.` })
}

type Wanted = {
  readonly model: string
  readonly id: string
  readonly limit: number
  readonly cursor?: string | undefined
}

async function readEntries(ctx: Context, resolution: Resolution, wanted: Wanted): Promise<Entry[]> {
  const { model, id, limit } = wanted
  const after = wanted.cursor === undefined ? null : decodeCursor(wanted.cursor, ORDER).values[0]
  const beyond = after === null ? sql`true` : sql`s."changeSetId" < ${after}::uuid`
  const count = sql`${limit + 1}::int`
  const sets = (table: string, where: Sql) =>
    sql`(SELECT DISTINCT s."changeSetId" FROM ${ident(table)} s WHERE ${where} AND ${beyond} ORDER BY s."changeSetId" DESC LIMIT ${count})`
  const rowsOf = (where: Sql) =>
    sql`SELECT ${raw(changeColumns)}, c.id AS place FROM "RowChange" c WHERE c."changeSetId" = a."changeSetId" AND ${where}`
  const own = (alias: string) => sql`${column(alias, 'model')} = ${model} AND ${column(alias, 'objectId')} = ${id}`
  const parts = (alias: string) =>
    sql`${column(alias, 'ownerModel')} = ${model} AND ${column(alias, 'ownerId')} = ${id}`
  return runSql<Entry>(
    ctx,
    sql`SELECT ${headerColumns(resolution)}, (
        SELECT json_agg(json_build_object('id', r.id, 'model', r.model, 'objectId', r."objectId", 'kind', r.kind, 'before', r.before, 'after', r.after) ORDER BY r.place)
        FROM (${rowsOf(own('c'))} UNION ALL ${rowsOf(parts('c'))} ORDER BY place LIMIT ${MAX_ROWS + 1}::int) r
      ) AS changes
    FROM (SELECT u."changeSetId" FROM (
        ${sets('RowChange', own('s'))} UNION ${sets('RowChange', parts('s'))}
        UNION ${sets('AuditEntry', sql`s.resource = ${model} AND s."objectId" = ${id}`)}
      ) u ORDER BY u."changeSetId" DESC LIMIT ${count}) set
    CROSS JOIN LATERAL (SELECT e.* FROM "AuditEntry" e WHERE e."changeSetId" = set."changeSetId" ORDER BY e.id LIMIT 1) a
    ORDER BY a."changeSetId" DESC`,
  )
}

async function toPage(ctx: Context, resolution: Resolution, found: readonly Entry[], limit: number) {
  const entries = found.slice(0, limit)
  const last = entries.at(-1)
  const describe = await describeChanges(
    ctx,
    resolution,
    entries.flatMap(({ changes }) => changes?.slice(0, MAX_ROWS) ?? []),
  )
  return {
    data: entries.map((entry) => ({
      ...headerOf(ctx, resolution, entry),
      changes: (entry.changes ?? []).slice(0, MAX_ROWS).map((row) => mutable(describe(row))),
      hasMoreChanges: (entry.changes?.length ?? 0) > MAX_ROWS,
    })),
    page: {
      nextCursor: found.length > limit && last ? encodeCursor(ORDER, [last.changeSetId], false) : null,
      prevCursor: null,
      limit,
    },
  }
}

const mutable = <T extends { fields: readonly unknown[] }>(row: T) => ({
  ...row,
  fields: [...row.fields] as T['fields'][number][],
})
