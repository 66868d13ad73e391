import { migrate } from '@stoa/db/migrations'
import { syncRecording } from '@stoa/kit'
import type { Core } from './core.ts'
import { migrateJobs } from './jobs/job-runner.ts'
import { syncPermissions } from './modules/accounts/index.ts'

/**
 * Brings the database up to date: the shop's own tables, the job queue's, the triggers that record writes, and the
 * permissions that the operations ask for. The server, the command line and the tests all start with it; several of them may do so at once. Throws
 * MigrationError.
 */
export async function prepareDatabase(core: Core): Promise<{ applied: string[] }> {
  const steps = await migrate({ url: databaseUrlOf(core) })
  await finishMigration(core)
  return { applied: steps.map((step) => step.name) }
}

/** What follows after migrating forwards: tables that are not the schema's, triggers and rows that follow from the code. */
export async function finishMigration(core: Core): Promise<void> {
  await migrateJobs(core.database.pool)
  await syncRecording(core.database, core.runtime.kit)
  await syncPermissions(core.database, core.runtime.kit.permissions)
}

/** The address the core was wired to. */
export function databaseUrlOf(core: Core): string {
  const { connectionString } = core.database.pool.options
  if (!connectionString) throw new Error('The database was opened without an address')
  return connectionString
}
