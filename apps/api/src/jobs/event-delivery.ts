import type { Connection } from '@stoa/kit'
import type { Core } from '../core.ts'
import { jobQueue } from '../platform/job-queue.ts'

type StoredEvent = { id: string; name: string; aggregateId: string; payload: Record<string, unknown> }

/** Gives every subscriber a job of its own, so that one that fails does not hold up or repeat the others. */
export async function routeEvents(core: Core, ids: readonly string[]): Promise<void> {
  await core.database.transaction(async (connection) => {
    const events = await readEvents(connection, ids)
    for (const event of events) {
      for (const subscriber of core.runtime.kit.subscribers.filter((one) => one.event === event.name)) {
        await jobQueue.enqueue(
          connection,
          'events.deliver',
          { id: event.id, subscriber: subscriber.name },
          { key: `${event.id} ${subscriber.name}`, ...(subscriber.queue && { queue: subscriber.queue }) },
        )
      }
    }
    await connection.query({
      text: 'UPDATE "OutboxEvent" SET "deliveredAt" = now() WHERE id = ANY($1::uuid[])',
      values: [events.map((event) => event.id)],
    })
  })
}

/** Runs one subscriber for one event; a failure is tried again by the queue. */
export async function deliverEvent(
  core: Core,
  { id, subscriber: name }: { id: string; subscriber: string },
  stopping?: AbortSignal,
): Promise<void> {
  const subscriber = core.runtime.kit.subscribers.find((one) => one.name === name)
  const [event] = await core.database.query<StoredEvent>({
    text: 'SELECT id, name, "aggregateId", payload FROM "OutboxEvent" WHERE id = $1',
    values: [id],
  })
  // A subscriber that was removed since, or an event cleaned up, has nothing left to do.
  if (!subscriber || !event) return
  await subscriber.run({ ...core.systemContext(`subscriber ${name}`), ...(stopping && { stopping }) }, event as never)
}

async function readEvents(connection: Connection, ids: readonly string[]): Promise<StoredEvent[]> {
  return connection.query<StoredEvent>({
    text: 'SELECT id, name, "aggregateId", payload FROM "OutboxEvent" WHERE id = ANY($1::uuid[]) AND "deliveredAt" IS NULL ORDER BY id FOR UPDATE',
    values: [ids],
  })
}
