import type { Context } from '../context.ts'
import { boundValue } from '../filters.ts'
import type { OrderTerm, ResolvedExposure, SearchMode } from '../resolved.ts'
import { all, any, type Compiled, column, compileSql, ident, join, raw, type Sql, sql, valueAt } from '../sql.ts'
import { dateRanges, isInRange } from './date-range.ts'
import { keysetSql, orderSql } from './keyset.ts'
import type { Condition, ListRequest, ReadRequest } from './plan.ts'
import { scopeSql } from './scope-sql.ts'
import { type Finish, finisher, selectList } from './select-sql.ts'

export type CompiledRead = Compiled & {
  /** None where PostgreSQL has to plan the statement for its values each time. */
  readonly name?: string
  readonly finish: Finish | null
}

/** Values of a list request in the order the statement numbers them: conditions, search words, cursor, limit, offset. */
export function listValues(exposure: ResolvedExposure, request: ListRequest, terms: readonly string[]): unknown[] {
  const conditions = request.where.flatMap((condition) => [
    bound(condition),
    ...(condition.filter.isKeyed ? [condition.key] : []),
  ])
  const offset = request.page === null ? 0 : (request.page - 1) * request.limit
  return [
    ...conditions,
    ...terms.flatMap((word) => searchModes(exposure).map((mode) => searchValue(mode, word))),
    ...(request.cursor?.values ?? []),
    request.limit + 1,
    offset,
  ]
}

/** The modes of an exposure's search in the order in which each word is bound. */
function searchModes({ search }: ResolvedExposure): SearchMode[] {
  return [...new Set(search.map(({ mode }) => mode))]
}

function searchValue(mode: SearchMode, word: string): unknown {
  return mode === 'contains' ? boundValue('icontains', word) : word
}

function bound(condition: Condition): unknown {
  return boundValue(condition.lookup, condition.value)
}

/** Text that two requests share exactly when one statement serves both. */
export function listKey(
  exposure: ResolvedExposure,
  request: ListRequest,
  order: readonly OrderTerm[],
  scopeKey: string,
  words: number,
): string {
  const where = request.where.map((condition) => `${condition.filter.name}:${condition.lookup}`)
  const cursor = request.cursor && [request.cursor.isBackward, request.cursor.values.map((value) => value === null)]
  const terms = order.map((term) => `${term.isDescending ? '-' : ''}${term.order.name}`)
  return JSON.stringify([
    exposure.audience,
    exposure.model.name,
    scopeKey,
    request.select,
    where,
    words,
    terms,
    cursor,
    request.page !== null,
    rowCeiling(request),
  ])
}

/**
 * One statement for a page: the keys of the page first, then their JSON. It answers one row with the rows of the page as one
 * document and the values of their order as another: the driver's work for each row is then done once.
 */
export function compileList(
  exposure: ResolvedExposure,
  ctx: Context,
  request: ListRequest,
  order: readonly OrderTerm[],
  words: number,
  name: string,
): CompiledRead {
  const { pieces, next } = conditions(exposure, ctx, request.where, words)
  const cursorSize = request.cursor?.values.length ?? 0
  if (request.cursor && cursorSize > 0)
    pieces.push(keysetSql(order, request.cursor.values, request.cursor.isBackward, 't', next))
  const isBackward = request.cursor?.isBackward ?? false
  const keys = order.map((term, index) => sql`${term.order.expression('t')} AS ${ident(keyName(index))}`)
  const joins = order.flatMap((term) => (term.order.join ? [term.order.join('t')] : []))
  const from = sql`${ident(exposure.model.table)} t ${join(joins, ' ')}`
  const sorted = sql`ORDER BY ${orderSql(order, 't', isBackward)} LIMIT ${raw(String(rowCeiling(request)))}`
  const own =
    request.page === null
      ? all(pieces)
      : skippedTo(exposure, sql`FROM ${from} WHERE ${all(pieces)} ${sorted}`, valueAt(next + cursorSize + 1))
  // `*` leaves system columns out, and `_version` reads one.
  const page = sql`SELECT t.*, ${raw(request.select._version ? 't.xmin, ' : '')}${join(keys, ', ')} FROM ${from} WHERE ${own} ${sorted}`
  const kept = order.map((_, index) => column('t', keyName(index)))
  const again = order.map(
    (term, index) => sql`${column('t', keyName(index))}${raw(term.isDescending !== isBackward ? ' DESC' : '')}`,
  )
  const rows = sql`SELECT (SELECT row_to_json(o) FROM (SELECT ${selectList({ shape: exposure.shape, tree: request.select, alias: 't', depth: 0 }, ctx)}) o) AS data, json_build_array(${join(kept, ', ')}) AS keys FROM (${page}) t ORDER BY ${join(again, ', ')} LIMIT ${valueAt(next + cursorSize)}::int`
  const statement = sql`SELECT coalesce(json_agg(p.data), '[]'::json) AS data, coalesce(json_agg(p.keys), '[]'::json) AS keys FROM (${rows}) p`
  const finish = finisher(exposure.shape, request.select)
  // A plan kept for frequent words walks the whole table for a rare one.
  return words > 0 ? { ...compileSql(statement), finish } : { ...compileSql(statement), name, finish }
}

/** The rows of a page by its number: those before it are passed over by their keys alone, in an index where there is one. */
function skippedTo({ model }: ResolvedExposure, chosen: Sql, offset: Sql): Sql {
  const key = column('t', model.primaryKey[0] as string)
  return sql`${key} = ANY(ARRAY(SELECT ${key} ${chosen} OFFSET ${offset}::int))`
}

/** Rows of the longest page that callers may ask for, and the one more that tells whether it is the last. */
const USUAL_CEILING = 101

/**
 * A number of rows that stands in the statement's text. PostgreSQL takes a LIMIT or OFFSET it does not know for a tenth of
 * the table, finds a plan for that too dear to keep, and plans the statement anew each time, which costs more than running
 * it. The page's own limit stands outside.
 */
function rowCeiling({ limit }: ListRequest): number {
  return Math.max(limit + 1, USUAL_CEILING)
}

// Columns of the inner query that carry the order's values; no field may begin with two underscores.
function keyName(index: number): string {
  return `__key${index}`
}

/** `count(*)` of what a list request matches, cursor and limit left out. */
export function compileCount(exposure: ResolvedExposure, ctx: Context, request: ListRequest, words: number): Compiled {
  return compileSql(
    sql`SELECT count(*)::int AS total FROM ${ident(exposure.model.table)} t WHERE ${matchingSql(exposure, ctx, request, words)}`,
  )
}

/** The same, but no further than to one row beyond `most`: what it costs does not grow with what matches. */
export function compileCountTo(
  exposure: ResolvedExposure,
  ctx: Context,
  request: ListRequest,
  words: number,
  most: number,
): Compiled {
  return compileSql(
    sql`SELECT count(*)::int AS total FROM (SELECT 1 FROM ${ident(exposure.model.table)} t WHERE ${matchingSql(exposure, ctx, request, words)} LIMIT ${raw(String(most + 1))}) counted`,
  )
}

/** The statement whose plan gives an estimated count. */
export function compileMatching(
  exposure: ResolvedExposure,
  ctx: Context,
  request: ListRequest,
  words: number,
): Compiled {
  return compileSql(
    sql`SELECT 1 FROM ${ident(exposure.model.table)} t WHERE ${matchingSql(exposure, ctx, request, words)}`,
  )
}

/** The condition on `t` that a list request makes; its values are those of `listValues`. */
export function matchingSql(exposure: ResolvedExposure, ctx: Context, request: ListRequest, words: number): Sql {
  return all(conditions(exposure, ctx, request.where, words).pieces)
}

function conditions(
  exposure: ResolvedExposure,
  ctx: Context,
  where: readonly Condition[],
  words: number,
): { pieces: Sql[]; next: number } {
  const pieces = scopeSql(exposure, ctx, 't')
  let next = 0
  const indexes: number[] = []
  for (const condition of where) {
    indexes.push(next)
    const value = valueAt(next++)
    const key = condition.filter.isKeyed ? valueAt(next++) : null
    if (!isInRange(where, condition)) pieces.push(condition.filter.condition('t', condition.lookup, value, key))
  }
  pieces.push(...dateRanges(where, indexes))
  for (let word = 0; word < words; word++) {
    const values = new Map(searchModes(exposure).map((mode) => [mode, valueAt(next++)]))
    pieces.push(any(exposure.search.map(({ mode, condition }) => condition('t', values.get(mode) as Sql))))
  }
  return { pieces, next }
}

/** One statement for one row. `xmin` changes with every write of the row, whoever writes: it is the row's version. */
export function compileRead(
  exposure: ResolvedExposure,
  ctx: Context,
  request: ReadRequest,
  name: string,
): CompiledRead {
  const pieces = [sql`${column('t', exposure.lookup)} = ${valueAt(0)}`, ...scopeSql(exposure, ctx, 't', request.by)]
  const data = sql`(SELECT row_to_json(o) FROM (SELECT ${selectList({ shape: exposure.shape, tree: request.select, alias: 't', depth: 0 }, ctx)}) o)`
  const statement = sql`SELECT ${data} AS data, t.xmin::text AS version FROM ${ident(exposure.model.table)} t WHERE ${all(pieces)} LIMIT ${raw('1')}`
  return { ...compileSql(statement), name, finish: finisher(exposure.shape, request.select) }
}
