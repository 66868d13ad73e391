import { useEffect, useRef } from 'react'
import { stored } from '../../lib/storage.ts'
import { createStore } from '../../lib/store.ts'
import { isPressable, isSingleKey, isTyping, keyName } from './keys.ts'

export type KeyMap = Record<string, (event: KeyboardEvent) => void>

const kept = stored('stoa.admin.singleKeys')
const singleKeys = createStore(kept.get() !== 'off')

export const useSingleKeys = singleKeys.use

export function setSingleKeys(isOn: boolean): void {
  kept.set(isOn ? null : 'off')
  singleKeys.set(isOn)
}

/** Keys of a page, while it is mounted. Chords work in fields too, single keys only where nobody types. */
export function useKeys(map: KeyMap): void {
  const current = useRef(map)
  useEffect(() => {
    current.current = map
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const name = keyName(event)
      const run = current.current[name]
      if (!run) return
      if (isSingleKey(name) && (!singleKeys.get() || isTyping(event.target))) return
      if (name === 'Enter' && isPressable(event.target)) return
      event.preventDefault()
      run(event)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
