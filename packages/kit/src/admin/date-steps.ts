import type { Context } from '../context.ts'
import type { Condition, ListRequest } from '../read/plan.ts'
import type { ResolvedExposure, ResolvedFilter } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import { column, ident, raw, type Sql, sql } from '../sql.ts'
import { matchingRows } from './matching-rows.ts'

/** Rows that are counted one by one, as far as the planner knows. */
const COUNTED_ROWS = 50_000

/** Rows of the table that are looked at where more match. */
const DRAWN_ROWS = 20_000

export const dateUnits = ['year', 'month', 'day'] as const
export type DateUnit = (typeof dateUnits)[number]

export type DateSteps = {
  /** What the steps are: years, the months of the year asked for, or the days of its month. */
  readonly unit: DateUnit
  /** Whether the counts were drawn from a sample. */
  readonly isEstimate: boolean
  /** Ascending; what no row falls into is left out. */
  readonly steps: readonly { readonly value: number; readonly count: number }[]
}

/**
 * How many rows of a list fall into each year, month or day (UTC), where its other filters and its search apply. Two
 * statements, however large the table is: where very many rows match, a sample of them is counted.
 */
export async function countDates(
  ctx: Context,
  exposure: ResolvedExposure,
  filter: ResolvedFilter,
  request: ListRequest,
): Promise<DateSteps> {
  const unit = unitOf(filter, request.where)
  const above = dateUnits.slice(0, dateUnits.indexOf(unit))
  const where = request.where.filter(
    (condition) => !isStep(filter, condition) || above.some((each) => each === condition.lookup),
  )
  const rows = matchingRows(exposure, ctx, { ...request, where })
  const share = await shareOf(ctx, exposure, rows)
  const steps = await runSql<{ value: number; count: number }>(ctx, stepsSql(exposure, { filter, unit, rows, share }))
  return { unit, isEstimate: share < 1, steps }
}

function isStep(filter: ResolvedFilter, condition: Condition): boolean {
  return condition.filter === filter && dateUnits.some((unit) => unit === condition.lookup)
}

function unitOf(filter: ResolvedFilter, where: readonly Condition[]): DateUnit {
  const asked = (unit: DateUnit) => where.some((each) => each.filter === filter && each.lookup === unit)
  if (!asked('year')) return 'year'
  return asked('month') ? 'day' : 'month'
}

/** What part of the table has to be looked at, as the planner expects it. */
async function shareOf(ctx: Context, { model }: ResolvedExposure, rows: Sql): Promise<number> {
  const table = ident(model.table)
  const [answer] = await runSql<{ 'QUERY PLAN': [{ Plan: { Plans: { 'Plan Rows': number }[] } }] }>(
    ctx,
    sql`EXPLAIN (FORMAT JSON) SELECT 1 FROM ${table} UNION ALL SELECT 1 FROM ${table} t WHERE ${rows}`,
  )
  const [all = 0, matching = 0] = (answer?.['QUERY PLAN'][0].Plan.Plans ?? []).map((plan) => plan['Plan Rows'])
  return matching <= COUNTED_ROWS ? 1 : Math.min(1, DRAWN_ROWS / all)
}

type Counted = { readonly filter: ResolvedFilter; readonly unit: DateUnit; readonly rows: Sql; readonly share: number }

function stepsSql({ model }: ResolvedExposure, { filter, unit, rows, share }: Counted): Sql {
  const at = column('t', filter.column as string)
  const table = ident(model.table)
  const step = sql`extract(${raw(unit)} FROM ${at} AT TIME ZONE 'UTC')::int`
  if (share === 1)
    return sql`SELECT ${step} AS value, count(*)::int AS count FROM ${table} t WHERE ${rows} AND ${at} IS NOT NULL GROUP BY 1 ORDER BY 1`
  // Whole pages are drawn, the same ones each time: a list that stands still keeps its numbers. The first and the last are
  // in no sample for certain, and an index finds them at once.
  const sample = raw(` TABLESAMPLE SYSTEM (${(share * 100).toFixed(6)}) REPEATABLE (1)`)
  const end = (order: string) =>
    sql`(SELECT ${step} AS value, 0 AS count FROM ${table} t WHERE ${rows} AND ${at} IS NOT NULL ORDER BY ${at} ${raw(order)} LIMIT ${raw('1')})`
  return sql`SELECT value, greatest(${raw('1')}, round(sum(count) / ${share}::float8))::int AS count FROM (
    (SELECT ${step} AS value, count(*) AS count FROM ${table} t${sample} WHERE ${rows} AND ${at} IS NOT NULL GROUP BY 1)
    UNION ALL ${end('ASC')} UNION ALL ${end('DESC')}) found GROUP BY 1 ORDER BY 1`
}
