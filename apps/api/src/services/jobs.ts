import type { Connection } from '@stoa/kit'

export type JobOptions = {
  /** Not before this moment. */
  readonly runAt?: Date
  /** A job of the same key that has not begun is replaced. */
  readonly key?: string
  /** Jobs of one queue follow each other, in whatever process they run. */
  readonly queue?: string
  /** Attempts before it is given up. Default 25, with growing pauses (exponential, about four days in all). */
  readonly maxAttempts?: number
}

/** Queues background work. Given a transaction's connection the job exists exactly if the transaction commits. */
export type JobQueue = {
  enqueue(connection: Connection, name: string, payload: object, options?: JobOptions): Promise<void>
}
