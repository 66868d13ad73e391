import { useState } from 'react'

/** What opened a dialog: of a menu that is closing, the button it hangs on. */
function openerOf(focused: Element | null): HTMLElement | null {
  const menu = focused?.closest('[role="menu"]')
  const trigger = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : focused
  return trigger instanceof HTMLElement && trigger !== document.body ? trigger : null
}

/**
 * Gives the focus back when a dialog closes that has no trigger of its own: to what had it when the dialog was opened, or to
 * the page's heading where that is gone, as after a record was deleted.
 */
export function useReturnFocus(): (event: Event) => void {
  const [opener] = useState(() => openerOf(document.activeElement))
  return (event) => {
    event.preventDefault()
    // Another dialog that was opened from this one has the focus by now.
    if (document.activeElement?.closest('[role="dialog"]')) return
    const target = opener?.isConnected ? opener : document.querySelector<HTMLElement>('#main h1')
    target?.focus()
  }
}
