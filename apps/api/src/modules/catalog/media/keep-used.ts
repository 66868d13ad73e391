import type { Ctx } from '../../../context.ts'
import { mediaInUse } from '../catalog.errors.ts'
import { usesOf } from './read-uses.ts'

/** Places named in a sentence; the others are counted. */
const NAMED = 3

/**
 * A picture that is shown somewhere stays. Called with its row locked, which holds back whoever would just now refer to it.
 * Throws MEDIA_IN_USE.
 */
export async function keepUsed(ctx: Ctx, id: string): Promise<void> {
  const { total, uses } = await usesOf(ctx, id)
  if (total === 0) return
  const named = uses.slice(0, NAMED).map(({ resourceLabel, label }) => `${resourceLabel} “${label}”`)
  const others = total - named.length
  const places = [...named, ...(others > 0 ? [`${others} more`] : [])].join(', ')
  throw mediaInUse({
    detail: `It is used in ${total === 1 ? 'one place' : `${total} places`}: ${places}.`,
    total,
    uses,
  })
}
