import pg from 'pg'

/** Seconds a job must have been taken before its worker is doubted: ample time for the worker's lock below. */
const GRACE_SECONDS = 2

const INTERVAL_MS = 5000

export type WorkerLock = {
  /** Keeps a worker's jobs from being given to others while this process lives. */
  hold(workerId: string): void
  stop(): Promise<void>
}

export type WorkerLockOptions = {
  readonly pool: pg.Pool
  readonly onError: (error: unknown) => void
}

/**
 * A job that a process was killed over stays taken, and graphile-worker waits four hours before it gives it to another.
 * So every process holds an advisory lock in the name of its workers for as long as its session lives, which PostgreSQL
 * ends together with the process; jobs of workers in whose name nobody holds a lock are given free.
 */
export async function openWorkerLock({ pool, onError }: WorkerLockOptions): Promise<WorkerLock> {
  const held: string[] = []
  let session: pg.Client | null = await connect(pool)
  watch(session)
  function watch(opened: pg.Client) {
    opened.on('error', (error) => {
      session = null
      onError(error)
    })
  }
  const look = async () => {
    if (session === null) {
      session = await connect(pool)
      watch(session)
      for (const id of held) await lock(session, id)
    }
    await freeAbandonedJobs(pool)
  }
  let looking = look().catch(onError)
  const timer = setInterval(() => {
    looking = looking.then(look).catch(onError)
  }, INTERVAL_MS)
  return {
    hold(workerId) {
      held.push(workerId)
      if (session) lock(session, workerId).catch(onError)
    },
    async stop() {
      clearInterval(timer)
      await looking
      await session?.end()
    },
  }
}

async function connect({ options }: pg.Pool): Promise<pg.Client> {
  const { connectionString, connectionTimeoutMillis } = options
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis,
    keepAlive: true,
    application_name: 'stoa-workers',
  })
  await client.connect()
  return client
}

async function lock(session: pg.Client, workerId: string): Promise<void> {
  await session.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [workerId])
}

/**
 * Gives free what workers had taken whose process is gone. A job that was queued again while it ran has lost its key and
 * its attempts to the new one: nobody would ever run it, so it goes. Run on the pool, whose sessions hold none of the locks.
 */
async function freeAbandonedJobs(pool: pg.Pool): Promise<void> {
  await pool.query(
    `WITH abandoned AS MATERIALIZED (
       SELECT id FROM (
         SELECT DISTINCT locked_by AS id FROM graphile_worker._private_jobs WHERE locked_at < now() - interval '${GRACE_SECONDS} seconds'
       ) taken WHERE pg_try_advisory_xact_lock(hashtextextended(id, 0))
     ), superseded AS (
       DELETE FROM graphile_worker._private_jobs
       WHERE locked_by IN (SELECT id FROM abandoned) AND key IS NULL AND attempts >= max_attempts RETURNING id
     )
     SELECT graphile_worker.force_unlock_workers(ids)
     FROM (SELECT array_agg(id) AS ids FROM abandoned) left_over, (SELECT count(*) FROM superseded) gone`,
  )
}
