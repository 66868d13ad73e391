import { readLabels } from '../changes/object-labels.ts'
import type { Context } from '../context.ts'
import type { ListRequest } from '../read/plan.ts'
import { declarationsOf } from '../resolve/declarations-of.ts'
import type { ResolvedExposure, ResolvedFilter, ResolvedKit } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import { column, ident, join, raw, type Sql, sql } from '../sql.ts'
import { matchingRows } from './matching-rows.ts'

/** Values told of one filter, the most frequent first. */
const MAX_VALUES = 50

/** Rows that are counted one by one, as far as the planner knows. */
const COUNTED_ROWS = 10_000

/** Rows of the table that are looked at where more match. */
const DRAWN_ROWS = 10_000

export type FacetValue = { readonly value: string; readonly label: string | null; readonly count: number }

export type Facet = {
  readonly filter: string
  /** Whether the counts were drawn from a sample. */
  readonly isEstimate: boolean
  readonly values: readonly FacetValue[]
}

/** Filters whose values can be counted: of the model's own columns, and with few different values by nature. */
export function countableFilters({ filters }: ResolvedExposure): ResolvedFilter[] {
  return Object.values(filters).filter(
    ({ column: own, relation, type }) =>
      own !== null && (relation !== null || type.id === 'enum' || type.id === 'boolean'),
  )
}

/**
 * How many rows of a list have each value of each filter, where all the other filters apply. Two statements, and a third
 * where relations are named, however large the table is: where many rows match, a sample of them is counted.
 */
export async function countFacets(
  ctx: Context,
  kit: ResolvedKit,
  exposure: ResolvedExposure,
  request: ListRequest,
): Promise<Facet[]> {
  const facets = countableFilters(exposure).map((filter) => ({ filter, rows: others(exposure, ctx, request, filter) }))
  if (facets.length === 0) return []
  const shares = await estimateShares(ctx, exposure, facets)
  const counted = facets.map((facet, index) => countSql(exposure, facet, shares[index] as number))
  const found = await runSql<{ filter: string; value: string; count: number }>(ctx, join(counted, ' UNION ALL '))
  const labelOf = await readLabels(
    ctx,
    declarationsOf(kit),
    facets.flatMap(({ filter: { name, relation } }) =>
      relation === null
        ? []
        : found.filter((row) => row.filter === name).map((row) => ({ model: relation, key: row.value })),
    ),
  )
  return facets.map(({ filter: { name, relation } }, index) => ({
    filter: name,
    isEstimate: (shares[index] as number) < 1,
    values: found
      .filter((row) => row.filter === name)
      .map(({ value, count }) => ({ value, count, label: relation === null ? null : labelOf(relation, value) })),
  }))
}

type Counted = { readonly filter: ResolvedFilter; readonly rows: Sql }

/** The condition on `t` without what the filter itself says. */
function others(exposure: ResolvedExposure, ctx: Context, request: ListRequest, filter: ResolvedFilter): Sql {
  return matchingRows(exposure, ctx, {
    ...request,
    where: request.where.filter((condition) => condition.filter !== filter),
  })
}

/** What part of the table each facet has to look at, as the planner expects it. */
async function estimateShares(
  ctx: Context,
  { model }: ResolvedExposure,
  facets: readonly Counted[],
): Promise<number[]> {
  const table = ident(model.table)
  const pieces = facets.map(({ rows }) => sql`SELECT 1 FROM ${table} t WHERE ${rows}`)
  const [answer] = await runSql<{ 'QUERY PLAN': [{ Plan: { Plans: { 'Plan Rows': number }[] } }] }>(
    ctx,
    sql`EXPLAIN (FORMAT JSON) ${join([sql`SELECT 1 FROM ${table}`, ...pieces], ' UNION ALL ')}`,
  )
  const [all = 0, ...matching] = (answer?.['QUERY PLAN'][0].Plan.Plans ?? []).map((plan) => plan['Plan Rows'])
  return facets.map((_, index) => ((matching[index] ?? 0) <= COUNTED_ROWS ? 1 : Math.min(1, DRAWN_ROWS / all)))
}

function countSql({ model }: ResolvedExposure, { filter, rows }: Counted, share: number): Sql {
  const own = column('t', filter.column as string)
  // Whole pages are drawn, the same ones each time: a list that stands still keeps its numbers.
  const sample = share < 1 ? raw(` TABLESAMPLE SYSTEM (${(share * 100).toFixed(6)}) REPEATABLE (1)`) : raw('')
  const scaled = share < 1 ? sql`round(count(*) / ${share}::float8)::float8` : raw('count(*)::float8')
  return sql`(SELECT ${filter.name}::text AS filter, ${own}::text AS value, ${scaled} AS count FROM ${ident(model.table)} t${sample}
    WHERE ${rows} AND ${own} IS NOT NULL GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT ${MAX_VALUES}::int)`
}
