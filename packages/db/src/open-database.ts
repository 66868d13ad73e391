import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { createPool, type StatementListener, type TransactionSlot, transactionSlots } from './pool.ts'
import { statementNames } from './statement-names.ts'

pg.defaults.parseInputDatesAsUTC = true // Date parameters of query(): the zone of this machine must not matter

export type DatabaseOptions = {
  readonly url: string
  /** Most connections at a time. Default 10. */
  readonly poolSize?: number
  /** Milliseconds after which PostgreSQL cancels one statement. Default 30,000; 0 is never. */
  readonly statementTimeoutMs?: number
  /** Milliseconds to wait for a lock. Default 10,000; 0 is for ever. */
  readonly lockTimeoutMs?: number
  /** Milliseconds an open transaction may sit idle. Default 30,000; 0 is for ever. */
  readonly idleInTransactionTimeoutMs?: number
  /** Milliseconds to wait for a free or new connection. Default 10,000. */
  readonly connectTimeoutMs?: number
  /** Milliseconds a whole transaction may take. Default 20,000. */
  readonly transactionTimeoutMs?: number
  /** Called after each statement that was sent, also the failed ones: for traces, metrics, a slow query log. */
  readonly onStatement?: StatementListener
  readonly onConnectionError?: (error: Error) => void
}

/**
 * One SQL statement. A `name` makes it a prepared one; the same name must always carry the same text.
 * Values: a list goes to an SQL array, so JSON must be passed as text (`JSON.stringify`) with a `::jsonb` cast.
 */
export type Statement = { readonly name?: string; readonly text: string; readonly values?: readonly unknown[] }

export type ModelDelegate = {
  create(args: { data: object; select?: object }): Promise<Record<string, unknown>>
  update(args: { where: object; data: object; select?: object }): Promise<Record<string, unknown>>
  updateMany(args: { where: object; data: object }): Promise<{ count: number }>
  delete(args: { where: object; select?: object }): Promise<Record<string, unknown>>
}

/** A way to the database: the pool, or the one connection of a transaction. */
export type Connection<Prisma> = {
  readonly prisma: Prisma
  /** Rows come with int8 as bigint, numeric and date as text, timestamps as Date, JSON parsed. Throws pg's DatabaseError. */
  query<Row = Record<string, unknown>>(statement: Statement): Promise<Row[]>
  /** The Prisma delegate of a model, by the model's name (`Product`). */
  model(name: string): ModelDelegate
}

export type TransactionOptions = {
  readonly isolationLevel?: 'ReadCommitted' | 'RepeatableRead' | 'Serializable'
  readonly timeoutMs?: number
  /** Settings of the session that hold until the transaction ends, sent along with BEGIN: `{ 'app.tenant': '7' }`. */
  readonly settings?: Readonly<Record<string, string>>
}

export type OpenDatabase<Client, Tx> = Connection<Client> & {
  readonly pool: pg.Pool
  /** Runs `work` in one transaction; an exception rolls it back. `query` and `prisma` share its connection. */
  transaction<T>(work: (connection: Connection<Tx>) => Promise<T>, options?: TransactionOptions): Promise<T>
  /** Waits for running statements, then closes every connection. */
  close(): Promise<void>
}

/** What is needed of a generated PrismaClient. */
type ClientLike<Tx> = {
  $transaction<T>(
    work: (tx: Tx) => Promise<T>,
    options?: { isolationLevel?: TransactionOptions['isolationLevel']; timeout?: number; maxWait?: number },
  ): Promise<T>
  $disconnect(): Promise<void>
}

/** Opens a database with the client class of one schema. The application uses `createDatabase`. */
export function openDatabase<Client extends ClientLike<Tx>, Tx extends object>(
  makeClient: (adapter: PrismaPg) => Client,
  options: DatabaseOptions,
): OpenDatabase<Client, Tx> {
  const { onConnectionError = () => {}, connectTimeoutMs = 10_000, transactionTimeoutMs = 20_000 } = options
  const pool = createPool({
    poolSize: 10,
    statementTimeoutMs: 30_000,
    lockTimeoutMs: 10_000,
    idleInTransactionTimeoutMs: 30_000,
    ...options,
    connectTimeoutMs,
  })
  const prisma = makeClient(new PrismaPg(pool, { onConnectionError, statementNameGenerator: statementNames() }))
  return {
    prisma,
    pool,
    query: (statement) => run(pool, statement),
    model: (name) => delegateOf(prisma, name),
    transaction: (work, { isolationLevel, timeoutMs = transactionTimeoutMs, settings = {} } = {}) => {
      const slot: TransactionSlot = { settings }
      return transactionSlots.run(slot, () =>
        prisma.$transaction((tx) => work(transactionConnection(tx, slot)), {
          ...(isolationLevel ? { isolationLevel } : {}),
          timeout: timeoutMs,
          maxWait: connectTimeoutMs,
        }),
      )
    },
    close: async () => {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}

function transactionConnection<Tx extends object>(tx: Tx, slot: TransactionSlot): Connection<Tx> {
  return {
    prisma: tx,
    model: (name) => delegateOf(tx, name),
    query: async (statement) => {
      // Prisma gives the connection back at once when a transaction times out: it may be another's already.
      if (!slot.client) throw new Error('The transaction of this query is over')
      return run(slot.client, statement)
    },
  }
}

async function run<Row>(target: Pick<pg.Client, 'query'>, { name, text, values }: Statement): Promise<Row[]> {
  const result = await target.query({ text, ...(name ? { name } : {}), ...(values ? { values: [...values] } : {}) })
  return result.rows as Row[]
}

function delegateOf(client: object, model: string): ModelDelegate {
  const name = model.charAt(0).toLowerCase() + model.slice(1)
  const delegate = (client as Record<string, ModelDelegate | undefined>)[name]
  if (!delegate) throw new Error(`There is no model ${model} in the Prisma schema`)
  return delegate
}
