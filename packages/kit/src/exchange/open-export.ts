import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Context } from '../context.ts'
import { type ExportRequest, exportsBusy } from '../operations/export.ts'
import type { Row } from '../read/plan.ts'
import type { ResolvedOperation } from '../resolved.ts'
import type { Runtime } from '../runtime.ts'
import { inTransaction } from '../unit-of-work.ts'
import { type ExportPlan, planExport } from './export-plan.ts'
import { exportedRows } from './exported-rows.ts'
import { encoders } from './files/encoders.ts'
import { type ReaderLimits, watchReader } from './watch-reader.ts'

/** Each holds a connection of the pool for as long as its reader takes. */
const AT_ONCE = 2

const RETRY_SECONDS = 30

/** Seconds a whole download may take. */
const LONGEST_SECONDS = 3600

/** A reader that takes nothing for so long has gone away. */
const LONGEST_PAUSE_SECONDS = 300

const usualLimits: ReaderLimits = { pauseMs: LONGEST_PAUSE_SECONDS * 1000, totalMs: LONGEST_SECONDS * 1000 }

/** One transaction that sees one moment, whatever is written meanwhile. */
const settings = {
  transaction_isolation: 'repeatable read',
  transaction_read_only: 'on',
  // Later than our own limit, which ends the transaction in good order.
  idle_in_transaction_session_timeout: `${LONGEST_PAUSE_SECONDS + 30}s`,
}

/** Opens the file of an admitted export. */
export type OpenExport = (ctx: Context, operation: ResolvedOperation, request: ExportRequest) => Promise<Readable>

/**
 * Makes the way to stream files. The promise is kept once the first rows are read, so that what fails until then can be
 * answered as an error; the stream breaks off on later ones. It reads no further than its reader takes, and stops when that
 * goes away, takes nothing for five minutes, or is not done after an hour. Either way the audit log tells of it. Throws
 * EXPORTS_BUSY where two are running and VALIDATION_FAILED for unknown fields.
 */
export function createExporter(runtime: Runtime, limits: ReaderLimits = usualLimits): OpenExport {
  let running = 0
  return async (ctx, operation, request) => {
    const exposure = operation.http?.lists
    if (!exposure) throw new Error(`${operation.name} is not an export`)
    const plan = planExport(runtime.kit, { exposure, operation: operation.name }, request)
    if (running >= AT_ONCE)
      throw exportsBusy({ detail: 'Other downloads are running. Try again soon.', retryAfterSeconds: RETRY_SECONDS })
    running++
    return new Promise((resolve, reject) => {
      const out = new PassThrough()
      writeExport(runtime, ctx, plan, { out, limits, begun: () => resolve(out) })
        .catch((error) => {
          reject(error)
          out.destroy(error)
        })
        .finally(() => running--)
    })
  }
}

type Target = { readonly out: PassThrough; readonly limits: ReaderLimits; readonly begun: () => void }

async function writeExport(runtime: Runtime, ctx: Context, plan: ExportPlan, target: Target): Promise<void> {
  const { out, limits, begun } = target
  const told = { rows: 0, isComplete: false }
  try {
    await runtime.database.transaction(
      async (db) => {
        const rows = exportedRows(runtime.reads, { ...ctx, db: db as Context['db'] }, plan)
        const first = await rows.next()
        begun()
        const pieces = encoders[plan.format](plan.columns, countRows(first, rows, told))
        await pipeline(watchReader(pieces, out, limits), out, { end: false })
        told.isComplete = true
      },
      { settings, timeoutMs: LONGEST_SECONDS * 1000 },
    )
  } finally {
    await auditExport(runtime, ctx, plan, told)
  }
  // Not before the audit entry is written: a whole file is always one that is accounted for.
  out.end()
}

async function* countRows(
  first: IteratorResult<Row[], void>,
  rest: AsyncGenerator<Row[], void>,
  told: { rows: number },
): AsyncGenerator<Row[], void> {
  if (first.done) return
  told.rows += first.value.length
  yield first.value
  for await (const rows of rest) {
    told.rows += rows.length
    yield rows
  }
}

async function auditExport(
  runtime: Runtime,
  ctx: Context,
  { operation, exposure, format, columns, asked }: ExportPlan,
  told: { readonly rows: number; readonly isComplete: boolean },
): Promise<void> {
  const details = { format, fields: columns.map(({ name }) => name), query: asked, ...told }
  await inTransaction(ctx, runtime.hooks, async ({ unit }) => {
    unit.audit.push({ operation, resource: exposure.model.name, objectId: null, details })
  })
}
