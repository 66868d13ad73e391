import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { addKeys, boundKeys, type KeyMap } from './key-registry.ts'

const listeners = new Set<(event: KeyboardEvent) => void>()
let pressed: string[] = []
let stops: (() => void)[] = []

class Element {}
class HTMLElement extends Element {}

beforeEach(() => {
  pressed = []
  vi.useFakeTimers()
  vi.stubGlobal('Element', Element)
  vi.stubGlobal('HTMLElement', HTMLElement)
  vi.stubGlobal('window', {
    addEventListener: (_: string, listener: (event: KeyboardEvent) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: KeyboardEvent) => void) => listeners.delete(listener),
  })
})
afterEach(() => {
  for (const stop of stops) stop()
  stops = []
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const binding = (name: string) => ({ label: name, group: 'everywhere' as const, run: () => void pressed.push(name) })
const bind = (keys: string[], { on = (): boolean => true, prefix = '' } = {}) => {
  const map: KeyMap = Object.fromEntries(keys.map((key) => [key, binding(prefix + key)]))
  const stop = addKeys(() => map, on)
  stops.push(stop)
  return stop
}
function press(key: string, more: Partial<KeyboardEvent> = {}): boolean {
  let isPrevented = false
  const event = {
    key,
    target: null,
    ...more,
    preventDefault: () => {
      isPrevented = true
    },
  } as unknown as KeyboardEvent
  for (const listener of listeners) listener(event)
  return isPrevented
}

it('runs what is bound, and nothing else', () => {
  bind(['j', 'mod+s'])
  expect([press('j'), press('q'), press('s', { ctrlKey: true })]).toEqual([true, false, true])
  expect(pressed).toEqual(['j', 'mod+s'])
})

it('reads one key after the other, for a moment', () => {
  bind(['g o', 'o'])
  press('g')
  press('o')
  press('o')
  press('g')
  vi.advanceTimersByTime(2000)
  press('o')
  expect(pressed).toEqual(['g o', 'o', 'o'])
})

it('lets what came last go first, and shows it once', () => {
  bind(['n'], { prefix: 'shell ' })
  const stop = bind(['n'], { prefix: 'page ' })
  press('n')
  expect(boundKeys().map(([, { label }]) => label)).toEqual(['page n'])
  stop()
  stops = stops.filter((each) => each !== stop)
  press('n')
  expect(pressed).toEqual(['page n', 'shell n'])
})

it('leaves single keys alone where they are switched off, not those with a modifier', () => {
  bind(['j', 'g o', 'mod+k'], { on: () => false })
  expect([press('j'), press('g'), press('o'), press('k', { metaKey: true })]).toEqual([false, false, false, true])
  expect(pressed).toEqual(['mod+k'])
})
