import type { ComponentType } from 'react'

export type Params = Readonly<Record<string, string>>

export interface Visit {
  params: Params
  search: URLSearchParams
}

export interface Route {
  /** For example `/products/:slug`. */
  path: string
  shell: 'shop' | 'checkout' | 'account'
  load: () => Promise<ComponentType>
  /** Starts the requests of the page, on intent to visit or while its code loads. */
  prefetch?: (visit: Visit) => void
}

export interface Match extends Visit {
  route: Route
}

const patterns = new Map<string, RegExp>()

function pattern(path: string): RegExp {
  let regex = patterns.get(path)
  if (!regex) {
    regex = new RegExp(`^${path.replace(/\/:(\w+)/g, '/(?<$1>[^/]+)')}/?$`)
    patterns.set(path, regex)
  }
  return regex
}

export function matchRoute(routes: readonly Route[], pathname: string, search = ''): Match | null {
  for (const route of routes) {
    const found = pattern(route.path).exec(pathname)
    if (!found) continue
    const params: Record<string, string> = {}
    for (const [name, value] of Object.entries(found.groups ?? {})) params[name] = decode(value)
    return { route, params, search: new URLSearchParams(search) }
  }
  return null
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
