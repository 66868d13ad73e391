import { stored } from './storage.ts'
import { createStore } from './store.ts'

const kept = stored('stoa.saved')
const saved = createStore<readonly string[]>((kept.get() ?? '').split(' ').filter(Boolean))

/** Slugs of the things kept for later in this browser, newest first. */
export const useSaved = saved.use

export function toggleSaved(slug: string): void {
  const now = saved.get()
  const next = now.includes(slug) ? now.filter((other) => other !== slug) : [slug, ...now].slice(0, 60)
  kept.set(next.join(' '))
  saved.set(next)
}
