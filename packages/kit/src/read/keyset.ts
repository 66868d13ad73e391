import type { OrderTerm } from '../resolved.ts'
import { all, any, join, raw, type Sql, sql, valueAt } from '../sql.ts'

/** `ORDER BY` terms, reversed for a page before the cursor. */
export function orderSql(terms: readonly OrderTerm[], alias: string, isBackward: boolean): Sql {
  return join(
    terms.map((term) => sql`${term.order.expression(alias)}${raw(term.isDescending !== isBackward ? ' DESC' : '')}`),
    ', ',
  )
}

/**
 * The rows after the cursor. Terms that run the same way and cannot be null compare as one row, which an index answers
 * directly; otherwise each term is compared in turn. Nulls stand where PostgreSQL puts them: last ascending, first
 * descending.
 */
export function keysetSql(
  terms: readonly OrderTerm[],
  values: readonly unknown[],
  isBackward: boolean,
  alias: string,
  firstValue: number,
): Sql {
  const expressions = terms.map((term) => term.order.expression(alias))
  const descending = terms.map((term) => term.isDescending !== isBackward)
  const isUniform =
    descending.every((value) => value === descending[0]) &&
    terms.every((term, index) => !term.order.isNullable || (values[index] !== null && descending[0]))
  if (isUniform) {
    const left = join(expressions, ', ')
    const right = join(
      terms.map((_, index) => valueAt(firstValue + index)),
      ', ',
    )
    return sql`(${left}) ${raw(descending[0] ? '<' : '>')} (${right})`
  }
  const alternatives = terms.map((_, index) => {
    const equal = expressions
      .slice(0, index)
      .map((expression, at) => sql`${expression} IS NOT DISTINCT FROM ${valueAt(firstValue + at)}`)
    return all([
      ...equal,
      beyond(expressions[index] as Sql, values[index] === null, descending[index] as boolean, firstValue + index),
    ])
  })
  return any(alternatives)
}

function beyond(expression: Sql, isNull: boolean, isDescending: boolean, at: number): Sql {
  if (isDescending) return isNull ? sql`${expression} IS NOT NULL` : sql`${expression} < ${valueAt(at)}`
  return isNull ? raw('false') : sql`(${expression} > ${valueAt(at)} OR ${expression} IS NULL)`
}
