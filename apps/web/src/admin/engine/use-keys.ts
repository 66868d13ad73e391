import { useEffect, useRef } from 'react'
import { stored } from '../../lib/storage.ts'
import { createStore } from '../../lib/store.ts'
import { addKeys, type KeyMap } from './key-registry.ts'

const kept = stored('stoa.admin.singleKeys')
const singleKeys = createStore(kept.get() !== 'off')

export const useSingleKeys = singleKeys.use
export const areSingleKeysOn = singleKeys.get

export function setSingleKeys(isOn: boolean): void {
  kept.set(isOn ? null : 'off')
  singleKeys.set(isOn)
}

/**
 * Keys of a page, while it is mounted: "mod+s", "j", or one after the other, "g d". Those with `mod` work in fields too, the
 * others only where nobody types. What is bound here is what the sheet of shortcuts shows.
 */
export function useKeys(map: KeyMap): void {
  const current = useRef(map)
  useEffect(() => {
    current.current = map
  })
  useEffect(() => addKeys(() => current.current, areSingleKeysOn), [])
}
