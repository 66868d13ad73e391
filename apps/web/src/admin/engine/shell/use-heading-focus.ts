import { useEffect } from 'react'

// The page the browser itself opened has no other before it: its focus is where the browser puts it.
let shown: string | undefined

/**
 * Moves the focus to the heading when another page is shown, so that the keyboard and a screen reader go on from there.
 * A page that put it into a field of its own keeps it.
 */
export function useHeadingFocus(pathname: string): void {
  useEffect(() => {
    const isFirst = shown === undefined || shown === pathname
    shown = pathname
    if (isFirst) return
    const focused = document.activeElement
    if (focused?.closest('[role="dialog"]') || focused?.matches('#main :is(input, textarea, select)')) return
    document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true })
  }, [pathname])
}
