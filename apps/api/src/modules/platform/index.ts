// Owns: RowChange, AuditEntry, the retention of what is deleted, runs over many rows, and files of rows.
// Never: writes a change itself; the database does.
// Emits: bulk.requested, fileImport.requested.
import {
  bulkOperations,
  bulkOver,
  bulkRequested,
  dateOperation,
  defineJob,
  defineModule,
  facetOperation,
  onEvent,
  purgeTrash,
  runBulk,
  searchOperation,
} from '@stoa/kit'
import { importOperations, importRequested, notApplicable, runImport } from '@stoa/kit/exchange'
import type { Ctx } from '../../context.ts'
import { german } from './platform.de.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Removes for good what has lain in the trash for longer than the shop wants. */
export async function emptyTrash(ctx: Ctx): Promise<void> {
  const { trashRetentionDays } = ctx.services.config
  if (trashRetentionDays === 0) return
  const before = new Date(ctx.clock.now().getTime() - trashRetentionDays * DAY_MS)
  await purgeTrash(ctx, ctx.services.runtime().kit, before)
}

export const platform = defineModule({
  name: 'platform',
  label: 'Platform',
  translations: { de: german },
  admin: { pages: [{ path: 'audit', label: 'Audit log', icon: 'log', permission: 'platform.audit.view' }] },
  permissions: [{ code: 'platform.audit.view', label: 'See everything that was written, by whom and from where' }],
  operations: [
    dateOperation((ctx) => ctx.services.runtime().kit),
    facetOperation((ctx) => ctx.services.runtime().kit),
    searchOperation((ctx) => ctx.services.runtime().kit),
    ...bulkOperations((ctx) => ctx.services.runtime()),
    ...importOperations((ctx) => ctx.services.runtime()),
  ],
  events: [bulkRequested, importRequested],
  subscribers: [
    // One long run at a time: mails, refunds and what is due by the clock have the other places.
    onEvent(
      bulkRequested,
      'platform.run-bulk',
      (ctx, { aggregateId }) => runBulk(ctx.services.runtime(), ctx, aggregateId),
      { queue: 'long-runs' },
    ),
    onEvent(
      importRequested,
      'platform.run-import',
      (ctx, { aggregateId }) => runImport(ctx.services.runtime(), ctx, aggregateId),
      { queue: 'long-runs' },
    ),
  ],
  errors: [bulkOver, notApplicable],
  jobs: [defineJob('platform.empty-trash', { cron: '41 3 * * *', run: emptyTrash })],
})
