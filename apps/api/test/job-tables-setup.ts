import { createDatabase } from '@stoa/db'
import { modelMeta } from '@stoa/db/meta'
import { SERVER_VARIABLE, TEMPLATE, urlOf } from '@stoa/db/testing'
import { resolveModules, syncRecording } from '@stoa/kit'
import { migrateJobs } from '../src/jobs/job-runner.ts'
import { modules } from '../src/modules.ts'

/** Adds to the template, after the databases' own setup has made it, what follows a migration: job queue, recording. */
export default async function setup(): Promise<void> {
  const database = createDatabase({ url: urlOf(process.env[SERVER_VARIABLE] as string, TEMPLATE), poolSize: 1 })
  await migrateJobs(database.pool)
  await syncRecording(database, resolveModules(modules, modelMeta))
  await database.close()
}
