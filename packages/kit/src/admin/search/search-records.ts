import type { Context } from '../../context.ts'
import type { ResolvedKit } from '../../resolved.ts'
import { runSql } from '../../run-sql.ts'
import { join, raw, sql } from '../../sql.ts'
import { type FoundRecord, type FoundRow, toFound } from './found-record.ts'
import { readSearch } from './search-request.ts'
import { searchSql, stateField } from './search-sql.ts'

/** Rows of one list: among all of them, and where the text names the list. */
const FEW = 5
const MANY = 20

/** Rows of all lists together. */
const MOST = 50

/**
 * The records of all admin lists that a text means, as far as the caller may see them: those called by it first, then in the
 * order of the lists. One statement, none where there is nothing to look for.
 */
export async function searchRecords(ctx: Context, kit: ResolvedKit, q: string): Promise<FoundRecord[]> {
  const search = readSearch(kit, ctx.actor, q)
  if (search.text === '') return []
  const limit = search.isNarrowed ? MANY : FEW
  const arms = search.lists.flatMap((list, place) => searchSql(list, ctx, search, { place, limit }) ?? [])
  if (arms.length === 0) return []
  const found = await runSql<FoundRow>(
    ctx,
    sql`SELECT resource, id, label, detail, state FROM (${join(arms, ' UNION ALL ')}) best
      ORDER BY CASE WHEN rank <= 2 THEN rank ELSE 3 END, place, rank, label, id LIMIT ${raw(String(MOST))}`,
  )
  const states = new Map(search.lists.map((list) => [list.path, stateField(list)]))
  return found.map((row) => toFound(row, states.get(row.resource)))
}
