import { RunCard } from './run-card.tsx'
import { useTrackedRuns } from './tracked-runs.ts'

export const RunCards = () => useTrackedRuns().map((run) => <RunCard key={run.id} run={run} />)
