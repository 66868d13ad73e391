import { type ComponentType, use } from 'react'
import { type Match, matchRoute, type Route } from './routes.ts'

/** A promise that `use` can read at once when it is settled, so that a loaded page never falls back to its skeleton. */
interface PagePromise extends Promise<ComponentType> {
  status?: 'fulfilled'
  value?: ComponentType
}

const promises = new Map<Route, PagePromise>()

export function loadPage(route: Route): Promise<ComponentType> {
  const known = promises.get(route)
  if (known) return known
  const promise: PagePromise = route.load()
  promises.set(route, promise)
  promise.then(
    (page) => Object.assign(promise, { status: 'fulfilled', value: page }),
    // A chunk that failed to arrive may arrive on the next visit.
    () => promises.delete(route),
  )
  return promise
}

/** The page's component; suspends only while its code is on the way. */
export function usePage(route: Route): ComponentType {
  return use(loadPage(route))
}

let table: readonly Route[] = []

export function defineRoutes(routes: readonly Route[]): void {
  table = routes
}

export function matchUrl(url: URL | Location): Match | null {
  return matchRoute(table, url.pathname, url.search)
}

/** Fetches code and data of a page somebody is about to open. */
export function prefetchUrl(url: URL | Location): Promise<unknown> | undefined {
  const match = matchUrl(url)
  if (!match) return
  match.route.prefetch?.(match)
  return loadPage(match.route)
}
