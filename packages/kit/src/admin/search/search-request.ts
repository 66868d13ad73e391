import { refuseCaller } from '../../access.ts'
import type { Actor } from '../../context.ts'
import type { ResolvedExposure, ResolvedKit } from '../../resolved.ts'

/** What somebody looks for, and among which lists. */
export type RecordSearch = {
  readonly text: string
  /** Whether only names of one record each are meant: a number, a code, an address. */
  readonly isCode: boolean
  readonly lists: readonly ResolvedExposure[]
  /** Whether the text itself named the list. */
  readonly isNarrowed: boolean
}

/** The admin lists that a caller may see, in the order they are declared in. */
export function listedExposures(kit: ResolvedKit, actor: Actor): ResolvedExposure[] {
  return kit.resources.flatMap(({ exposures: { admin } }) => {
    const list = admin?.operations.list
    return admin && list && refuseCaller(list.access, actor) === null ? [admin] : []
  })
}

/** Reads `orders: lamp` as a search of one list, and `#1042` as one for a number or a code alone. */
export function readSearch(kit: ResolvedKit, actor: Actor, q: string): RecordSearch {
  const lists = listedExposures(kit, actor).flatMap((list) => toQuick(list) ?? [])
  const [, name, rest] = /^\s*([^:\s][^:]*?)\s*:\s*(.*)$/su.exec(q) ?? []
  const named = name === undefined ? undefined : lists.find((list) => isCalled(list, name))
  const text = (named ? (rest as string) : q).trim()
  const isCode = text.startsWith('#') && text.length > 1
  return {
    text: isCode ? text.slice(1).trim() : text,
    isCode,
    lists: named ? [named] : lists,
    isNarrowed: named !== undefined,
  }
}

/**
 * A list that is searched by what its rows themselves are called, and their own parts. A piece of the text of another record
 * is left out: it may belong to very many rows, and that record is found anyway. Of parts no more than some are looked at.
 */
function toQuick(list: ResolvedExposure): ResolvedExposure | null {
  const search = list.search.filter(({ path, mode }) => mode !== 'contains' || isOwn(list, path))
  return search.length === 0 ? null : { ...list, search }
}

function isOwn({ model }: ResolvedExposure, path: string): boolean {
  const [first = '', ...others] = path.split('.')
  const field = model.fields[first]
  return others.length === 0 || (others.length === 1 && field?.kind === 'relation' && field.from.length === 0)
}

function isCalled({ path, resource }: ResolvedExposure, name: string): boolean {
  const wanted = name.toLowerCase()
  return [path, resource.label, resource.labelPlural].some((each) => each.toLowerCase() === wanted)
}
