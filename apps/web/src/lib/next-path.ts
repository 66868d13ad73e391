import { paths } from './paths.ts'

/** Where to go after logging in. Only a path of this shop: an address elsewhere would make the form a lure. */
export function nextPath(search: URLSearchParams): string {
  const next = search.get('next') ?? ''
  return /^\/(?![/\\])/.test(next) ? next : paths.orders
}
