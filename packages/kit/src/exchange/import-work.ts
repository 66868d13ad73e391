import { validationFailed } from '../errors.ts'
import type { ResolvedExposure } from '../resolved.ts'
import type { Runtime } from '../runtime.ts'
import type { ExchangeColumn } from './column.ts'
import { importColumns } from './import-columns.ts'
import type { Mapping } from './map-columns.ts'

/** What an import works on: a resource, and what is read of the file. */
export type ImportWork = {
  readonly runtime: Runtime
  readonly exposure: ResolvedExposure
  /** Columns of the file that are written or that rows are found by. */
  readonly columns: readonly ExchangeColumn[]
}

/** Throws VALIDATION_FAILED where the mapping leaves nothing to import. */
export function importWork(runtime: Runtime, exposure: ResolvedExposure, mapping: Mapping): ImportWork {
  const named = new Set(Object.values(mapping))
  const columns = importColumns(runtime.kit, exposure).filter(({ name, target }) => named.has(name) && target !== null)
  if (columns.length > 0) return { runtime, exposure, columns }
  throw validationFailed({ errors: [{ path: 'mapping', code: 'required', message: 'No column is one to import.' }] })
}
