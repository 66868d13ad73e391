import type { ResponseCache } from './cache.ts'
import type { Actor, Connection, Context, Database } from './context.ts'
import type { ReadExecutor } from './read/plan.ts'
import type { ResolvedKit } from './resolved.ts'
import type { Throttle } from './throttle.ts'
import type { TransactionHooks } from './unit-of-work.ts'

export type Measured<T> = { readonly result: T; readonly statements: number; readonly timeMs: number }

/** What the kit needs from the application to run operations. */
export type RuntimeOptions = {
  readonly kit: ResolvedKit
  readonly database: Database
  readonly reads: ReadExecutor
  readonly throttle: Throttle
  readonly cache: ResponseCache
  /** Somebody with the rights they hold now; null where their account is closed or gone. For work that goes on without them. */
  readonly readActor: (db: Connection, id: string) => Promise<Actor | null>
  /**
   * Seconds that one call of an operation to an outside service may take at most. A request that carries an Idempotency-Key
   * counts as lost only some time after it. Default 0: no operation calls one.
   */
  readonly longestCallSeconds?: number
  /** Counts the SQL statements of `work`, transaction control left out. */
  readonly measure: <T>(work: () => Promise<T>) => Promise<Measured<T>>
  /** Runs in a transaction that wrote events. */
  readonly eventsWritten?: TransactionHooks['eventsWritten']
  /** Called when an operation spent more statements than it declared. Tests throw; a server logs. */
  readonly overBudget: (operation: string, spent: number, budget: number) => void
  /** A failure after a commit that the caller must not see. */
  readonly logError: (error: unknown, message: string) => void
}

export type Runtime = RuntimeOptions & {
  readonly hooks: TransactionHooks
}

/** Binds declarations, database and adapters; every door holds one. */
export function createRuntime(options: RuntimeOptions): Runtime {
  return {
    ...options,
    hooks: {
      database: options.database,
      eventsWritten: options.eventsWritten,
      async committed(unit) {
        options.cache.invalidate(unit.staleTags)
        for (const step of unit.afterCommit) {
          try {
            await step()
          } catch (error) {
            options.logError(error, 'A step after the commit failed')
          }
        }
      },
    },
  }
}

/** Adds an event to the open transaction. Throws outside one: an event without its change would tell a lie. */
export function emit<Payload extends Record<string, unknown>>(
  ctx: Context,
  event: { readonly name: string },
  aggregateId: string,
  payload: Payload,
): void {
  if (!ctx.unit) throw new Error(`${event.name} emitted outside a transaction`)
  ctx.unit.events.push({ name: event.name, aggregateId, payload })
}

/** Heads the open transaction's change set in the audit log. `details` is for what no recorded row tells. */
export function audit(
  ctx: Context,
  row: {
    operation: string
    resource?: string
    objectId?: string
    details?: Record<string, unknown>
  },
): void {
  if (!ctx.unit) throw new Error(`${row.operation} audited outside a transaction`)
  ctx.unit.audit.push({ details: {}, resource: null, objectId: null, ...row })
}

/** Marks cached answers as stale once the open transaction commits. */
export function invalidate(ctx: Context, tags: Iterable<string>): void {
  if (!ctx.unit) throw new Error('Cache tags invalidated outside a transaction')
  for (const tag of tags) ctx.unit.staleTags.add(tag)
}
