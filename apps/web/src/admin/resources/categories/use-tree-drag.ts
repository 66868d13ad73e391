import { type PointerEvent, useEffect, useState } from 'react'
import { dropPlace, type Place, type Tree, type Zone } from './category-tree.ts'

export type Drag = { id: string; targetId: string | null; zone: Zone; place: Place | null }

function rowUnder({ clientX, clientY }: PointerEvent): { id: string; zone: Zone; isOpen: boolean } | null {
  const row = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[role="treeitem"]')
  const id = row?.dataset.id
  if (!row || !id) return null
  const box = row.getBoundingClientRect()
  const part = (clientY - box.top) / box.height
  const zone = part < 0.3 ? 'before' : part > 0.7 ? 'after' : 'into'
  return { id, zone, isOpen: row.getAttribute('aria-expanded') === 'true' }
}

/** Drags a category by its grip. Escape, or letting go beside the tree, leaves it where it was. */
export function useTreeDrag(tree: Tree | undefined, onDrop: (id: string, place: Place) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const isDragging = drag !== null
  useEffect(() => {
    if (!isDragging) return
    const cancel = (event: KeyboardEvent) => event.key === 'Escape' && setDrag(null)
    window.addEventListener('keydown', cancel)
    return () => window.removeEventListener('keydown', cancel)
  }, [isDragging])
  const handlers = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ id, targetId: null, zone: 'into', place: null })
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!drag || !tree) return
      const target = rowUnder(event)
      const place = target && dropPlace(tree, id, target)
      setDrag({ id, targetId: place ? (target?.id ?? null) : null, zone: target?.zone ?? 'into', place })
    },
    onPointerUp: () => {
      if (drag?.place) onDrop(id, drag.place)
      setDrag(null)
    },
    onPointerCancel: () => setDrag(null),
  })
  return { drag, handlers }
}
