import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks'
import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { isTransactionControl } from './statement-names.ts'
import { recordStatement } from './statement-stats.ts'

export type StatementEvent = {
  readonly text: string
  readonly name?: string
  readonly milliseconds: number
  readonly error?: Error
}
export type StatementListener = (event: StatementEvent) => void

/** The connection on which the transaction of this async context runs; gone once it is committed or rolled back. */
export type TransactionSlot = { client?: pg.Client; readonly settings: Readonly<Record<string, string>> }
export const transactionSlots = new AsyncLocalStorage<TransactionSlot>()

type Config = { text: string; name?: string }

const isBegin = (text: string): boolean => /^\s*(begin|start)\b/i.test(text)

// Simple protocol, where parameters are not possible.
const setLocal = (name: string, value: string): string =>
  `SET LOCAL ${name.split('.').map(pg.escapeIdentifier).join('.')} = ${pg.escapeLiteral(value)}`

/** pg's client, counting and timing every statement, and noting which transaction it is in. */
function countingClient(onStatement?: StatementListener): typeof pg.Client {
  return class CountingClient extends pg.Client {
    #slot: TransactionSlot | undefined

    // The parent has nine overloads; this passes whatever came through.
    override query(...args: never[]): never {
      const [first, ...rest] = args as unknown as [string | Config, ...never[]]
      const { text, name } = typeof first === 'string' ? { text: first } : first
      const isControl = isTransactionControl(text)
      if (isControl) this.#follow(text)
      const sent = isControl ? this.#withSettings(first, text) : first
      const done = recordStatement(isControl)
      const start = performance.now()
      const answer: unknown = Reflect.apply(super.query, this, [sent, ...rest])
      const finish = (error?: Error) => {
        const milliseconds = performance.now() - start
        done(milliseconds)
        onStatement?.({ text, ...(name ? { name } : {}), milliseconds, ...(error ? { error } : {}) })
      }
      if (answer instanceof Promise) answer.then(() => finish(), finish)
      return answer as never
    }

    /** The transaction's settings travel with its BEGIN, in one message: they cost no round trip. */
    #withSettings(first: string | Config, text: string): string | Config {
      const settings = isBegin(text) ? Object.entries(this.#slot?.settings ?? {}) : []
      if (settings.length === 0) return first
      const all = [text, ...settings.map(([name, value]) => setLocal(name, value))].join('; ')
      return typeof first === 'string' ? all : { ...first, text: all }
    }

    /** Prisma does not tell on which connection a transaction runs; the statements themselves do. */
    #follow(text: string): void {
      if (isBegin(text)) {
        this.#slot = transactionSlots.getStore()
        if (this.#slot) this.#slot.client ??= this
      } else if (/^\s*(commit|rollback(?!\s+to))/i.test(text)) {
        if (this.#slot) this.#slot.client = undefined
        this.#slot = undefined
      }
    }
  }
}

/** pg's pool, keeping the caller's async context and its connections. */
class ContextPool extends pg.Pool {
  // A waiting caller is served by whoever releases a connection: without binding, in that one's async context.
  override connect(...args: never[]): never {
    const [callback] = args as unknown as [(() => void)?]
    return Reflect.apply(super.connect, this, callback ? [AsyncResource.bind(callback)] : []) as never
  }

  // pg-pool closes the connection after any failed statement, a unique violation too. Broken ones it still finds out.
  override query(...args: never[]): never {
    if (typeof args.at(-1) === 'function') return Reflect.apply(super.query, this, args) as never
    return this.#query(args) as never
  }

  async #query(args: never[]): Promise<unknown> {
    const client: pg.PoolClient = await this.connect()
    try {
      return await Reflect.apply(client.query, client, args)
    } finally {
      client.release()
    }
  }
}

export type PoolOptions = {
  readonly url: string
  readonly poolSize: number
  readonly statementTimeoutMs: number
  readonly lockTimeoutMs: number
  readonly idleInTransactionTimeoutMs: number
  readonly connectTimeoutMs: number
  readonly onStatement?: StatementListener
  /** A connection broke while idle or in use. Whoever was using it gets the error as well. */
  readonly onConnectionError?: (error: Error) => void
}

/** Opens a pool whose sessions run in UTC: Prisma sends timestamps without a zone. */
export function createPool(options: PoolOptions): pg.Pool {
  const { onConnectionError = () => {} } = options
  const pool = new ContextPool({
    connectionString: options.url,
    max: options.poolSize,
    connectionTimeoutMillis: options.connectTimeoutMs,
    keepAlive: true,
    application_name: 'stoa',
    options: '-c TimeZone=UTC',
    statement_timeout: options.statementTimeoutMs,
    lock_timeout: options.lockTimeoutMs,
    idle_in_transaction_session_timeout: options.idleInTransactionTimeoutMs,
    types: { getTypeParser: typeParser },
    Client: countingClient(options.onStatement),
  } as pg.PoolConfig)
  // Without listeners a server that goes away ends this process; pool.end() resolves before the sockets are closed.
  pool.on('error', onConnectionError)
  pool.on('connect', (client) => client.on('error', onConnectionError))
  return pool
}

const utcTimestamp = (text: string): Date => new Date(`${text.replace(' ', 'T')}Z`)

/** By type id, where pg's own answer would lose digits or depend on this machine's time zone. */
const parsers: Record<number, (text: string) => unknown> = {
  20: BigInt, // int8
  1016: (text) =>
    (pg.types.getTypeParser(1016 as never)(text) as string[]).map((one) => (one === null ? null : BigInt(one))),
  1082: (text) => text, // date
  1114: utcTimestamp, // timestamp without time zone
}

const typeParser = (id: number, format?: 'text' | 'binary') =>
  (format !== 'binary' && parsers[id]) || pg.types.getTypeParser(id, format as never)
