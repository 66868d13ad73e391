import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { changeState, type DashboardState, readState, writeState } from './dashboard-state.ts'

export type ChangeDashboard = (change: Partial<DashboardState>) => void

/** What is looked at and how to change it; both are the address. */
export function useDashboardState(): [DashboardState, ChangeDashboard] {
  const [params, setParams] = useSearchParams()
  const state = useMemo(() => readState(params), [params])
  const change = useCallback<ChangeDashboard>(
    (next) => setParams((old) => writeState(changeState(readState(old), next)), { preventScrollReset: true }),
    [setParams],
  )
  return [state, change]
}
