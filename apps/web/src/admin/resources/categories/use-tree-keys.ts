import { type KeyboardEvent, useState } from 'react'
import { t } from '../../messages.ts'
import { type Place, placed, placeOf, stepped, type Tree, type TreeRow } from './category-tree.ts'
import { wordsOf } from './place-words.ts'
import { stepOf, walk } from './tree-keys.ts'

type Options = {
  tree: Tree | undefined
  rows: readonly TreeRow[]
  current: string | null
  canMove: boolean
  onFocus: (id: string) => void
  onFold: (id: string, isOpen: boolean) => void
  onMove: (id: string, place: Place) => void
  onRename: (id: string) => void
  onOpen: (id: string) => void
}

/** A category picked up by the keyboard, with the tree as it would be. */
export type Carried = { id: string; tree: Tree }

/** The keyboard of the tree: walking, folding, and a mode in which arrows carry a category until it is put down. */
export function useTreeKeys({ tree, rows, current, canMove, ...on }: Options) {
  const [carried, setCarried] = useState<Carried | null>(null)
  const [said, say] = useState('')
  const nameOf = (id: string) => tree?.byId.get(id)?.name ?? ''

  function carry(id: string, from: Tree, key: string): void {
    const step = stepOf(key)
    const place = step && stepped(from, id, step)
    if (step && !place) {
      say(t('nowhere'))
      return
    }
    const next = place ? placed(from, id, place) : from
    if (place?.parentId) on.onFold(place.parentId, true)
    setCarried({ id, tree: next })
    say(t('moving', { name: nameOf(id), place: wordsOf(next, id) }))
  }

  function whileCarrying({ id, tree: from }: Carried, key: string): boolean {
    if (stepOf(key)) carry(id, from, key)
    else if (key === 'Escape') say(t('moveCancelled', { name: nameOf(id) }))
    else if (key === 'Enter' || key === ' ') on.onMove(id, placeOf(from, id))
    else return false
    if (!stepOf(key)) setCarried(null)
    return true
  }

  function acted(event: KeyboardEvent): boolean {
    const { key } = event
    if (!tree || current === null) return false
    if (carried) return whileCarrying(carried, key)
    const isPickUp = key.toLowerCase() === 'm' && !event.metaKey && !event.ctrlKey
    if (canMove && (isPickUp || (event.altKey && stepOf(key)))) {
      carry(current, tree, key)
      return true
    }
    if (canMove && key === 'F2') on.onRename(current)
    else if (key === 'Enter') on.onOpen(current)
    else {
      const way = walk(rows, current, key)
      if (!way) return false
      if ('focus' in way) on.onFocus(way.focus)
      else on.onFold(current, way.open)
    }
    return true
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isOnRow = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'treeitem'
    if (!isOnRow || !acted(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return { carried, said, onKeyDown, putBack: () => setCarried(null) }
}
