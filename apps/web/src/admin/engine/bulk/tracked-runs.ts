import { createStore } from '../../../lib/store.ts'
import type { BulkRun } from './bulk-types.ts'

const tracked = createStore<readonly BulkRun[]>([])

/** The runs that were started here and are still shown, the latest last. */
export const useTrackedRuns = tracked.use

/** Shows how far a run is, on whatever page somebody goes to. */
export const trackRun = (run: BulkRun): void => tracked.set([...tracked.get().filter(({ id }) => id !== run.id), run])

export const untrackRun = (id: string): void => tracked.set(tracked.get().filter((each) => each.id !== id))
