import { z } from 'zod'
import { type Access, predicate, staffWho } from '../access.ts'
import { pageInput } from '../changes/views.ts'
import type { Context } from '../context.ts'
import { defineOperation, type OperationDefinition } from '../define-operation.ts'
import { notFound, payloadTooLarge } from '../errors.ts'
import { uuidSchema } from '../fields/uuid.ts'
import type { ResolvedExposure } from '../resolved.ts'
import type { Runtime } from '../runtime.ts'
import { applyImport, cancelImport, notApplicable } from './apply-import.ts'
import { checkImport } from './check-import.ts'
import { fileColumns } from './file-columns.ts'
import { columnsView, headerView, rowsView, runView, sheetView, verdict } from './import-views.ts'
import { decideImport, importableAt } from './importable.ts'
import { inspectFile } from './inspect-file.ts'
import { listImportRows } from './list-import-rows.ts'
import { listImports } from './list-imports.ts'
import { requireImport } from './require-import.ts'
import { headerOf, runOf } from './shown-import.ts'

const byId = z.object({ id: uuidSchema })

type RuntimeOf = (ctx: Context) => Runtime

/** Bringing rows of any resource from a file. `runtimeOf` gives what a call runs with. */
export function importOperations(runtimeOf: RuntimeOf): OperationDefinition[] {
  return [...fileOperations(runtimeOf), ...runOperations(runtimeOf)]
}

const importersOf = (runtimeOf: RuntimeOf): Access =>
  predicate('importers', 'staff who may add or change the rows', (ctx, { resource }: { resource: string }) => {
    const exposure = importableAt(runtimeOf(ctx).kit, resource)
    if (exposure) return decideImport(ctx.actor, exposure)
    return { allowed: false, reason: 'This needs a member of staff.', secret: ctx.actor.isStaff }
  })

const upload = { resource: z.string().max(120), bytes: z.instanceof(Buffer), filename: z.string().max(1000) } as const

function fileOperations(runtimeOf: RuntimeOf): OperationDefinition[] {
  const importers = importersOf(runtimeOf)
  const importable = (ctx: Context, resource: string): ResolvedExposure => {
    const exposure = importableAt(runtimeOf(ctx).kit, resource)
    if (!exposure) throw notFound()
    return exposure
  }
  return [
    defineOperation('fileImport.columns', {
      summary: 'List the columns that a file of rows may have.',
      rest: 'GET /admin/import-columns',
      graphql: 'adminFileImportColumns',
      access: importers,
      budget: 0,
      input: z.object({ resource: z.string().max(120).describe('Path of the admin’s pages.') }),
      output: columnsView,
      errors: [notFound],
      run: async (ctx, { resource }) => fileColumns(runtimeOf(ctx).kit, importable(ctx, resource)),
    }),
    defineOperation('fileImport.inspect', {
      summary: 'Upload a file of rows and see what its columns are taken for. Nothing is kept.',
      kind: 'query',
      rest: null,
      graphql: null,
      http: {
        route: 'POST /admin/:resource/import/columns',
        takes: 'multipart/form-data',
        body: z.object({ file: z.file() }),
      },
      access: importers,
      budget: 1,
      input: z.object(upload),
      output: sheetView,
      errors: [notFound, payloadTooLarge],
      run: (ctx, { resource, bytes }) => inspectFile(runtimeOf(ctx).kit, ctx, importable(ctx, resource), bytes),
    }),
    defineOperation('fileImport.check', {
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
      // Some statements for every 500 rows, and for each of the rows that are tried.
      budget: 20_000,
      input: z.object({
        ...upload,
        mapping: z.record(z.string().max(500), z.string().max(255).nullable()).optional(),
      }),
      output: runView,
      errors: [notFound, payloadTooLarge],
      run: async (ctx, { resource, ...file }) => {
        const runtime = runtimeOf(ctx)
        return shown(runtime, ctx, await checkImport(runtime, ctx, importable(ctx, resource), file))
      },
    }),
  ]
}

/** Staff; which of them is decided by the import they name. */
const staff: Access = staffWho('importStaff', 'staff who may add or change the rows of the import')

function runOperations(runtimeOf: RuntimeOf): OperationDefinition[] {
  return [
    defineOperation('fileImport.list', {
      summary: 'List imports, newest first: one’s own, or all of them with the permission to see the audit log.',
      rest: 'GET /admin/import-runs',
      graphql: 'adminFileImports',
      access: staff,
      budget: 1,
      input: z.object({
        resource: z.string().max(120).optional().describe('Path of the admin’s pages; all where left out.'),
        limit: z.int().min(1).max(100).default(20),
      }),
      output: z.array(headerView),
      run: async (ctx, input) =>
        (await listImports(runtimeOf(ctx), ctx, input)).map((run) => headerOf(runtimeOf(ctx).kit, run)),
    }),
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
      budget: 3,
      input: byId.extend({ verdict: verdict.optional(), ...pageInput(500, 100) }),
      output: rowsView,
      errors: [notFound],
      run: (ctx, input) => listImportRows(runtimeOf(ctx), ctx, input),
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
    defineOperation('fileImport.cancel', {
      summary: 'Stop an import. What is written stays, and can be gone on with or undone.',
      rest: 'POST /admin/import-runs/:id/cancel',
      access: staff,
      budget: 8,
      input: byId,
      output: runView,
      errors: [notFound, notApplicable],
      run: async (ctx, { id }) => {
        await cancelImport(runtimeOf(ctx), ctx, id)
        return shown(runtimeOf(ctx), ctx, id)
      },
    }),
  ]
}

async function shown(runtime: Runtime, ctx: Context, id: string) {
  return runOf(runtime.kit, await requireImport(runtime, ctx, id))
}
