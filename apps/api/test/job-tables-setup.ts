import { SERVER_VARIABLE, TEMPLATE, urlOf } from '@stoa/db/testing'
import pg from 'pg'
import { migrateJobs } from '../src/jobs/job-runner.ts'

/** Adds the job queue's own tables to the template, after the databases' own setup has made it. */
export default async function setup(): Promise<void> {
  const pool = new pg.Pool({ connectionString: urlOf(process.env[SERVER_VARIABLE] as string, TEMPLATE), max: 1 })
  await migrateJobs(pool)
  await pool.end()
}
