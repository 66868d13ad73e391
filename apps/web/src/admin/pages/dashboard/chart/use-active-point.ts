import { type KeyboardEvent, type PointerEvent, useState } from 'react'

const moves: Record<string, (index: number, last: number) => number> = {
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowRight: (index, last) => Math.min(last, index + 1),
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * The point that is told about: under the pointer, or under the focus. One point is in the tab order, the arrow keys walk
 * from it to the others, Escape puts the tip away.
 */
export function useActivePoint(count: number, xOf: (index: number) => number) {
  const [active, setActive] = useState<number | null>(null)
  const [home, setHome] = useState<number | null>(null)
  const last = count - 1
  const focusable = Math.min(home ?? last, last)
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left
    let nearest = 0
    for (let index = 1; index < count; index++)
      if (Math.abs(xOf(index) - x) < Math.abs(xOf(nearest) - x)) nearest = index
    setActive(nearest)
  }
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.key === 'Escape') setActive(null)
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    const next = move(focusable, last)
    event.currentTarget.querySelector<SVGElement>(`[data-index="${next}"]`)?.focus()
  }
  const onFocus = (index: number) => {
    setHome(index)
    setActive(index)
  }
  return {
    active: active === null ? null : Math.min(active, last),
    focusable,
    onFocus,
    listeners: { onPointerMove, onKeyDown, onPointerLeave: () => setActive(null), onBlur: () => setActive(null) },
  }
}
