import { noView, readListState } from '../list/list-state.ts'
import type { AdminMeta } from '../meta-types.ts'
import { allPlaces } from '../shell/places.ts'
import type { Favourite, Target } from './favourite-types.ts'

/** Says where in a list somebody is, not which list it is. */
const passing = ['cursor', 'page', 'from', 'count']

/** What the page at an address would be kept as; null for pages that are on the way to something: forms, histories. */
export function targetOf(meta: AdminMeta, pathname: string, search: string): Target | null {
  const [path = '', id, ...rest] = pathname.replace(/^\/admin\/?/u, '').split('/')
  const resource = meta.resources[path]
  if (rest.length > 0) return null
  if (id !== undefined && id !== '') {
    const isRecord = resource && id !== 'new' && id !== 'trash'
    return isRecord ? { kind: 'record', path, query: '', objectId: decodeURIComponent(id) } : null
  }
  if (resource) return { kind: 'list', path, query: listQueryOf(search), objectId: '' }
  return allPlaces(meta).some((place) => place.path === path) ? { kind: 'page', path, query: '', objectId: '' } : null
}

/** The state of a list without the page that is open; its view is among what the view holds. */
function listQueryOf(search: string): string {
  const params = new URLSearchParams(search)
  for (const name of passing) params.delete(name)
  const { view } = readListState(params)
  if (view === '' || view === noView) params.delete('view')
  return params.toString()
}

/** Whether a favourite leads to a target; the order of a list's filters makes no difference. */
export function leadsTo({ kind, path, query, record }: Favourite, target: Target): boolean {
  if (kind !== target.kind || path !== target.path) return false
  if (kind === 'record') return record?.id === target.objectId
  return sorted(query) === sorted(target.query)
}

function sorted(query: string): string {
  const params = new URLSearchParams(query)
  // What the server does not keep of a list.
  params.delete('view')
  params.sort()
  return params.toString()
}

export function favouriteAddress({ kind, path, query, record }: Favourite): string {
  const base = path === '' ? '/admin' : `/admin/${path}`
  if (kind === 'record') return `${base}/${encodeURIComponent(record?.id ?? '')}`
  return query ? `${base}?${query}` : base
}

/** What its owner calls it, or what it leads to; undefined where that is no page of this admin. */
export function favouriteLabel(meta: AdminMeta, favourite: Favourite): string | undefined {
  if (favourite.name !== null) return favourite.name
  if (favourite.record) return recordLabel(meta, favourite.record)
  return allPlaces(meta).find((place) => place.path === favourite.path)?.label
}

/** A bare number says what it is the number of. */
export function recordLabel(meta: AdminMeta, { resource, label }: { resource: string; label: string }): string {
  return /^\d+$/u.test(label) ? `${meta.resources[resource]?.label ?? ''} #${label}`.trim() : label
}
