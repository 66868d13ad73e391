import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { changeList, type ListState, readListState, writeListState } from './list-state.ts'

/** The list's state and how to change it; both are the address. */
export function useListState(): [ListState, (change: Partial<ListState>, keep?: 'cursor') => void] {
  const [params, setParams] = useSearchParams()
  const state = useMemo(() => readListState(params), [params])
  const change = useCallback(
    (next: Partial<ListState>, keep?: 'cursor') => {
      setParams(
        (old) => {
          const now = readListState(old)
          return writeListState(keep ? { ...now, ...next } : changeList(now, next))
        },
        // A search is typed letter by letter: that is one step back, not twelve.
        { replace: 'q' in next },
      )
    },
    [setParams],
  )
  return [state, change]
}
