import type { Core } from '../core.ts'
import { daysBefore } from '../services/delete-in-batches.ts'
import { purgeBulkRuns, purgeEvents, purgeFileImports, purgeIdempotencyKeys } from './purge-platform.ts'

/** Upkeep of what belongs to no module. */
export const platformJobs: readonly { name: string; cron: string; run: (core: Core) => Promise<void> }[] = [
  { name: 'platform.purge-idempotency-keys', cron: '13 * * * *', run: purgeIdempotencyKeys },
  { name: 'platform.purge-events', cron: '23 3 * * *', run: purgeEvents },
  { name: 'platform.purge-bulk-runs', cron: '29 3 * * *', run: purgeBulkRuns },
  { name: 'platform.purge-file-imports', cron: '31 3 * * *', run: purgeFileImports },
  {
    name: 'payments.purge-test-charges',
    cron: '47 3 * * *',
    run: async (core) => core.testPayments?.purge(daysBefore(core.clock.now(), core.config.keepDays.testCharges)),
  },
]

/** Every job that runs by the clock, with its cron expression. */
export function schedulesOf(core: Core): { task: string; match: string }[] {
  return [...core.runtime.kit.jobs, ...platformJobs].flatMap(({ name, cron }) =>
    cron ? [{ task: name, match: cron }] : [],
  )
}
