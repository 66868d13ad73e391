import { createStore } from '../../../lib/store.ts'
import type { ImportHeader } from './import-types.ts'

/** An import that was begun here, and where it is shown. */
export type TrackedImport = ImportHeader & { page: string }

const tracked = createStore<readonly TrackedImport[]>([])

export const useTrackedImports = tracked.use

/** Shows how far an import is, on whatever page somebody goes to. */
export const trackImport = (run: TrackedImport): void =>
  tracked.set([...tracked.get().filter(({ id }) => id !== run.id), run])

export const untrackImport = (id: string): void => tracked.set(tracked.get().filter((each) => each.id !== id))
