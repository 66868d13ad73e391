import type { Clock } from '@stoa/kernel'
import type { Actor, Connection } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import type { Services } from '../../services/services.ts'
import { loadStanding, type Standing } from './load-actor.ts'

/** How long another process may go on believing what it read before a change. In this process changes act at once. */
const TTL_MS = 5000

/** Users kept; the one used longest ago gives way. */
const MAX_ACTORS = 5000

type Entry = { readonly standing: Promise<Standing | null>; readonly expiresAt: number }

// One cache for each shop of the process: its services are what a shop has exactly one of.
const caches = new WeakMap<Services, Map<string, Entry>>()

function cacheOf(services: Services): Map<string, Entry> {
  const known = caches.get(services)
  if (known) return known
  const fresh = new Map<string, Entry>()
  caches.set(services, fresh)
  return fresh
}

export type ActorSource = { readonly db: Connection; readonly services: Services; readonly clock: Clock }

/**
 * Who acts by an access token, remembered for five seconds, so that a page of requests costs one statement. Null where the
 * user is inactive or gone, or their sessions were ended after the token was issued (milliseconds).
 */
export async function findActor(source: ActorSource, userId: string, issuedAtMs: number): Promise<Actor | null> {
  const standing = await findStanding(source, userId)
  const isEnded = standing?.sessionsEndedAt && issuedAtMs <= standing.sessionsEndedAt.getTime()
  return standing && !isEnded ? standing.actor : null
}

async function findStanding({ db, services, clock }: ActorSource, userId: string): Promise<Standing | null> {
  const cache = cacheOf(services)
  const now = clock.now().getTime()
  const known = cache.get(userId)
  cache.delete(userId)
  if (known && known.expiresAt > now) {
    cache.set(userId, known)
    return known.standing
  }
  const entry = { standing: loadStanding(db, userId), expiresAt: now + TTL_MS }
  cache.set(userId, entry)
  if (cache.size > MAX_ACTORS) cache.delete(cache.keys().next().value as string)
  try {
    return await entry.standing
  } catch (error) {
    if (cache.get(userId) === entry) cache.delete(userId)
    throw error
  }
}

/** Forgets who may do what once the open transaction has committed; without a user, of everybody. */
export function forgetActors(ctx: Ctx, userId?: string): void {
  ctx.unit?.afterCommit.push(() => {
    const cache = cacheOf(ctx.services)
    if (userId === undefined) cache.clear()
    else cache.delete(userId)
  })
}
