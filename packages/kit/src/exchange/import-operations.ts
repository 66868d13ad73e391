import { z } from 'zod'
import { type Access, mayDo, predicate, staffWho } from '../access.ts'
import { AUDIT_PERMISSION } from '../changes/read-header.ts'
import { pageInput, pageView } from '../changes/views.ts'
import type { Context } from '../context.ts'
import { defineEvent } from '../define-module.ts'
import { defineOperation, type OperationDefinition } from '../define-operation.ts'
import { defineError, notFound, payloadTooLarge } from '../errors.ts'
import { uuidSchema } from '../fields/uuid.ts'
import { decodeCursor, encodeCursor } from '../read/cursor.ts'
import { runSql } from '../run-sql.ts'
import { emit, type Runtime } from '../runtime.ts'
import { all, type Sql, sql } from '../sql.ts'
import { storedActor } from '../stored-actor.ts'
import { systemText } from '../translations/system-text.ts'
import type { UnitOfWork } from '../unit.ts'
import { view } from '../view.ts'
import { checkImport } from './check-import.ts'
import { type ImportRun, readImportRun } from './import-run.ts'
import { decideImport, exposureOf, importableAt } from './importable.ts'

export const notApplicable = defineError('IMPORT_NOT_APPLICABLE', 409, 'This import cannot be applied')

/** A checked import waits to be written; whoever hears of it calls `runImport`. */
export const importRequested = defineEvent('fileImport.requested', {
  summary: 'A checked file is to be imported.',
  payload: z.object({}),
})

const verdict = z.enum(['create', 'update', 'unchanged', 'refused']).meta({ id: 'ImportVerdict' })

const runView = view('FileImport', {
  id: uuidSchema,
  resource: z.string().describe('Path of the admin’s pages.'),
  filename: z.string(),
  status: z.enum(['checked', 'refused', 'applying', 'applied', 'failed']).meta({ id: 'ImportStatus' }),
  problem: z.string().nullable().describe('Why the file as a whole was refused, or what stopped it.'),
  mapping: z.record(z.string(), z.string().nullable()).describe('Titles of the file to columns; null is left out.'),
  create: z.int(),
  update: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  total: z.int().describe('Rows to write.'),
  applied: z.int().describe('Rows written so far.'),
  changeSetId: uuidSchema.nullable().describe('To undo it by, once it was applied.'),
  createdAt: z.iso.datetime(),
  appliedAt: z.iso.datetime().nullable(),
})

const rowsView = view('FileImportRows', {
  data: z.array(
    view('FileImportRow', {
      line: z.int(),
      verdict,
      objectId: z.string().nullable(),
      column: z.string().nullable().describe('The column that is wrong.'),
      reason: systemText().nullable(),
      changes: z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() })),
    }),
  ),
  page: pageView,
})

const byId = z.object({ id: uuidSchema })

type RuntimeOf = (ctx: Context) => Runtime

/** Bringing rows of any resource from a file. `runtimeOf` gives what a call runs with. */
export function importOperations(runtimeOf: RuntimeOf): OperationDefinition[] {
  return [checkOperation(runtimeOf), ...runOperations(runtimeOf)]
}

function checkOperation(runtimeOf: RuntimeOf): OperationDefinition {
  const importers: Access = predicate(
    'importers',
    'staff who may add or change the rows',
    (ctx, { resource }: { resource: string }) => {
      const exposure = importableAt(runtimeOf(ctx).kit, resource)
      if (exposure) return decideImport(ctx.actor, exposure)
      return { allowed: false, reason: 'This needs a member of staff.', secret: ctx.actor.isStaff }
    },
  )
  return defineOperation('fileImport.check', {
    summary: 'Upload a file of rows and see what it would change. Nothing is written.',
    rest: null,
    graphql: null,
    http: {
      route: 'POST /admin/:resource/import',
      takes: 'multipart/form-data',
      body: z.object({
        mapping: z.string().optional().describe('JSON: titles of the file to columns, null to leave one out.'),
        file: z.file(),
      }),
    },
    status: 201,
    access: importers,
    idempotent: 'accepted',
    transaction: 'none',
    // Some statements for every 500 rows.
    budget: 5000,
    input: z.object({
      resource: z.string().max(120),
      bytes: z.instanceof(Buffer),
      filename: z.string().max(1000),
      mapping: z.record(z.string().max(500), z.string().max(255).nullable()).optional(),
    }),
    output: runView,
    errors: [notFound, payloadTooLarge],
    run: async (ctx, { resource, ...file }) => {
      const exposure = importableAt(runtimeOf(ctx).kit, resource)
      if (!exposure) throw notFound()
      return shown(runtimeOf(ctx), ctx, await checkImport(runtimeOf(ctx), ctx, exposure, file))
    },
  })
}

/** Staff; which of them is decided by the import they name. */
const staff: Access = staffWho('importStaff', 'staff who may add or change the rows of the import')

function runOperations(runtimeOf: RuntimeOf): OperationDefinition[] {
  return [
    defineOperation('fileImport.read', {
      summary: 'Read an import: what it would do, or how far it is.',
      rest: 'GET /admin/import-runs/:id',
      graphql: 'adminFileImport',
      access: staff,
      budget: 1,
      input: byId,
      output: runView,
      errors: [notFound],
      run: (ctx, { id }) => shown(runtimeOf(ctx), ctx, id),
    }),
    defineOperation('fileImport.rows', {
      summary: 'List what an import does, row by row.',
      rest: 'GET /admin/import-runs/:id/rows',
      graphql: 'adminFileImportRows',
      access: staff,
      budget: 2,
      input: byId.extend({ verdict: verdict.optional(), ...pageInput(500, 100) }),
      output: rowsView,
      errors: [notFound],
      run: (ctx, input) => listRows(runtimeOf(ctx), ctx, input),
    }),
    defineOperation('fileImport.apply', {
      summary: 'Write a checked import, or go on with one that stopped.',
      rest: 'POST /admin/import-runs/:id/apply',
      status: 202,
      access: staff,
      undoable: true,
      budget: 8,
      input: byId,
      output: runView,
      errors: [notFound, notApplicable],
      run: async (ctx, { id }) => {
        await applyImport(runtimeOf(ctx), ctx, id)
        return shown(runtimeOf(ctx), ctx, id)
      },
    }),
  ]
}

async function shown(runtime: Runtime, ctx: Context, id: string) {
  return toView(runtime, await requireRun(runtime, ctx, id))
}

/** The runs a caller sees: one's own, and all with the permission to see the audit log. */
function own({ actor }: Context): Sql {
  return mayDo(actor, AUDIT_PERMISSION) ? sql`true` : sql`i."actorId" = ${actor.id}::uuid`
}

async function requireRun(runtime: Runtime, ctx: Context, id: string): Promise<ImportRun> {
  const run = await readImportRun(ctx, all([sql`i.id = ${id}::uuid`, own(ctx)]))
  if (!run || !decideImport(ctx.actor, exposureOf(runtime.kit, run.model)).allowed)
    throw notFound({ detail: 'There is no such import.' })
  return run
}

function toView({ kit }: Runtime, run: ImportRun): z.input<typeof runView> {
  const { model, actorId: _actorId, actor: _actor, problem, createdAt, appliedAt, ...rest } = run
  return {
    ...rest,
    resource: exposureOf(kit, model).path,
    problem: problem || null,
    createdAt: createdAt.toISOString(),
    appliedAt: appliedAt?.toISOString() ?? null,
  }
}

type RowsInput = { id: string; verdict?: string | undefined; limit: number; cursor?: string | undefined }

async function listRows(runtime: Runtime, ctx: Context, { id, verdict, limit, cursor }: RowsInput) {
  await requireRun(runtime, ctx, id)
  const after = cursor === undefined ? 0 : Number(decodeCursor(cursor, 'line').values[0])
  const found = await runSql<z.input<typeof rowsView>['data'][number]>(
    ctx,
    sql`SELECT line, verdict, "objectId", "column", reason, changes FROM "FileImportRow"
      WHERE "importId" = ${id}::uuid AND (${verdict ?? null}::text IS NULL OR verdict = ${verdict ?? null}::text::"ImportVerdict")
        AND line > ${after}::int ORDER BY line LIMIT ${limit + 1}::int`,
  )
  const data = found.slice(0, limit)
  const nextCursor = found.length > limit ? encodeCursor('line', [data.at(-1)?.line], false) : null
  return { data, page: { nextCursor, prevCursor: null, limit } }
}

/** Begins to write; doing it again goes on where it stopped, for whoever asks now, under the first change set. */
async function applyImport(runtime: Runtime, ctx: Context, id: string): Promise<void> {
  const run = await requireRun(runtime, ctx, id)
  if (run.status === 'refused') throw notApplicable({ detail: `The file was refused: ${run.problem}` })
  if (run.status === 'applied') throw notApplicable({ detail: 'It is applied already.' })
  const { changeSetId, audit } = ctx.unit as UnitOfWork
  // An undo holds it as well: only under the lock is it known whether one took it back.
  await runSql(ctx, sql`SELECT 1 FROM "FileImport" WHERE id = ${id}::uuid FOR UPDATE`)
  const [started] = await runSql(
    ctx,
    sql`UPDATE "FileImport" i SET status = 'applying', problem = '', actor = ${JSON.stringify(storedActor(ctx.actor))}::jsonb, "changeSetId" = coalesce(i."changeSetId", ${changeSetId}::uuid)
      WHERE id = ${id}::uuid AND status IN ('checked', 'failed', 'applying')
        AND NOT EXISTS (SELECT 1 FROM "AuditEntry" a WHERE a."changeSetId" = i."changeSetId" AND a."undoneBy" IS NOT NULL) RETURNING 1`,
  )
  if (!started) throw notApplicable({ detail: 'It has ended, or was undone.' })
  audit.push({ operation: 'fileImport.apply', resource: run.model, objectId: null, details: { import: id } })
  emit(ctx, importRequested, id, {})
}
