import type { TransactionHooks } from '@stoa/kit'
import { jobQueue } from './job-queue.ts'

/** Queues the delivery of a transaction's events, in that transaction. Events nobody listens to stay in the outbox. */
export function queueDelivery(subscribed: ReadonlySet<string>): NonNullable<TransactionHooks['eventsWritten']> {
  return async (connection, events) => {
    const ids = events.filter((event) => subscribed.has(event.name)).map((event) => event.id)
    if (ids.length > 0) await jobQueue.enqueue(connection, 'events.route', { ids })
  }
}
