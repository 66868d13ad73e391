import { defineOperation, payloadTooLarge, permission, uuidSchema } from '@stoa/kit'
import { z } from 'zod'
import { applyImport } from './apply-import.ts'
import { checkImport } from './check-import.ts'
import { importView, readImport } from './import-view.ts'
import { notImportable } from './imports.errors.ts'
import { importRowsInput, importRowsView, listImportRows } from './list-import-rows.ts'

export const IMPORT_PERMISSION = 'imports.productImport.add'

const idInput = z.object({ id: uuidSchema })
const seen = { access: permission('imports.productImport.view'), budget: 1 } as const

export const importOperations = [
  defineOperation('import.shopify', {
    summary: 'Upload a Shopify product export and see what it would change. Nothing is written to the catalogue.',
    rest: null,
    graphql: null,
    http: {
      route: 'POST /admin/imports/shopify',
      takes: 'multipart/form-data',
      body: z.object({ file: z.file() }),
    },
    status: 201,
    access: permission(IMPORT_PERMISSION),
    idempotent: 'accepted',
    transaction: 'none',
    // Two statements for every thousand products, one for every thousand rows.
    budget: 500,
    input: z.object({ bytes: z.instanceof(Buffer), filename: z.string().max(1000) }),
    output: importView,
    errors: [payloadTooLarge],
    run: (ctx, input) => checkImport(ctx, { ...input, source: 'shopify' }),
  }),
  defineOperation('import.read', {
    ...seen,
    summary: 'One import with its counts.',
    rest: 'GET /admin/imports/:id',
    graphql: 'adminImport',
    input: idInput,
    output: importView,
    run: readImport,
  }),
  defineOperation('import.rows', {
    ...seen,
    summary: 'What an import does, product by product.',
    rest: 'GET /admin/imports/:id/rows',
    graphql: 'adminImportRows',
    input: importRowsInput,
    output: importRowsView,
    run: listImportRows,
  }),
  defineOperation('import.apply', {
    summary: 'Write a checked import into the catalogue.',
    rest: 'POST /admin/imports/:id/apply',
    graphql: 'adminImportApply',
    access: permission(IMPORT_PERMISSION),
    undoable: true,
    budget: 6,
    input: idInput,
    output: importView,
    errors: [notImportable],
    run: applyImport,
  }),
]
