import { createHash } from 'node:crypto'
import type { Clock } from '@stoa/kernel'
import type { Actor, BaseContext } from './context.ts'
import { tooManyRequests } from './errors.ts'
import { networkOf } from './network-of.ts'

/** So many calls per window of so many seconds. */
export type Rate = { readonly limit: number; readonly windowSeconds: number }

export type ThrottleVerdict = {
  readonly scope: string
  readonly rate: Rate
  readonly allowed: boolean
  /** Calls left at this moment. */
  readonly remaining: number
  /** Seconds until a call is allowed again, or until the allowance is whole. */
  readonly resetSeconds: number
}

export type Throttle = {
  /** Counts one call in each scope, or none of them where one is exhausted. The tightest verdict comes first. */
  take(scopes: readonly string[], caller: string): ThrottleVerdict[]
}

const units: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  second: 1,
  m: 60,
  min: 60,
  minute: 60,
  h: 3600,
  hour: 3600,
  d: 86_400,
  day: 86_400,
}

/** Reads Django REST framework's notation: `1000/hour`, `10/min`. Throws on anything else. */
export function parseRate(text: string): Rate {
  const match = /^(\d{1,9})\/([a-z]+)$/.exec(text.trim())
  const windowSeconds = units[match?.[2] ?? '']
  if (!match || !windowSeconds || Number(match[1]) < 1) throw new Error(`"${text}" is not a rate like 1000/hour`)
  return { limit: Number(match[1]), windowSeconds }
}

// Callers kept in memory for each scope; beyond it the one idle longest is forgotten, which only ever lets more through.
const MAX_CALLERS = 50_000

/**
 * Counts in this process by the generic cell rate algorithm: a caller's allowance refills evenly, so there is no edge of
 * a window to exploit, and one number per caller is all that is kept.
 */
export function createMemoryThrottle(rates: Readonly<Record<string, Rate>>, clock: Clock): Throttle {
  const limiters = new Map(Object.entries(rates).map(([scope, rate]) => [scope, createLimiter(scope, rate)]))
  return {
    take(scopes, caller) {
      const now = clock.now().getTime()
      const asked: Limiter[] = []
      for (const scope of scopes) {
        const limiter = limiters.get(scope)
        if (limiter) asked.push(limiter)
      }
      const verdicts = asked.map((limiter) => limiter.look(caller, now))
      if (verdicts.every(({ allowed }) => allowed)) for (const limiter of asked) limiter.count(caller, now)
      return verdicts.sort((a, b) => Number(a.allowed) - Number(b.allowed) || a.remaining - b.remaining)
    },
  }
}

type Limiter = {
  /** What one more call at this moment, in milliseconds, would be told. */
  look(caller: string, now: number): ThrottleVerdict
  count(caller: string, now: number): void
}

function createLimiter(scope: string, rate: Rate): Limiter {
  const arrivals = new Map<string, number>()
  const windowMs = rate.windowSeconds * 1000
  const step = windowMs / rate.limit
  const nextOf = (caller: string, now: number) => Math.max(arrivals.get(caller) ?? now, now) + step
  return {
    look(caller, now) {
      const ahead = nextOf(caller, now) - now
      const allowed = ahead <= windowMs + 0.001
      const remaining = allowed ? Math.floor((windowMs - ahead) / step + 0.001) : 0
      const resetSeconds = Math.max(1, Math.ceil((allowed ? ahead : ahead - windowMs) / 1000))
      return { scope, rate, allowed, remaining, resetSeconds }
    },
    count(caller, now) {
      const next = nextOf(caller, now)
      arrivals.delete(caller)
      arrivals.set(caller, next)
      if (arrivals.size > MAX_CALLERS) arrivals.delete(arrivals.keys().next().value as string)
    },
  }
}

/** Throws TOO_MANY_REQUESTS where the tightest verdict, which comes first, is a refusal. */
export function refuseThrottled([tightest]: readonly ThrottleVerdict[]): void {
  if (!tightest || tightest.allowed) return
  throw tooManyRequests({
    detail: `Too many requests. Try again in ${tightest.resetSeconds} s.`,
    retryAfterSeconds: tightest.resetSeconds,
    scope: tightest.scope,
  })
}

/** The scope every call of an actor counts in. The system's own work is not counted. */
export function actorScope(actor: Actor): 'anon' | 'user' | null {
  return actor.kind === 'system' ? null : actor.kind === 'anonymous' ? 'anon' : 'user'
}

/** Who a call is counted for: a member by id, a stranger by the network he calls from. */
export function callerOf({ actor, ip }: Pick<BaseContext, 'actor' | 'ip'>): string {
  return actor.id ?? strangerAt(ip)
}

/** Who a stranger's call is counted for. */
export function strangerAt(address: string | null | undefined): string {
  return address ? networkOf(address) : 'unknown'
}

/** The cell of what a call is about, whoever makes it. Hashed: what is kept names nobody, and is short however long it was. */
export function subjectOf(text: string): string {
  return `subject:${createHash('sha256').update(text.toLowerCase()).digest('base64url')}`
}
