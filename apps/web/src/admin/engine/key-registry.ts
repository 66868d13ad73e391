import { createStore } from '../../lib/store.ts'
import { isPressable, isSingleKey, isTyping, keyName } from './keys.ts'

export type KeyGroup = 'everywhere' | 'list' | 'form'

/** What a key does, and how the sheet of shortcuts calls it; keys that say the same share a line. */
export type Binding = { label: string; group: KeyGroup; run: (event: KeyboardEvent) => void }

export type KeyMap = Record<string, Binding>

type Source = () => KeyMap

// Those mounted last come first: a dialog's before the page's, the page's before the shell's.
const sources: Source[] = []
const changes = createStore(0)

/** Milliseconds in which the second key of a sequence is waited for. */
const PAUSE_MS = 1200
let first = { key: '', at: 0 }

/** All that is bound now, the page's before the shell's. */
export function boundKeys(): [key: string, binding: Binding][] {
  const seen = new Set<string>()
  return sources.flatMap((source) =>
    Object.entries(source()).filter(([key]) => {
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew
    }),
  )
}

/** The same for a component, which is drawn anew when a page binds its keys or takes them away. */
export function useBoundKeys(): [key: string, binding: Binding][] {
  changes.use()
  return boundKeys()
}

function press(event: KeyboardEvent, areSingleKeysOn: () => boolean): void {
  if (event.defaultPrevented || event.isComposing) return
  const name = keyName(event)
  if (isSingleKey(name) && (!areSingleKeysOn() || isTyping(event.target))) return
  if (name === 'Enter' && isPressable(event.target)) return
  const bound = new Map(boundKeys())
  const isSecond = first.key !== '' && Date.now() - first.at < PAUSE_MS
  const binding = (isSecond ? bound.get(`${first.key} ${name}`) : undefined) ?? bound.get(name)
  const begins = !isSecond && [...bound.keys()].some((key) => key.startsWith(`${name} `))
  first = begins ? { key: name, at: Date.now() } : { key: '', at: 0 }
  if (!binding && !begins) return
  event.preventDefault()
  binding?.run(event)
}

let stop: (() => void) | undefined

/** Binds keys until what is answered is called. */
export function addKeys(source: Source, areSingleKeysOn: () => boolean): () => void {
  sources.unshift(source)
  changes.set(changes.get() + 1)
  if (!stop) {
    const onKeyDown = (event: KeyboardEvent) => press(event, areSingleKeysOn)
    window.addEventListener('keydown', onKeyDown)
    stop = () => window.removeEventListener('keydown', onKeyDown)
  }
  return () => {
    sources.splice(sources.indexOf(source), 1)
    changes.set(changes.get() + 1)
    if (sources.length > 0) return
    stop?.()
    stop = undefined
  }
}
