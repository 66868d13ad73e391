import type { Clock } from '@stoa/kernel'
import type { UnitOfWork } from './unit.ts'

/** Who asks. `system` is a job, the CLI or a seed: it acts for the shop itself and may do everything. */
export type Actor = {
  readonly kind: 'anonymous' | 'user' | 'system'
  /** The user's id; null for anonymous and system. */
  readonly id: string | null
  /** What the audit log shows: an e-mail address, or the name of the job. */
  readonly label: string
  readonly isStaff: boolean
  readonly isSuperuser: boolean
  readonly permissions: ReadonlySet<string>
  /** Codes held on single rows only, by model; on which rows the database knows. Default: none. */
  readonly objectGrants?: Readonly<Record<string, readonly string[]>>
  /** Groups whose object grants count for the caller. Default: none. */
  readonly groupIds?: readonly string[]
}

export const anonymous: Actor = {
  kind: 'anonymous',
  id: null,
  label: 'anonymous',
  isStaff: false,
  isSuperuser: false,
  permissions: new Set(),
}

/** An actor for work nobody asked for by hand. `name` says which job or command. */
export function systemActor(name: string): Actor {
  return { kind: 'system', id: null, label: name, isStaff: true, isSuperuser: true, permissions: new Set() }
}

/** One SQL statement. A `name` makes it a prepared one; the same name must always carry the same text. */
export type Statement = { readonly name?: string; readonly text: string; readonly values: readonly unknown[] }

/** The part of a Prisma model delegate that the CRUD operations use. */
export type ModelDelegate = {
  create(args: { data: object; select?: object }): Promise<Record<string, unknown>>
  update(args: { where: object; data: object; select?: object }): Promise<Record<string, unknown>>
  updateMany(args: { where: object; data: object }): Promise<{ count: number }>
  delete(args: { where: object; select?: object }): Promise<Record<string, unknown>>
}

/** A way to the database: the pool, or the one connection of a transaction. */
export type Connection = {
  query<Row = Record<string, unknown>>(statement: Statement): Promise<Row[]>
  /** The Prisma delegate of a model, by the model's name. */
  model(name: string): ModelDelegate
}

export type TransactionOptions = {
  /** Settings of the session until the transaction ends, sent along with BEGIN. */
  readonly settings?: Readonly<Record<string, string>>
  /** Milliseconds the whole transaction may take. Default: the database's. */
  readonly timeoutMs?: number
}

export type Database = Connection & {
  /** Runs `work` in one transaction; an exception rolls it back. */
  transaction<T>(work: (connection: Connection) => Promise<T>, options?: TransactionOptions): Promise<T>
}

/** The way in: through HTTP, or from inside (jobs, commands, seeds). */
export type DoorName = 'rest' | 'graphql' | 'system'

/** What every operation gets as its first argument. The application adds to it through `Register`. */
export type BaseContext = {
  readonly actor: Actor
  /** The pool outside a transaction, the transaction's connection inside one. */
  readonly db: Connection
  readonly clock: Clock
  readonly requestId: string
  readonly ip: string | null
  readonly locale: string
  /** The operation that runs, for the audit log. */
  readonly operation?: string
  readonly door?: DoorName
  /**
   * What all transactions opened with this context record their writes under. Left out: each its own. Null: nothing is
   * recorded, for seeds that fill an empty shop.
   */
  readonly changeSetId?: string | null
  /** Of background work: aborted when the process is to end, so that long work stops where it can go on later. */
  readonly stopping?: AbortSignal
  /** Present inside a transaction: collects audit rows, events and what to do after the commit. */
  readonly unit?: UnitOfWork
}

/**
 * Augmented once by the application, so that operations get its own context type:
 * `declare module '@stoa/kit' { interface Register { context: Ctx } }`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: declaration merging needs an interface that can be empty
export interface Register {}

export type Context = Register extends { context: infer C extends BaseContext } ? C : BaseContext
