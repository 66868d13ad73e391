import { useState } from 'react'
import { t } from '../../messages.ts'
import type { Binding } from '../key-registry.ts'
import { useKeys } from '../use-keys.ts'

type Options = {
  ids: string[]
  onOpen: (id: string) => void
  onSelect?: (id: string) => void
  onNew?: () => void
  onSearch?: () => void
  onFilters?: () => void
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
  const key = (label: string, run: () => void): Binding => ({ label, group: 'list', run })
  useKeys({
    j: key(t('keyRows'), () => move(1)),
    k: key(t('keyRows'), () => move(-1)),
    ...(cursor >= 0 && { Enter: key(t('keyOpen'), withRow(onOpen)) }),
    ...(onSelect && { x: key(t('keySelect'), withRow(onSelect)) }),
    ...(onSearch && { '/': key(t('keySearch'), onSearch) }),
    ...(onFilters && { 'shift+f': key(t('keyFilters'), onFilters) }),
    ...(onNew && { n: key(t('keyNew'), onNew) }),
  })
  return cursor
}
