import { describe, expect, it } from 'vitest'
import { isSingleKey, keyName } from './keys.ts'

const press = (key: string, held: Partial<Record<'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  keyName({ key, metaKey: false, ctrlKey: false, altKey: false, shiftKey: false, ...held })

describe('keyName', () => {
  it('names plain keys, whatever the layout needed to type them', () => {
    expect(press('j')).toBe('j')
    expect(press('?', { shiftKey: true })).toBe('?')
    expect(press('F', { shiftKey: true })).toBe('shift+f')
  })

  it('treats ⌘ and Ctrl as one', () => {
    expect(press('s', { metaKey: true })).toBe('mod+s')
    expect(press('S', { ctrlKey: true, shiftKey: true })).toBe('mod+shift+s')
  })

  it('tells single keys from chords', () => {
    expect(isSingleKey('j')).toBe(true)
    expect(isSingleKey('mod+s')).toBe(false)
    expect(isSingleKey('Escape')).toBe(false)
  })
})
