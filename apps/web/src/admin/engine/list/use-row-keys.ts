import { useState } from 'react'
import { useKeys } from '../use-keys.ts'

type Options = {
  ids: string[]
  onOpen: (id: string) => void
  onSelect?: (id: string) => void
  onNew?: () => void
  onSearch: () => void
  onFilters: () => void
}

/** J and K walk the rows, Enter opens, X selects. Answers which row the cursor is on, -1 before the first key. */
export function useRowKeys({ ids, onOpen, onSelect, onNew, onSearch, onFilters }: Options): number {
  const [at, setAt] = useState(-1)
  const cursor = Math.min(at, ids.length - 1)
  const move = (step: number) => {
    const next = Math.max(0, Math.min(ids.length - 1, cursor + step))
    setAt(next)
    document.querySelector(`[data-row="${ids[next]}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const withRow = (run: (id: string) => void) => () => {
    const id = ids[cursor]
    if (id !== undefined) run(id)
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    '/': onSearch,
    'shift+f': onFilters,
    ...(cursor >= 0 && { Enter: withRow(onOpen) }),
    ...(onSelect && { x: withRow(onSelect) }),
    ...(onNew && { n: onNew }),
  })
  return cursor
}
