import type { Clock } from '@stoa/kernel'
import type { Actor } from './context.ts'

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

// Callers kept in memory; beyond it the one idle longest is forgotten, which only ever lets more through.
const MAX_CALLERS = 100_000

/**
 * Counts in this process by the generic cell rate algorithm: a caller's allowance refills evenly, so there is no edge of
 * a window to exploit, and one number per caller is all that is kept.
 */
export function createMemoryThrottle(rates: Readonly<Record<string, Rate>>, clock: Clock): Throttle {
  const arrivals = new Map<string, number>()
  return {
    take(scopes, caller) {
      const now = clock.now().getTime()
      const cells = scopes.flatMap((scope) =>
        rates[scope] ? [cell(scope, rates[scope], `${scope} ${caller}`, arrivals, now)] : [],
      )
      if (cells.every((each) => each.verdict.allowed)) {
        for (const each of cells) {
          arrivals.delete(each.key)
          arrivals.set(each.key, each.next)
        }
        if (arrivals.size > MAX_CALLERS) arrivals.delete(arrivals.keys().next().value as string)
      }
      return cells
        .map((each) => each.verdict)
        .sort((a, b) => Number(a.allowed) - Number(b.allowed) || a.remaining - b.remaining)
    },
  }
}

function cell(scope: string, rate: Rate, key: string, arrivals: ReadonlyMap<string, number>, now: number) {
  const windowMs = rate.windowSeconds * 1000
  const step = windowMs / rate.limit
  const next = Math.max(arrivals.get(key) ?? now, now) + step
  const allowed = next - now <= windowMs + 0.001
  const remaining = allowed ? Math.floor((windowMs - (next - now)) / step + 0.001) : 0
  const resetSeconds = Math.max(1, Math.ceil((allowed ? next - now : next - windowMs - now) / 1000))
  return { key, next, verdict: { scope, rate, allowed, remaining, resetSeconds } }
}

/** The scope every call of an actor counts in. The system's own work is not counted. */
export function actorScope(actor: Actor): 'anon' | 'user' | null {
  return actor.kind === 'system' ? null : actor.kind === 'anonymous' ? 'anon' : 'user'
}
