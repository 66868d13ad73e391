import type { Context } from '../context.ts'
import type { Reversal } from '../define-module.ts'
import type { Resolution } from '../resolve/scope.ts'

/** What a change set wrote besides recorded rows; what it did not touch is left out. */
export async function countReversals(
  ctx: Context,
  { reversals }: Resolution,
  changeSetId: string,
): Promise<{ reversal: Reversal; rows: number }[]> {
  const counted = []
  for (const reversal of reversals) counted.push({ reversal, rows: await reversal.count(ctx, changeSetId) })
  return counted.filter(({ rows }) => rows > 0)
}
