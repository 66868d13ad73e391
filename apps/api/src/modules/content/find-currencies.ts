import type { Clock } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'
import { readSettings } from './read-settings.ts'

/** How long another process may go on believing what it read before a change. In this process changes act at once. */
const TTL_MS = 5000

type Entry = { readonly currencies: Promise<readonly string[]>; readonly expiresAt: number }

// One entry for each shop of the process: its services are what a shop has exactly one of.
const known = new WeakMap<Ctx['services'], Entry>()

/** The currencies the shop sells in, remembered for five seconds: pages ask with every request. */
export async function findCurrencies(source: Pick<Ctx, 'db' | 'services'> & { clock: Clock }) {
  const { services, clock } = source
  const now = clock.now().getTime()
  const kept = known.get(services)
  if (kept && kept.expiresAt > now) return kept.currencies
  const entry = { currencies: readSettings(source).then(({ currencies }) => currencies), expiresAt: now + TTL_MS }
  known.set(services, entry)
  try {
    return await entry.currencies
  } catch (error) {
    if (known.get(services) === entry) known.delete(services)
    throw error
  }
}

/** Forgets the currencies once the open transaction has committed. */
export function forgetCurrencies(ctx: Ctx): void {
  ctx.unit?.afterCommit.push(() => void known.delete(ctx.services))
}
