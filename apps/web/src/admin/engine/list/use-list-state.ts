import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { ResourceMeta } from '../meta-types.ts'
import { changeList, type ListState, readListState, writeListState } from './list-state.ts'

/** Which page is open stays where only the way it is shown changes. */
export type Keep = 'cursor'

/** The list's state and how to change it; both are the address. */
export function useListState({
  list: { pageSize },
}: ResourceMeta): [ListState, (change: Partial<ListState>, keep?: Keep) => void] {
  const [params, setParams] = useSearchParams()
  const state = useMemo(() => readListState(params, pageSize), [params, pageSize])
  const change = useCallback(
    (next: Partial<ListState>, keep?: Keep) => {
      setParams(
        (old) => {
          const now = readListState(old, pageSize)
          return writeListState(keep ? { ...now, ...next } : changeList(now, next), pageSize)
        },
        // A search is typed letter by letter: that is one step back, not twelve.
        { replace: 'q' in next },
      )
    },
    [setParams, pageSize],
  )
  return [state, change]
}
