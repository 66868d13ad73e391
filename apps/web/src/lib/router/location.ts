export interface Location {
  pathname: string
  search: string
  hash: string
  /** Identity of the history entry; scroll positions are kept by it. */
  key: string
}

export interface NavigateOptions {
  replace?: boolean
  /** Keep the scroll position, as when a filter changes. */
  keepScroll?: boolean
}

export interface Navigation extends NavigateOptions {
  location: Location
  kind: 'push' | 'pop'
}

const listeners = new Set<(navigation: Navigation) => void>()

const newKey = () => Math.random().toString(36).slice(2, 10)

export function currentLocation(): Location {
  const { pathname, search, hash } = window.location
  if (!history.state?.key) history.replaceState({ key: newKey() }, '')
  return { pathname, search, hash, key: history.state.key }
}

function tell(navigation: Navigation): void {
  for (const listener of listeners) listener(navigation)
}

/** Whether the address belongs to the shop's own router; the admin has its own and loads as a page of its own. */
export function isShopUrl(url: URL): boolean {
  return url.origin === window.location.origin && !/^\/(admin|api|media|docs|graphi?ql)(\/|$)/.test(url.pathname)
}

export function navigate(to: string, options: NavigateOptions = {}): void {
  const url = new URL(to, window.location.href)
  if (!isShopUrl(url)) {
    window.location.assign(url)
    return
  }
  const replace = options.replace || url.href === window.location.href
  const state = { key: replace ? (history.state?.key ?? newKey()) : newKey() }
  history[replace ? 'replaceState' : 'pushState'](state, '', url)
  tell({ ...options, kind: 'push', location: currentLocation() })
}

export function onNavigate(listener: (navigation: Navigation) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function listenToHistory(): () => void {
  const onPop = () => tell({ kind: 'pop', location: currentLocation() })
  window.addEventListener('popstate', onPop)
  return () => window.removeEventListener('popstate', onPop)
}
