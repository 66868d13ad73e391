import type { Lookup } from './fields/field-type.ts'
import type { ModelMeta, RelationMeta, SchemaMeta } from './model-meta.ts'
import { column, elementOf, ident, raw, type Sql, sql } from './sql.ts'

/** How each lookup compares. `value` is one parameter; for `range` an array of two, for `in` an array. */
const comparisons: Readonly<Record<Lookup, (left: Sql, value: Sql) => Sql>> = {
  exact: (left, value) => sql`${left} = ${value}`,
  iexact: (left, value) => sql`lower(${left}) = lower(${value})`,
  contains: (left, value) => sql`${left} LIKE ${value}`,
  icontains: (left, value) => sql`${left} ILIKE ${value}`,
  startswith: (left, value) => sql`${left} LIKE ${value}`,
  istartswith: (left, value) => sql`${left} ILIKE ${value}`,
  endswith: (left, value) => sql`${left} LIKE ${value}`,
  in: (left, value) => sql`${left} = ANY(${value})`,
  gt: (left, value) => sql`${left} > ${value}`,
  gte: (left, value) => sql`${left} >= ${value}`,
  lt: (left, value) => sql`${left} < ${value}`,
  lte: (left, value) => sql`${left} <= ${value}`,
  range: (left, value) => sql`(${left} >= ${elementOf(value, 0)} AND ${left} <= ${elementOf(value, 1)})`,
  isnull: (left, value) => sql`(${left} IS NULL) = ${value}::boolean`,
  not: (left, value) => sql`${left} IS DISTINCT FROM ${value}`,
  year: (left, value) =>
    sql`(${left} >= make_timestamptz(${value}::int, 1, 1, 0, 0, 0, 'UTC') AND ${left} < make_timestamptz(${value}::int + 1, 1, 1, 0, 0, 0, 'UTC'))`,
  month: (left, value) => sql`extract(month FROM ${left} AT TIME ZONE 'UTC') = ${value}::int`,
  day: (left, value) => sql`extract(day FROM ${left} AT TIME ZONE 'UTC') = ${value}::int`,
  date: (left, value) => sql`(${left} >= ${value}::timestamptz AND ${left} < ${value}::timestamptz + interval '1 day')`,
}

export function compare(lookup: Lookup, left: Sql, value: Sql): Sql {
  return comparisons[lookup](left, value)
}

/** Enum columns compare with text parameters only after a cast, which must name the type. */
export function castForColumn(enumName: string | null, lookup: Lookup, value: Sql): Sql {
  if (enumName === null || lookup === 'isnull') return value
  return lookup === 'in' ? sql`${value}::text[]::${ident(enumName)}[]` : sql`${value}::text::${ident(enumName)}`
}

const likeEscape = (text: string) => text.replace(/[\\%_]/g, '\\$&')

/** What is bound for a lookup's value: patterns for the LIKE family, the value itself for the rest. */
export function boundValue(lookup: Lookup, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (lookup === 'contains' || lookup === 'icontains') return `%${likeEscape(value)}%`
  if (lookup === 'startswith' || lookup === 'istartswith') return `${likeEscape(value)}%`
  return lookup === 'endswith' ? `%${likeEscape(value)}` : value
}

/**
 * The condition "some row at the end of `path` satisfies `leaf`". A to-one hop compares the key with an array made once
 * per statement, so that an index on the key serves it; a to-many hop is an EXISTS.
 */
export function throughRelations(
  schema: SchemaMeta,
  model: ModelMeta,
  path: readonly string[],
  alias: string,
  leaf: (model: ModelMeta, alias: string, field: string) => Sql,
): Sql {
  const [head, ...rest] = path as [string, ...string[]]
  if (rest.length === 0) return leaf(model, alias, head)
  const relation = model.fields[head] as RelationMeta
  const target = schema[relation.model] as ModelMeta
  const inner = `${alias}_${rest.length}`
  const condition = throughRelations(schema, target, rest, inner, leaf)
  const from = sql`FROM ${ident(target.table)} ${raw(inner)} WHERE`
  const keys = relationKeys(relation)
  if (relation.from.length > 0) {
    return sql`${column(alias, keys.near)} = ANY(ARRAY(SELECT ${column(inner, keys.far)} ${from} ${condition}))`
  }
  return sql`EXISTS (SELECT 1 ${from} ${column(inner, keys.far)} = ${column(alias, keys.near)} AND ${condition})`
}

/** The columns that tie two tables together: on this side, and on the other. Single-column keys only. */
export function relationKeys(relation: RelationMeta): { near: string; far: string } {
  if (relation.from.length > 0) return { near: relation.from[0] as string, far: relation.to[0] as string }
  return { near: relation.inverse?.references[0] as string, far: relation.inverse?.fields[0] as string }
}
