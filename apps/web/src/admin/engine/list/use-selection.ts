import { useState } from 'react'

export type Selection = {
  ids: string[]
  has: (id: string) => boolean
  toggle: (id: string) => void
  set: (ids: string[]) => void
}

/** Selected rows. Another page or another filter is another list: `scope` names it, and a change empties the selection. */
export function useSelection(scope: string): Selection {
  const [state, setState] = useState<{ scope: string; ids: string[] }>({ scope, ids: [] })
  const ids = state.scope === scope ? state.ids : []
  const set = (next: string[]) => setState({ scope, ids: next })
  return {
    ids,
    has: (id) => ids.includes(id),
    toggle: (id) => set(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]),
    set,
  }
}
