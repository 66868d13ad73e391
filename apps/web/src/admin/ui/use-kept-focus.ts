import { type RefObject, useLayoutEffect, useRef } from 'react'

// Set where the heading that goes away has the focus.
let isLost = false

/** Hands the focus on from a heading to the one that takes its place, as when a record has come and its bones go. */
export function useKeptFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const element = heading.current
    if (isLost) element?.focus({ preventScroll: true })
    isLost = false
    return () => {
      isLost = element !== null && document.activeElement === element
    }
  }, [])
  return heading
}
