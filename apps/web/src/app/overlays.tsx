import { lazy, Suspense, useEffect } from 'react'
import { overlay } from '../lib/overlay.ts'
import { useLocation } from '../lib/router/use-location.ts'

const CartDrawer = lazy(() =>
  import('../features/cart/components/cart-drawer-panel.tsx').then((m) => ({ default: m.CartDrawerPanel })),
)
const Search = lazy(() =>
  import('../features/search/components/search-panel.tsx').then((m) => ({ default: m.SearchPanel })),
)
const Menu = lazy(() => import('./menu.tsx').then((m) => ({ default: m.Menu })))

const panels = { cart: CartDrawer, search: Search, menu: Menu }

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')

/** Whatever lies over the page, and the key that opens search. */
export function Overlays() {
  const open = overlay.use()
  const { key } = useLocation()

  useEffect(() => overlay.set(null), [key])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      event.preventDefault()
      overlay.set('search')
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  const Panel = open && panels[open]
  return <Suspense>{Panel && <Panel />}</Suspense>
}
