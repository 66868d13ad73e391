import type { Context } from '../context.ts'
import type { ResolvedExposure } from '../resolved.ts'
import { compileCount, compileCountTo, compileMatching, listValues } from './compile.ts'
import type { ListRequest, PageInfo } from './plan.ts'

export type Counted = Pick<PageInfo, 'total' | 'totalIsEstimate'>

/** Rows that are counted one by one where an estimate was asked for: of few, a planner's guess is often far off. */
export const COUNTED_ROWS = 10_000

/** What the planner may expect the counting to cost at most, in its own units: about 5,000 rows read at random. */
const DEAREST_COUNT = 20_000

type Plan = { readonly 'Plan Rows': number; readonly 'Total Cost': number }

/** How many rows a list request matches, counted as it asks; nothing where it does not. At most two statements. */
export async function countMatching(
  ctx: Context,
  exposure: ResolvedExposure,
  request: ListRequest,
  words: readonly string[],
): Promise<Counted> {
  if (request.count === 'none') return {}
  const values = listValues(exposure, request, words)
  const total = async ({ text, bind }: ReturnType<typeof compileCount>) => {
    const [row] = await ctx.db.query<{ total: number }>({ text, values: bind({ ctx, values }) })
    return row?.total ?? 0
  }
  if (request.count === 'exact')
    return { total: await total(compileCount(exposure, ctx, request, words.length)), totalIsEstimate: false }
  const { text, bind } = compileMatching(exposure, ctx, request, words.length)
  const [row] = await ctx.db.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>({
    text: `EXPLAIN (FORMAT JSON) ${text}`,
    values: bind({ ctx, values }),
  })
  const { 'Plan Rows': expected = 0, 'Total Cost': cost = 0 } = row?.['QUERY PLAN'][0].Plan ?? {}
  if (expected >= COUNTED_ROWS || cost > DEAREST_COUNT) return { total: expected, totalIsEstimate: true }
  const counted = await total(compileCountTo(exposure, ctx, request, words.length, COUNTED_ROWS))
  return { total: counted, totalIsEstimate: counted > COUNTED_ROWS }
}
