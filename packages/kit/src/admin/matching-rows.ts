import type { Context } from '../context.ts'
import { listValues, matchingSql } from '../read/compile.ts'
import type { ListRequest } from '../read/plan.ts'
import { searchWords } from '../read/sql-executor.ts'
import type { ResolvedExposure } from '../resolved.ts'
import { raw, type Sql, sql } from '../sql.ts'

/** The condition on `t` that a list request makes, its values bound: several of them can stand in one statement. */
export function matchingRows(exposure: ResolvedExposure, ctx: Context, request: ListRequest): Sql {
  const words = searchWords(request.search)
  const whole = { ...request, cursor: null }
  const values = listValues(exposure, whole, words)
  const piece = matchingSql(exposure, ctx, whole, words.length)
  const bound = piece.parameters.map((parameter) => parameter({ ctx, values }))
  return bound.reduce<Sql>(
    (left, value, index) => sql`${left}${value}${raw(piece.texts[index + 1] as string)}`,
    raw(piece.texts[0] as string),
  )
}
