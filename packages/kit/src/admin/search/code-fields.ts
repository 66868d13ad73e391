import type { ResolvedExposure } from '../../resolved.ts'
import { column, join, type Sql, sql } from '../../sql.ts'
import { scalarColumn } from './scalar-column.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu

/** Largest value of PostgreSQL's `integer`. */
const MAX_INT = 2_147_483_647

/** Conditions that at most one row each meets whose own name the text is, all of them ranges of a unique index. */
export function exactCodes(exposure: ResolvedExposure, text: string, alias: string): Sql[] {
  const spellings = spellingsOf(text)
  return codeColumns(exposure).flatMap(({ type, column: name }) => {
    const left = column(alias, name)
    if (type === 'Int') return isInt(text) ? [sql`${left} = ${Number(text)}::int`] : []
    if (type === 'Uuid') return uuid.test(text) ? [sql`${left} = ${text}::uuid`] : []
    return [sql`${left} = ANY(${spellings}::text[])`]
  })
}

/** Conditions on numbers that begin with the digits of the text: 104 is 1040 to 1049, 10400 to 10499 and so on. */
export function numbersBeginning(exposure: ResolvedExposure, text: string, alias: string): Sql[] {
  if (!isInt(text) || text.startsWith('0')) return []
  return codeColumns(exposure).flatMap(({ type, column: name }) => {
    if (type !== 'Int') return []
    const left = column(alias, name)
    const ranges: Sql[] = []
    for (let step = 10; Number(text) * step <= MAX_INT; step *= 10) {
      const last = Math.min((Number(text) + 1) * step - 1, MAX_INT)
      ranges.push(sql`${left} BETWEEN ${Number(text) * step}::int AND ${last}::int`)
    }
    return ranges.length > 0 ? [sql`(${join(ranges, ' OR ')})`] : []
  })
}

/** As it was typed, and as codes and addresses are usually written. */
export function spellingsOf(text: string): string[] {
  const lower = text.toLowerCase()
  return [...new Set([text, lower, text.toUpperCase(), `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`])]
}

const isInt = (text: string): boolean => /^\d{1,10}$/u.test(text) && Number(text) <= MAX_INT

/** Columns that name one row each. Only those that the list's readers are shown anyway. */
function codeColumns(exposure: ResolvedExposure) {
  return Object.keys(exposure.model.fields).flatMap((name) => {
    const found = scalarColumn(exposure, name)
    return found?.isUnique && (found.type === 'Int' || found.type === 'String' || found.type === 'Uuid') ? [found] : []
  })
}
