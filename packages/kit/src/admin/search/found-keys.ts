import type { Context } from '../../context.ts'
import type { ListRequest } from '../../read/plan.ts'
import { scopeSql } from '../../read/scope-sql.ts'
import type { ResolvedExposure } from '../../resolved.ts'
import { all, any, column, ident, join, raw, type Sql, sql } from '../../sql.ts'
import { matchingRows } from '../matching-rows.ts'
import { exactCodes, numbersBeginning, spellingsOf } from './code-fields.ts'
import type { RecordSearch } from './search-request.ts'

/** Rows that are looked at to choose the best of, by each way of finding them. */
const CANDIDATES = 60

/** Letters or digits in a row without which a trigram index knows nothing to look up. */
const SHORTEST_WORD = /[\p{L}\p{N}]{3}/u

/** Whether rows can be found by a part of their texts. */
export const isLongEnough = (text: string): boolean => SHORTEST_WORD.test(text)

/**
 * Keys of rows that a search may mean, each with how surely: 0 by a code of its own, 2 by the beginning of one, 4 by the
 * list's own search. Each way ends after a few rows, so that a word that a million rows have costs no more than a rare one.
 */
export function foundKeys(exposure: ResolvedExposure, ctx: Context, { text, isCode }: RecordSearch): Sql | null {
  const scope = scopeSql(exposure, ctx, 't')
  const only = (pieces: Sql[]) => (pieces.length > 0 ? all([...scope, any(pieces)]) : null)
  const ways: [rank: number, where: Sql | null][] = [
    [0, only(exactCodes(exposure, text, 't'))],
    [2, only(numbersBeginning(exposure, text, 't'))],
    [2, only(codesBeginning(exposure, text))],
    ...(isCode ? [] : partWays(exposure, ctx, text, only)),
  ]
  const arms = ways.flatMap(([rank, where]) => (where ? [armSql(exposure, rank, where)] : []))
  return arms.length === 0 ? null : join(arms, ' UNION ALL ')
}

type Ways = [rank: number, where: Sql | null][]

function partWays(exposure: ResolvedExposure, ctx: Context, text: string, only: (pieces: Sql[]) => Sql | null): Ways {
  if (!isLongEnough(text)) return [[4, only(labelsBeginning(exposure, text))]]
  const request: ListRequest = {
    select: {},
    where: [],
    search: text,
    order: [],
    limit: 1,
    cursor: null,
    page: null,
    count: 'none',
  }
  return [
    [4, only(labelsBeginning(exposure, text))],
    [4, matchingRows(exposure, ctx, request)],
  ]
}

function armSql({ model, lookup }: ResolvedExposure, rank: number, where: Sql): Sql {
  return sql`(SELECT ${column('t', lookup)} AS id, ${raw(String(rank))} AS rank FROM ${ident(model.table)} t WHERE ${where} LIMIT ${raw(String(CANDIDATES))})`
}

/** Fields that the list looks into from their beginning: codes, such as those of a product's variants. */
function codesBeginning({ search }: ResolvedExposure, text: string): Sql[] {
  if (text.length < 2 || /\s/u.test(text)) return []
  return search.filter(({ mode }) => mode !== 'contains').map(({ condition }) => condition('t', sql`${text}`))
}

/**
 * Names that begin with the text, where an index keeps them in order: among very many rows that have the word somewhere,
 * those called by it are found for certain. An index by a language's own order is no index of beginnings, hence the ranges.
 */
function labelsBeginning({ model, resource }: ResolvedExposure, text: string): Sql[] {
  const { represent } = resource.definition
  if (typeof represent !== 'string' || text.length < 2) return []
  const field = model.fields[represent]
  const isOrdered = [...model.uniques, ...model.indexes.map(({ fields }) => fields)].some(
    ([first]) => first === represent,
  )
  if (field?.kind !== 'scalar' || field.type !== 'String' || !isOrdered) return []
  const left = column('t', field.column)
  return spellingsOf(text).map(
    (each) =>
      sql`(${left} >= ${each}::text AND ${left} < ${each}::text || chr(1114111) AND starts_with(lower(${left}), lower(${each}::text)))`,
  )
}
