import { column, raw, type Sql, sql, valueAt } from '../sql.ts'
import type { Condition } from './plan.ts'

/**
 * A month of a year, or a day of it, as the stretch of time it is: alone, `month` and `day` look at every row of the year.
 * `indexes` are the places of the conditions' values.
 */
export function dateRanges(where: readonly Condition[], indexes: readonly number[]): Sql[] {
  const boundTo = (filter: Condition['filter'], lookup: Condition['lookup']) => {
    const at = where.findIndex((each) => each.filter === filter && each.lookup === lookup)
    return at < 0 ? undefined : valueAt(indexes[at] as number)
  }
  return where.flatMap(({ filter, lookup }) => {
    const year = boundTo(filter, 'year')
    const month = boundTo(filter, 'month')
    if (lookup !== 'month' || !year || !month || filter.column === null) return []
    const day = boundTo(filter, 'day')
    const at = column('t', filter.column)
    const first = sql`make_timestamptz(${year}::int, ${month}::int, 1, 0, 0, 0, 'UTC') AT TIME ZONE 'UTC'`
    const start = day ? sql`(${first} + (${day}::int - 1) * interval '1 day')` : sql`(${first})`
    const length = raw(day ? `interval '1 day'` : `interval '1 month'`)
    const instant = (moment: Sql) => sql`${moment} AT TIME ZONE 'UTC'`
    return [sql`(${at} >= ${instant(start)} AND ${at} < ${instant(sql`(${start} + ${length})`)})`]
  })
}
