import type { AdminMeta } from '../meta-types.ts'
import { allPlaces, type Place, placeGroups } from './places.ts'

/** Places with a key of their own; more are not remembered. */
const MOST = 12

/**
 * The key that follows G for each place: a letter of its path, which no language changes. The first of each group chooses
 * first, as a group begins with what is used most.
 */
export function placeKeys(meta: AdminMeta): Map<string, Place> {
  const groups = placeGroups(meta).map(({ places }) => places)
  const rounds = Math.max(0, ...groups.map((places) => places.length))
  const inTurn = Array.from({ length: rounds }, (_, round) => groups.flatMap((places) => places[round] ?? [])).flat()
  const keys = new Map<string, Place>()
  const [dashboard] = allPlaces(meta)
  if (dashboard) keys.set('d', dashboard)
  for (const place of inTurn) {
    if (keys.size >= MOST) break
    const letter = [...place.path].find((each) => /[a-z]/u.test(each) && !keys.has(each))
    if (letter) keys.set(letter, place)
  }
  return keys
}
