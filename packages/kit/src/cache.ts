import type { Clock } from '@stoa/kernel'

/** A stored answer: bytes ready to send. */
export type CachedAnswer = {
  readonly body: Buffer
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
  readonly tags: readonly string[]
  /** Scopes a call counts in besides the stranger's own. Default: none. */
  readonly throttle?: readonly string[]
  readonly expiresAt: number
}

export type ResponseCache = {
  get(key: string): CachedAnswer | null
  /** A mark to give to `set`: an answer whose read began before a tag was invalidated is not stored. */
  mark(): number
  set(key: string, answer: Omit<CachedAnswer, 'expiresAt'>, ttlSeconds: number, mark: number): void
  invalidate(tags: Iterable<string>): void
}

/** No cache at all, for tests that look at the database each time. */
export const noCache: ResponseCache = {
  get: () => null,
  mark: () => 0,
  set: () => undefined,
  invalidate: () => undefined,
}

/** What an answer costs besides its own bytes: its objects, and its places in the maps of keys and tags. */
const ENTRY_OVERHEAD = 1024

// Whoever asks chooses the keys: thousands of addresses with an empty answer each must count as the memory they take.
function weigh(key: string, { body, etag, headers, tags }: Omit<CachedAnswer, 'expiresAt'>): number {
  const texts = [key, etag, ...Object.entries(headers).flat(), ...tags]
  return texts.reduce((bytes, text) => bytes + text.length, ENTRY_OVERHEAD + body.byteLength)
}

/**
 * Keeps serialised answers in memory up to `maxBytes`; the one used longest ago gives way. Invalidation is by tag and
 * correct under races: `set` refuses an answer older than the last invalidation of one of its tags.
 */
export function createMemoryCache({ maxBytes, clock }: { maxBytes: number; clock: Clock }): ResponseCache {
  const answers = new Map<string, CachedAnswer>()
  const keysByTag = new Map<string, Set<string>>()
  const invalidatedAt = new Map<string, number>()
  let moment = 0
  let bytes = 0
  const drop = (key: string) => {
    const answer = answers.get(key)
    if (!answer) return
    answers.delete(key)
    bytes -= weigh(key, answer)
    for (const tag of answer.tags) {
      const keys = keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) keysByTag.delete(tag)
    }
  }
  return {
    get(key) {
      const answer = answers.get(key)
      if (!answer) return null
      if (answer.expiresAt <= clock.now().getTime()) {
        drop(key)
        return null
      }
      answers.delete(key)
      answers.set(key, answer)
      return answer
    },
    mark: () => moment,
    set(key, answer, ttlSeconds, mark) {
      const isStale = answer.tags.some((tag) => (invalidatedAt.get(tag) ?? -1) >= mark)
      const weight = weigh(key, answer)
      if (isStale || weight > maxBytes / 8) return
      drop(key)
      answers.set(key, { ...answer, expiresAt: clock.now().getTime() + ttlSeconds * 1000 })
      bytes += weight
      for (const tag of answer.tags) keysByTag.set(tag, (keysByTag.get(tag) ?? new Set()).add(key))
      while (bytes > maxBytes) drop(answers.keys().next().value as string)
    },
    invalidate(tags) {
      for (const tag of tags) {
        invalidatedAt.set(tag, moment)
        for (const key of keysByTag.get(tag) ?? []) drop(key)
      }
      moment++
      forgetOldest(invalidatedAt)
    },
  }
}

// A read in flight for longer than this many invalidated tags is not a case worth memory.
const MAX_REMEMBERED_TAGS = 50_000

function forgetOldest(tags: Map<string, number>): void {
  while (tags.size > MAX_REMEMBERED_TAGS) tags.delete(tags.keys().next().value as string)
}

/** The tags of a list of a model, and of one row of it. */
export function listTag(model: string): string {
  return model
}

export function rowTag(model: string, id: string): string {
  return `${model}:${id}`
}
