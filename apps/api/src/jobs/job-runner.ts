import { EventEmitter } from 'node:events'
import type { Job } from '@stoa/kit'
import {
  type CronItemOptions,
  Logger,
  parseCronItems,
  type Runner,
  run,
  runMigrations,
  runOnce,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker'
import pg from 'pg'
import type { Ctx } from '../context.ts'
import type { Core } from '../core.ts'
import { deliverEvent, routeEvents } from './event-delivery.ts'
import { platformJobs, schedulesOf } from './schedules.ts'
import { openWorkerLock } from './worker-lock.ts'

/** Creates or updates the queue's own tables (schema `graphile_worker`). */
export async function migrateJobs(pool: pg.Pool): Promise<void> {
  await runMigrations({ pgPool: pool, logger: silent })
}

/** Jobs of one process at a time. */
const CONCURRENCY = 4

const silent = new Logger(() => () => undefined)

/** Runs queued jobs and schedules until stopped. Each job runs as the system, under its own name. */
export async function startJobs(core: Core): Promise<{ stop(): Promise<void> }> {
  const pool = openJobPool(core)
  const stopping = new AbortController()
  const workerLock = await openWorkerLock({ pool, onError: (error) => core.log.warn(error, 'The workers’ lock broke') })
  const events: WorkerEvents = new EventEmitter()
  events.on('pool:create', ({ workerPool }) => workerLock.hold(workerPool.id))
  const runner: Runner = await run({
    pgPool: pool,
    taskList: tasksOf(core, stopping.signal),
    events,
    // Not a crontab text: its syntax allows no dots in names.
    parsedCronItems: parseCronItems(
      schedulesOf(core).map(({ task, match }) => ({ task, match, options: turnOf(task) })),
    ),
    concurrency: CONCURRENCY,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') core.log.error(message)
    }),
  })
  return {
    stop: async () => {
      stopping.abort()
      await runner.stop()
      await workerLock.stop()
      await pool.end()
    },
  }
}

/**
 * One row a schedule: a turn that failed or whose process was killed is tried again, until the next turn takes over its
 * row. With a single attempt it would stay in the queue for good.
 */
export function turnOf(task: string): CronItemOptions {
  return { jobKey: `schedule:${task}`, jobKeyMode: 'replace' }
}

/** Runs every job that is due, and those they queue, then returns: for tests and commands. */
export async function runDueJobs(core: Core): Promise<void> {
  const pool = openJobPool(core)
  await runOnce({ pgPool: pool, taskList: tasksOf(core), noHandleSignals: true, logger: silent })
  await pool.end()
}

/**
 * The queue's own connections. The shop's give int8 as bigint, which graphile-worker cannot write down as JSON: with them
 * the first job that failed would end the runner instead of being tried again.
 */
function openJobPool(core: Core): pg.Pool {
  const { connectionString, connectionTimeoutMillis } = core.database.pool.options
  const pool = new pg.Pool({
    connectionString,
    connectionTimeoutMillis,
    max: CONCURRENCY + 2,
    keepAlive: true,
    application_name: 'stoa-jobs',
  })
  const warn = (error: Error) => core.log.warn(error, 'A connection of the job queue broke')
  pool.on('error', warn)
  pool.on('connect', (client) => client.on('error', warn))
  return pool
}

function tasksOf(core: Core, stopping?: AbortSignal): TaskList {
  const tasks: TaskList = Object.fromEntries(
    core.runtime.kit.jobs.map((job) => [job.name, taskOf(core, job, stopping)]),
  )
  tasks['events.route'] = (payload) => routeEvents(core, (payload as { ids: string[] }).ids)
  tasks['events.deliver'] = (payload) => deliverEvent(core, payload as { id: string; subscriber: string }, stopping)
  tasks['payments.test-webhook'] = async (payload) =>
    core.testPayments?.deliver(payload as { reference: string; copies: number })
  for (const { name, run: work } of platformJobs) tasks[name] = () => work(core)
  return tasks
}

function taskOf(core: Core, job: Job, stopping?: AbortSignal) {
  return async (payload: unknown) => {
    const ctx: Ctx = { ...core.systemContext(job.name), ...(stopping && { stopping }) }
    await job.run(ctx, payload as never)
  }
}
