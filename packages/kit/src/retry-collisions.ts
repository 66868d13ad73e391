import { setTimeout as sleep } from 'node:timers/promises'
import { isCollision } from './database-errors.ts'

/** How often work is begun again that lost to somebody else's writing, and how long it waits each time. */
const PAUSES_MS = [200, 1000, 5000]

/** Does background work that can be begun again, until no collision stops it or the pauses are used up. */
export async function retryCollisions<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await work()
    } catch (error) {
      if (!isCollision(error)) throw error
      await sleep(pause)
    }
  }
  return work()
}
