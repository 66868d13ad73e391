import { createStore } from '../../../lib/store.ts'
import type { FileSheet } from './import-types.ts'
import type { Mapping } from './mapping.ts'

/** A file on its way, so that going back to its columns does not ask for it again. A browser forgets it with the page. */
export type ChosenFile = { path: string; file: File; sheet: FileSheet; mapping: Mapping }

const chosen = createStore<ChosenFile | null>(null)

export const setChosenFile = chosen.set

/** The file that was chosen for a resource. */
export function useChosenFile(path: string): ChosenFile | null {
  const value = chosen.use()
  return value?.path === path ? value : null
}
