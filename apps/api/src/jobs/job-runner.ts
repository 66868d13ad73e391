import type { Job } from '@stoa/kit'
import { Logger, parseCronItems, type Runner, run, runMigrations, runOnce, type TaskList } from 'graphile-worker'
import type { Pool } from 'pg'
import type { Ctx } from '../context.ts'
import type { Core } from '../core.ts'
import { deliverEvent, routeEvents } from './event-delivery.ts'

/** Creates or updates the queue's own tables (schema `graphile_worker`). */
export async function migrateJobs(pool: Pool): Promise<void> {
  await runMigrations({ pgPool: pool, logger: silent })
}

const silent = new Logger(() => () => undefined)

/** Runs queued jobs and schedules until stopped. Each job runs as the system, under its own name. */
export async function startJobs(core: Core): Promise<{ stop(): Promise<void> }> {
  const { jobs } = core.runtime.kit
  const runner: Runner = await run({
    pgPool: core.database.pool,
    taskList: tasksOf(core),
    // Not a crontab text: its syntax allows no dots in names.
    parsedCronItems: parseCronItems(
      jobs.flatMap((job) => (job.cron ? [{ task: job.name, match: job.cron, options: { maxAttempts: 1 } }] : [])),
    ),
    concurrency: 4,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') core.log.error(message)
    }),
  })
  return { stop: () => runner.stop() }
}

/** Runs every job that is due, and those they queue, then returns: for tests and commands. */
export async function runDueJobs(core: Core): Promise<void> {
  await runOnce({ pgPool: core.database.pool, taskList: tasksOf(core), noHandleSignals: true, logger: silent })
}

function tasksOf(core: Core): TaskList {
  const tasks: TaskList = Object.fromEntries(core.runtime.kit.jobs.map((job) => [job.name, taskOf(core, job)]))
  tasks['events.route'] = (payload) => routeEvents(core, (payload as { ids: string[] }).ids)
  tasks['events.deliver'] = (payload) => deliverEvent(core, payload as { id: string; subscriber: string })
  tasks['payments.test-webhook'] = async (payload) =>
    core.testPayments?.deliver(payload as { reference: string; copies: number })
  return tasks
}

function taskOf(core: Core, job: Job) {
  return async (payload: unknown) => {
    const ctx: Ctx = core.systemContext(job.name)
    await job.run(ctx, payload as never)
  }
}
