const storageKey = 'stoa.scroll'
const giveUpAfterMs = 2000

function readPositions(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '{}')
  } catch {
    return {}
  }
}

const positions = readPositions()
let current = ''

/** Remembers how far each history entry was scrolled, across reloads too. */
export function trackScroll(): () => void {
  history.scrollRestoration = 'manual'
  const onScroll = () => {
    if (current) positions[current] = Math.round(window.scrollY)
  }
  const onHide = () => {
    const kept = Object.entries(positions).slice(-60)
    sessionStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(kept)))
  }
  window.addEventListener('scroll', onScroll, { passive: true })
  window.addEventListener('pagehide', onHide)
  return () => {
    window.removeEventListener('scroll', onScroll)
    window.removeEventListener('pagehide', onHide)
  }
}

/** From now on, scrolling belongs to this entry. */
export function ownScroll(key: string): void {
  current = key
}

export function restoreScroll(key: string): void {
  const top = positions[key] ?? 0
  window.scrollTo(0, top)
  if (window.scrollY >= top - 1) return
  // The page is still too short: wait for its data, until it fits or the reader moves on their own.
  const observer = new ResizeObserver(() => {
    window.scrollTo(0, top)
    if (window.scrollY >= top - 1) stop()
  })
  const stop = () => {
    observer.disconnect()
    for (const type of ['wheel', 'touchstart', 'keydown']) window.removeEventListener(type, stop)
  }
  for (const type of ['wheel', 'touchstart', 'keydown']) window.addEventListener(type, stop, { passive: true })
  observer.observe(document.body)
  setTimeout(stop, giveUpAfterMs)
}

export function scrollToHash(hash: string): boolean {
  const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)))
  if (!target) return false
  target.scrollIntoView()
  return true
}
