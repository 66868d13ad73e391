import { useState, useSyncExternalStore } from 'react'
import { createEditStore, type EditStore } from '../../engine/grid/edits.ts'

export function useEdits(): EditStore {
  const [store] = useState(createEditStore)
  return store
}

export const useEditsOf = (store: EditStore) => useSyncExternalStore(store.subscribe, store.get, store.get)
