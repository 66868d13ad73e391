import type { Lookup } from '../fields/field-type.ts'
import { column, raw, type Sql, sql, valueAt } from '../sql.ts'
import type { Condition } from './plan.ts'

/**
 * A month of a year, or a day of it, as the stretch of time it is: alone, `month` and `day` look at every row of the year.
 * `indexes` are the places of the conditions' values.
 */
export function dateRanges(where: readonly Condition[], indexes: readonly number[]): Sql[] {
  return where.flatMap((condition) => {
    const { column: name } = condition.filter
    if (condition.lookup !== 'month' || !isInRange(where, { ...condition, lookup: 'year' })) return []
    const boundTo = (lookup: Lookup) => valueAt(indexes[placeOf(where, condition, lookup)] as number)
    const hasDay = placeOf(where, condition, 'day') >= 0
    const first = sql`make_timestamptz(${boundTo('year')}::int, ${boundTo('month')}::int, 1, 0, 0, 0, 'UTC') AT TIME ZONE 'UTC'`
    const start = hasDay ? sql`(${first} + (${boundTo('day')}::int - 1) * interval '1 day')` : sql`(${first})`
    const length = raw(hasDay ? `interval '1 day'` : `interval '1 month'`)
    const instant = (moment: Sql) => sql`${moment} AT TIME ZONE 'UTC'`
    const at = column('t', name as string)
    return [sql`(${at} >= ${instant(start)} AND ${at} < ${instant(sql`(${start} + ${length})`)})`]
  })
}

/**
 * Whether a range says all that a condition does, so that the planner does not take the two for independent. Of a day the
 * month still has to be asked for: there is no 31 February.
 */
export function isInRange(where: readonly Condition[], condition: Condition): boolean {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((lookup) => placeOf(where, condition, lookup))
  const isRange = condition.filter.column !== null && (year as number) >= 0 && (month as number) >= 0
  if (!isRange) return false
  const { lookup } = condition
  return lookup === 'year' || lookup === 'day' || (lookup === 'month' && (day as number) < 0)
}

function placeOf(where: readonly Condition[], { filter }: Condition, lookup: Lookup): number {
  return where.findIndex((each) => each.filter === filter && each.lookup === lookup)
}
