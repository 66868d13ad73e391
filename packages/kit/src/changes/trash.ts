import { z } from 'zod'
import { permission } from '../access.ts'
import type { Context } from '../context.ts'
import { defineOperation, type OperationDefinition } from '../define-operation.ts'
import { notFound } from '../errors.ts'
import { camelCase } from '../names.ts'
import { keySchema } from '../operations/input.ts'
import { labelSql } from '../operations/label-sql.ts'
import { permissionCode } from '../permissions.ts'
import { decodeCursor, encodeCursor } from '../read/cursor.ts'
import { scopeSql } from '../read/scope-sql.ts'
import type { Resolution } from '../resolve/scope.ts'
import type { ResolvedExposure } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import { audit } from '../runtime.ts'
import { all, ident, sql } from '../sql.ts'
import type { UnitOfWork } from '../unit.ts'
import { view } from '../view.ts'
import { lastDeletion } from './last-deletion.ts'
import { hasKey } from './object-key.ts'
import { purgeObject } from './purge.ts'
import { type HeaderRow, headerColumns, headerOf } from './read-header.ts'
import { relink } from './relink.ts'
import { reverse } from './reverse.ts'
import { reversalErrors, UNDO_BUDGET, UNDO_TIMEOUT_SECONDS } from './undo.ts'
import { headerShape, pageInput, pageView, reversedView } from './views.ts'
import { wentWith } from './went-with.ts'

const trashView = view('Trash', {
  data: z.array(
    view('TrashEntry', {
      ...headerShape,
      objectId: z.string(),
      label: z.string().nullable(),
      parts: z.int().describe('Rows that went with it and come back with it.'),
    }),
  ),
  page: pageView,
})

type Entry = HeaderRow & { place: string; objectId: string; label: string | null; parts: number }

/** What a resource with a trash has besides its CRUD: deleted rows listed, restored, purged. */
export function trashOperations(resolution: Resolution, exposure: ResolvedExposure): OperationDefinition[] {
  const { resource, model, lookup } = exposure
  const noun = camelCase(model.name)
  const code = (verb: string) => permission(permissionCode(resource.module, model.name, verb))
  const one = `/admin/${exposure.path}/trash/:${lookup}` as const
  const input = z.object({ [lookup]: keySchema(exposure) })
  const idOf = (value: unknown) => String((value as Record<string, unknown>)[lookup])
  return [
    defineOperation(`admin.${noun}.trash`, {
      summary: `List deleted ${resource.labelPlural.toLowerCase()}.`,
      rest: `GET /admin/${exposure.path}/trash`,
      graphql: `admin${model.name}Trash`,
      access: code('view'),
      budget: 1,
      input: z.object(pageInput(100, 24)),
      output: trashView,
      run: (ctx, page) => listTrash(ctx, resolution, exposure, page),
    }),
    defineOperation(`admin.${noun}.restore`, {
      summary: `Bring a deleted ${resource.label.toLowerCase()} back, with all that went with it.`,
      rest: `POST ${one}/restore`,
      graphql: `admin${model.name}Restore`,
      access: code('add'),
      undoable: true,
      budget: UNDO_BUDGET,
      timeoutSeconds: UNDO_TIMEOUT_SECONDS,
      input,
      output: reversedView,
      errors: reversalErrors(resolution),
      run: (ctx, value) => restore(ctx, resolution, exposure, idOf(value)),
    }),
    defineOperation(`admin.${noun}.purge`, {
      summary: `Remove for good what is kept of a deleted ${resource.label.toLowerCase()}.`,
      rest: `DELETE ${one}`,
      graphql: `admin${model.name}Purge`,
      status: 204,
      access: code('purge'),
      budget: 8,
      input,
      output: z.null(),
      errors: [notFound],
      run: async (ctx, value) => {
        const id = idOf(value)
        await requireDeleted(ctx, exposure, id)
        await resource.hooks.beforePurge?.(ctx, id)
        await purgeObject(ctx, model.name, id)
        audit(ctx, { operation: `admin.${noun}.purge`, resource: model.name, objectId: id })
        return null
      },
    }),
  ]
}

async function listTrash(
  ctx: Context,
  resolution: Resolution,
  exposure: ResolvedExposure,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
) {
  const { model, resource } = exposure
  const table = ident(model.table)
  const after = cursor === undefined ? null : decodeCursor(cursor, '-id').values[0]
  const where = all([
    sql`c.model = ${model.name} AND c.kind = 'delete' AND c."purgedAt" IS NULL`,
    sql`NOT EXISTS (SELECT 1 FROM ${table} x WHERE ${hasKey(model, 'x', sql`c."objectId"`)})`,
    sql`NOT EXISTS (SELECT 1 FROM "RowChange" l WHERE l.model = c.model AND l."objectId" = c."objectId" AND l.kind = 'delete' AND l.id > c.id)`,
    ...(after === null ? [] : [sql`c.id < ${after}::bigint`]),
    ...scopeSql(exposure, ctx, 't'),
  ])
  const found = await runSql<Entry>(
    ctx,
    sql`SELECT c.id::text AS place, c."objectId", ${labelSql(resource.definition, model, 't')} AS label, ${headerColumns(resolution)},
        (SELECT count(*)::int FROM "RowChange" p WHERE p."changeSetId" = c."changeSetId" AND ${wentWith(resolution, model, sql`c."objectId"`, 'p')}) AS parts
      FROM "RowChange" c CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, c.before) t
      CROSS JOIN LATERAL (SELECT e.* FROM "AuditEntry" e WHERE e."changeSetId" = c."changeSetId" ORDER BY e.id LIMIT 1) a
      WHERE ${where} ORDER BY c.id DESC LIMIT ${limit + 1}::int`,
  )
  const entries = found.slice(0, limit)
  return {
    data: entries.map((entry) => ({
      ...headerOf(ctx, resolution, entry),
      objectId: entry.objectId,
      label: entry.label,
      parts: entry.parts,
    })),
    page: {
      nextCursor: found.length > limit ? encodeCursor('-id', [entries.at(-1)?.place], false) : null,
      prevCursor: null,
      limit,
    },
  }
}

/** The deletion that put a record into the trash. Throws NOT_FOUND where it is not there. */
async function requireDeleted(ctx: Context, exposure: ResolvedExposure, id: string): Promise<string> {
  const deletion = await lastDeletion(ctx, exposure, id)
  if (deletion === null)
    throw notFound({ detail: `There is no such ${exposure.resource.label.toLowerCase()} in the trash.` })
  return deletion
}

async function restore(ctx: Context, resolution: Resolution, exposure: ResolvedExposure, id: string) {
  const { model } = exposure
  const changeSetId = await requireDeleted(ctx, exposure, id)
  const own = sql`c.kind = 'delete' AND c.model = ${model.name} AND c."objectId" = ${id}`
  const changes = sql`c."changeSetId" = ${changeSetId}::uuid AND ((${own}) OR (${wentWith(resolution, model, sql`${id}::text`, 'c')}))`
  const done = await reverse(ctx, resolution, { changes }, { isRestoring: true })
  const relinked = await relink(ctx, resolution, model, { changeSetId, id })
  audit(ctx, { operation: `admin.${camelCase(model.name)}.restore`, resource: model.name, objectId: id })
  return { ...done, changeSetId: (ctx.unit as UnitOfWork).changeSetId, changed: done.changed + relinked }
}
