import { stored } from '../../../lib/storage.ts'

const MOST = 5

const ofUser = (userId: string) => stored(`stoa.admin.searches.${userId}`)

/** What somebody searched for lately in this browser, the last first. */
export function recentQueries(userId: string): string[] {
  try {
    const kept: unknown = JSON.parse(ofUser(userId).get() ?? '[]')
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, MOST) : []
  } catch {
    // Whatever else stands there is no list of searches.
    return []
  }
}

export function keepQuery(userId: string, text: string): void {
  const query = text.trim()
  if (query.length < 2) return
  const others = recentQueries(userId).filter((each) => each !== query)
  ofUser(userId).set(JSON.stringify([query, ...others].slice(0, MOST)))
}
