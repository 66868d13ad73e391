import { useState } from 'react'

export type Selection = {
  /** The records named one by one; of all that match, those that are not among them. */
  ids: string[]
  /** All that the list matches, on whatever page. */
  isMatching: boolean
  has: (id: string) => boolean
  toggle: (id: string) => void
  set: (ids: string[]) => void
  setMatching: () => void
}

type State = { scope: string; ids: string[]; isMatching: boolean }

/**
 * Selected rows. Another page or another filter is another list: `scope` names it, and a change empties the selection. All
 * that match are the same on every page: they are `matching`.
 */
export function useSelection(scope: string, matching = scope): Selection {
  const [state, setState] = useState<State>({ scope, ids: [], isMatching: false })
  const isKept = state.scope === (state.isMatching ? matching : scope)
  const { ids, isMatching }: Omit<State, 'scope'> = isKept ? state : { ids: [], isMatching: false }
  const set = (next: string[]) => setState({ scope, ids: next, isMatching: false })
  const toggled = (id: string) => (ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id])
  return {
    ids,
    isMatching,
    has: (id) => ids.includes(id) !== isMatching,
    toggle: (id) => (isMatching ? setState({ ...state, ids: toggled(id) }) : set(toggled(id))),
    set,
    setMatching: () => setState({ scope: matching, ids: [], isMatching: true }),
  }
}
