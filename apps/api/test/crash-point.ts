import pg from 'pg'

/** A statement of the server's, or of the test bank's, at which the process is killed. */
export type CrashPoint = {
  readonly name: string
  readonly on: `${'INSERT' | 'UPDATE'} ${string}`
  /** SQL over NEW. */
  readonly when?: string
  /** Whether the statement still takes effect after the process is gone, as a request does that is on its way already. */
  readonly arrives?: boolean
  /** How many cards its buyer tries. Default 1. */
  readonly cards?: number
}

export type CrashPoints = {
  /** From now on the server stops before the point's statement. */
  hold(point: CrashPoint): Promise<void>
  /** Resolves once the server stands at the point. */
  reached(point: CrashPoint): Promise<void>
  /** Lets go of all points: statements that arrive are carried out, the others end with their connection. */
  letGo(): Promise<void>
  close(): Promise<void>
}

const FIRST_KEY = 4700
const PATIENCE_MS = 45_000

/**
 * Holds the server at statements by triggers that wait for a lock the test has: exact, and without a hook in the server's
 * own code.
 */
export async function installPoints(databaseUrl: string, points: readonly CrashPoint[]): Promise<CrashPoints> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  const keyOf = (point: CrashPoint) => FIRST_KEY + points.indexOf(point)
  await client.query(`CREATE FUNCTION crash_here() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_advisory_xact_lock_shared(TG_ARGV[0]::bigint); RETURN NEW; END $$`)
  for (const point of points) {
    const [verb, table] = point.on.split(' ')
    await client.query(`CREATE TRIGGER crash_${keyOf(point)} BEFORE ${verb} ON "${table}" FOR EACH ROW
      ${point.when ? `WHEN (${point.when})` : ''} EXECUTE FUNCTION crash_here(${keyOf(point)})`)
  }
  const held = new Set<CrashPoint>()
  const waiting = (point: CrashPoint) =>
    `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = ${keyOf(point)} AND NOT granted`
  return {
    async hold(point) {
      await client.query(`SELECT pg_advisory_lock(${keyOf(point)})`)
      held.add(point)
    },
    async reached(point) {
      const until = Date.now() + PATIENCE_MS
      while ((await client.query(waiting(point))).rows.length === 0) {
        if (Date.now() > until) throw new Error(`The server never came to the point: ${point.name}`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
    async letGo() {
      for (const point of held) {
        if (!point.arrives) await client.query(`SELECT pg_terminate_backend(pid) FROM (${waiting(point)}) stuck`)
        await client.query(`SELECT pg_advisory_unlock(${keyOf(point)})`)
      }
      held.clear()
    },
    close: () => client.end(),
  }
}
