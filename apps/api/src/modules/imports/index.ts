// Owns: ProductImport, ImportRow.
// Never: deletes what a file does not name, or fetches anything from the address of another shop.
// Emits: nothing of its own.
import { defineJob, defineModule } from '@stoa/kit'
import { APPLY_JOB } from './apply-import.ts'
import { importOperations } from './imports.actions.ts'
import { german } from './imports.de.ts'
import { notImportable } from './imports.errors.ts'
import { productImport } from './product-import.resource.ts'
import { runImport } from './run-import.ts'

export { applyImport } from './apply-import.ts'
export { checkImport, tooLarge } from './check-import.ts'
export { type ImportRun, readImport } from './import-view.ts'
export { listImportRows } from './list-import-rows.ts'
export { runImport } from './run-import.ts'

export const imports = defineModule({
  name: 'imports',
  label: 'Imports',
  translations: { de: german },
  resources: [productImport],
  operations: importOperations,
  jobs: [defineJob(APPLY_JOB, { run: runImport })],
  errors: [notImportable],
})
