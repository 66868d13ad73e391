import { type ReactNode, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { currentLocation, listenToHistory, type Navigation, onNavigate } from './location.ts'
import { matchUrl } from './page-module.ts'
import type { Match } from './routes.ts'
import { ownScroll, restoreScroll, scrollToHash, trackScroll } from './scroll.ts'
import { LocationContext, ParamsContext } from './use-location.ts'

interface RouterProps {
  children: (match: Match | null) => ReactNode
}

const start = (): Navigation => ({ kind: 'pop', location: currentLocation() })

/**
 * The shop's router. React Router with data routes alone weighs a third of the storefront's whole script budget, so the
 * shop matches, links, prefetches and restores scrolling with these few files; the admin keeps React Router.
 */
export function Router({ children }: RouterProps) {
  const [navigation, setNavigation] = useState(start)
  const { location } = navigation
  const lastPath = useRef(location.pathname)

  useEffect(() => {
    const ends = [
      trackScroll(),
      listenToHistory(),
      onNavigate((next) => {
        ownScroll('')
        // A filter shows at once that it is chosen; another page waits, with this one in view, for its code.
        if (next.location.pathname === lastPath.current) setNavigation(next)
        else startTransition(() => setNavigation(next))
      }),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [])

  useLayoutEffect(() => {
    ownScroll(location.key)
    const moved = lastPath.current !== location.pathname
    lastPath.current = location.pathname
    if (navigation.kind === 'pop') restoreScroll(location.key)
    else if (!scrollToHash(location.hash) && !navigation.keepScroll) window.scrollTo(0, 0)
    // Readers of the screen follow to the new page; a changed filter leaves them where they are.
    if (moved) document.getElementById('main')?.focus({ preventScroll: true })
  }, [navigation, location])

  const match = matchUrl({ ...window.location, pathname: location.pathname, search: location.search })
  return (
    <LocationContext value={location}>
      <ParamsContext value={match?.params ?? {}}>{children(match)}</ParamsContext>
    </LocationContext>
  )
}
