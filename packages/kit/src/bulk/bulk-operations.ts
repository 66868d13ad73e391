import { newId } from '@stoa/kernel'
import { z } from 'zod'
import { type Access, mayDo, staffWho } from '../access.ts'
import { readLabels } from '../changes/object-labels.ts'
import { AUDIT_PERMISSION, operationLabel } from '../changes/read-header.ts'
import { actorView, changedRowView, pageInput, pageView } from '../changes/views.ts'
import type { Context } from '../context.ts'
import { defineEvent } from '../define-module.ts'
import { defineOperation, type OperationDefinition } from '../define-operation.ts'
import { notFound } from '../errors.ts'
import { uuidSchema } from '../fields/uuid.ts'
import { decodeCursor, encodeCursor } from '../read/cursor.ts'
import { declarationsOf } from '../resolve/declarations-of.ts'
import { runSql } from '../run-sql.ts'
import { emit, type Runtime } from '../runtime.ts'
import { all, type Sql, sql } from '../sql.ts'
import { storedActor } from '../stored-actor.ts'
import { systemText } from '../translations/system-text.ts'
import type { UnitOfWork } from '../unit.ts'
import { view } from '../view.ts'
import { bulkOver } from './bulk.errors.ts'
import { type BulkRun, lockOpenRun, readRuns } from './bulk-run.ts'
import { previewBulk } from './preview.ts'
import { selectionSchema, selectionSql } from './selection.ts'
import { requireTarget, requireWork } from './targets.ts'

/** A bulk run waits to be worked on; whoever hears of it calls `runBulk`. */
export const bulkRequested = defineEvent('bulk.requested', {
  summary: 'An operation is to be run on many rows.',
  payload: z.object({}),
})

/** Staff; which of them is decided by the operation they name. */
const staff: Access = staffWho('staff', 'staff who may run the operation on one row')

const request = {
  operation: z
    .string()
    .max(120)
    .describe('Name of the operation, as the documentation and the admin’s metadata tell it.'),
  selection: selectionSchema,
  input: z.record(z.string().max(120), z.unknown()).default({}).describe('The operation’s input without the row.'),
} as const

const runView = view('BulkRun', {
  id: z.guid(),
  changeSetId: z.guid().describe('To undo it by, once it has ended.'),
  operation: view('BulkOperation', { name: z.string(), label: systemText() }),
  resource: z.string().nullable().describe('Path of the admin’s pages.'),
  status: z.enum(['queued', 'running', 'done', 'cancelled', 'failed']).meta({ id: 'BulkStatus' }),
  total: z.int().nullable().describe('Rows; null until they are counted.'),
  done: z.int(),
  failed: z.int().describe('Rows that refused.'),
  problem: z.string().describe('Why it stopped; empty where it did not.'),
  actor: actorView.nullable(),
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  isUndoable: z.boolean(),
})

const problemView = view('BulkProblem', { code: z.string(), message: systemText(), field: z.string().nullable() })

const previewView = view('BulkPreview', {
  total: z.int(),
  isTried: z.boolean().describe('Whether the sample was tried. Not where the operation does more than write rows.'),
  sample: z.array(
    view('BulkSample', {
      id: z.guid(),
      label: z.string().nullable(),
      changes: z.array(changedRowView),
      problem: problemView.nullable(),
    }),
  ),
})

const rowsView = view('BulkRows', {
  data: z.array(
    view('BulkRow', {
      id: z.guid(),
      label: z.string().nullable(),
      code: z.string(),
      message: systemText(),
      field: z.string().nullable(),
    }),
  ),
  page: pageView,
})

const byId = z.object({ id: uuidSchema })

/** Running an operation on many rows in the background: `/admin/bulk`. `runtimeOf` gives what a call runs with. */
export function bulkOperations(runtimeOf: (ctx: Context) => Runtime): OperationDefinition[] {
  const shown = async (ctx: Context, id: string) => toView(runtimeOf(ctx), await requireRun(ctx, id))
  return [
    defineOperation('bulk.preview', {
      summary: 'Show what running an operation on many rows would do.',
      kind: 'query',
      rest: 'POST /admin/bulk/preview',
      access: staff,
      // The first rows are tried one by one.
      budget: 300,
      input: z.object(request),
      output: previewView,
      run: (ctx, { operation, selection, input }) => {
        const runtime = runtimeOf(ctx)
        const work = requireWork(runtime.kit, ctx.actor, operation, input)
        return previewBulk(runtime, ctx, { ...work, runId: newId() }, selection)
      },
    }),
    defineOperation('bulk.start', {
      summary: 'Run an operation on many rows in the background.',
      rest: 'POST /admin/bulk',
      status: 202,
      access: staff,
      budget: 8,
      input: z.object(request),
      output: runView,
      run: (ctx, input) => startRun(runtimeOf(ctx), ctx, input),
    }),
    defineOperation('bulk.list', {
      summary: 'List bulk runs, newest first: one’s own, or all of them with the permission to see the audit log.',
      rest: 'GET /admin/bulk',
      graphql: 'adminBulkRuns',
      access: staff,
      budget: 1,
      input: z.object({ limit: z.int().min(1).max(100).default(20) }),
      output: z.array(runView),
      run: async (ctx, { limit }) => (await readRuns(ctx, own(ctx), limit)).map((run) => toView(runtimeOf(ctx), run)),
    }),
    defineOperation('bulk.read', {
      summary: 'Read a bulk run: how far it is.',
      rest: 'GET /admin/bulk/:id',
      graphql: 'adminBulkRun',
      access: staff,
      budget: 1,
      input: byId,
      output: runView,
      errors: [notFound],
      run: (ctx, { id }) => shown(ctx, id),
    }),
    defineOperation('bulk.rows', {
      summary: 'List the rows that a bulk run could not do, and why.',
      rest: 'GET /admin/bulk/:id/rows',
      graphql: 'adminBulkRows',
      access: staff,
      budget: 3,
      input: byId.extend(pageInput(500, 100)),
      output: rowsView,
      errors: [notFound],
      run: (ctx, input) => listProblems(runtimeOf(ctx), ctx, input),
    }),
    defineOperation('bulk.cancel', {
      summary: 'Stop a bulk run. What it has done stays, and can be undone.',
      rest: 'POST /admin/bulk/:id/cancel',
      access: staff,
      budget: 8,
      input: byId,
      output: runView,
      errors: [notFound, bulkOver],
      run: async (ctx, { id }) => {
        await requireRun(ctx, id)
        if (!(await lockOpenRun(ctx, id))) throw bulkOver({ detail: 'It has ended already.' })
        await runSql(
          ctx,
          sql`UPDATE "BulkRun" SET status = 'cancelled', "finishedAt" = ${ctx.clock.now()} WHERE id = ${id}::uuid`,
        )
        return shown(ctx, id)
      },
    }),
    defineOperation('bulk.resume', {
      summary: 'Go on with a bulk run that stopped or was stopped, with the rights of whoever asks now.',
      rest: 'POST /admin/bulk/:id/resume',
      access: staff,
      budget: 8,
      input: byId,
      output: runView,
      errors: [notFound, bulkOver],
      run: async (ctx, { id }) => {
        const run = await requireRun(ctx, id)
        requireWork(runtimeOf(ctx).kit, ctx.actor, run.operation, run.input)
        // An undo holds it as well: only under the lock is it known whether one took it back.
        await runSql(ctx, sql`SELECT 1 FROM "BulkRun" WHERE id = ${id}::uuid FOR UPDATE`)
        const [resumed] = await runSql(
          ctx,
          sql`UPDATE "BulkRun" SET status = CASE WHEN total IS NULL THEN 'queued'::"BulkStatus" ELSE 'running' END, problem = '', "finishedAt" = NULL,
              actor = ${JSON.stringify(storedActor(ctx.actor))}::jsonb
            WHERE id = ${id}::uuid AND status IN ('cancelled', 'failed')
              AND NOT EXISTS (SELECT 1 FROM "AuditEntry" a WHERE a."changeSetId" = "BulkRun"."changeSetId" AND a."undoneBy" IS NOT NULL) RETURNING 1`,
        )
        if (!resumed) throw bulkOver({ detail: 'It runs, has ended, or was undone.' })
        emit(ctx, bulkRequested, id, {})
        return shown(ctx, id)
      },
    }),
  ]
}

type Asked = z.output<z.ZodObject<typeof request>>

async function startRun(runtime: Runtime, ctx: Context, asked: Asked) {
  const { target } = requireWork(runtime.kit, ctx.actor, asked.operation, asked.input)
  // A query that is none of the list is refused now, not by a run that nobody watches.
  selectionSql(target.exposure, ctx, asked.selection)
  const unit = ctx.unit as UnitOfWork
  const id = newId()
  await runSql(
    ctx,
    sql`INSERT INTO "BulkRun" (id, "createdAt", "changeSetId", operation, input, selection, actor, "actorId")
      VALUES (${id}::uuid, ${ctx.clock.now()}, ${unit.changeSetId}::uuid, ${target.operation.name}, ${JSON.stringify(asked.input)}::jsonb,
        ${JSON.stringify(asked.selection)}::jsonb, ${JSON.stringify(storedActor(ctx.actor))}::jsonb, ${ctx.actor.id}::uuid)`,
  )
  unit.audit.push({
    operation: target.operation.name,
    resource: target.exposure.model.name,
    objectId: null,
    details: { bulkRun: id, selection: asked.selection, input: asked.input },
  })
  emit(ctx, bulkRequested, id, {})
  return toView(runtime, await requireRun(ctx, id))
}

/** The runs a caller sees. */
function own({ actor }: Context): Sql {
  return mayDo(actor, AUDIT_PERMISSION) ? sql`true` : sql`r."actorId" = ${actor.id}::uuid`
}

async function requireRun(ctx: Context, id: string): Promise<BulkRun> {
  const [run] = await readRuns(ctx, all([sql`r.id = ${id}::uuid`, own(ctx)]), 1)
  if (!run) throw notFound({ detail: 'There is no such run.' })
  return run
}

function toView(runtime: Runtime, run: BulkRun): z.input<typeof runView> {
  const operation = runtime.kit.operations.get(run.operation)
  const model =
    operation?.target.kind === 'crud' ? operation.target.exposure.model.name : operation?.target.definition.admin?.model
  const { operations, resources } = declarationsOf(runtime.kit)
  return {
    id: run.id,
    changeSetId: run.changeSetId,
    operation: { name: run.operation, label: operationLabel(operations, run.operation) },
    resource: resources.get(model ?? '')?.exposures.admin?.path ?? null,
    status: run.status,
    total: run.total,
    done: run.done,
    failed: run.failed,
    problem: run.problem,
    actor: run.actor.id === null ? null : { id: run.actor.id, _label: run.actor.label },
    createdAt: run.createdAt.toISOString(),
    startedAt: run.startedAt?.toISOString() ?? null,
    finishedAt: run.finishedAt?.toISOString() ?? null,
    isUndoable: operation?.undoable === true && run.finishedAt !== null && run.done > 0 && !run.isUndone,
  }
}

type Problem = { id: string; label: string | null; code: string; message: string; field: string | null }

async function listProblems(
  runtime: Runtime,
  ctx: Context,
  { id, limit, cursor }: { id: string; limit: number; cursor?: string | undefined },
) {
  const run = await requireRun(ctx, id)
  const after = cursor === undefined ? null : decodeCursor(cursor, 'id').values[0]
  const found = await runSql<Omit<Problem, 'label'>>(
    ctx,
    sql`SELECT b."objectId" AS id, b.code, b.message, b.field FROM "BulkRow" b
      WHERE b."runId" = ${id}::uuid AND b.code IS NOT NULL AND (${after}::uuid IS NULL OR b."objectId" > ${after}::uuid) ORDER BY b."objectId" LIMIT ${limit + 1}::int`,
  )
  const rows = found.slice(0, limit)
  const model = requireTarget(runtime.kit, ctx.actor, run.operation).exposure.model.name
  const labelOf = await readLabels(
    ctx,
    declarationsOf(runtime.kit),
    rows.map((row) => ({ model, key: row.id })),
  )
  return {
    data: rows.map((row): Problem => ({ ...row, label: labelOf(model, row.id) })),
    page: {
      nextCursor: found.length > limit ? encodeCursor('id', [rows.at(-1)?.id], false) : null,
      prevCursor: null,
      limit,
    },
  }
}
