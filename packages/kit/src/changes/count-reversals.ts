import { mayDo } from '../access.ts'
import type { Context } from '../context.ts'
import type { Reversal } from '../define-module.ts'
import { forbidden } from '../errors.ts'
import type { Resolution } from '../resolve/scope.ts'

/**
 * What a change set wrote besides recorded rows; what it did not touch is left out. Throws FORBIDDEN where the caller may not
 * take some of it back.
 */
export async function countReversals(
  ctx: Context,
  { reversals }: Resolution,
  changeSetId: string,
): Promise<{ reversal: Reversal; rows: number }[]> {
  const counted = []
  for (const reversal of reversals) counted.push({ reversal, rows: await reversal.count(ctx, changeSetId) })
  const written = counted.filter(({ rows }) => rows > 0)
  const refused = written.find(({ reversal }) => !mayDo(ctx.actor, reversal.permission))
  if (refused) throw forbidden({ detail: `This needs the permission ${refused.reversal.permission}.` })
  return written
}
