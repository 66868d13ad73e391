import { z } from 'zod'
import type { Context } from '../context.ts'
import { uuidSchema } from '../fields/uuid.ts'
import { listValues, matchingSql } from '../read/compile.ts'
import { scopeSql } from '../read/scope-sql.ts'
import { searchWords } from '../read/sql-executor.ts'
import type { ResolvedExposure } from '../resolved.ts'
import { parseListText } from '../rest/query.ts'
import { all, column, compileSql, ident, type Sql, sql } from '../sql.ts'

/** Most rows that are named one by one. */
const MAX_IDS = 1000

export const selectionSchema = z
  .strictObject({
    ids: z.array(uuidSchema).min(1).max(MAX_IDS).optional().describe('The rows by key.'),
    query: z
      .string()
      .max(4000)
      .optional()
      .describe('All rows of the list with this query string: `status=draft&q=lamp`; empty for all rows there are.'),
    except: z.array(uuidSchema).max(MAX_IDS).optional().describe('Together with `query`: but not these.'),
  })
  .refine(({ ids, query }) => (ids === undefined) !== (query === undefined), {
    message: 'Give ids or query',
    path: ['ids'],
  })
  .meta({ id: 'BulkSelection' })

export type Selection = z.output<typeof selectionSchema>

/** The rows `t` of a selection that exist for the caller. Throws VALIDATION_FAILED where its query is not one of the list. */
export function selectionSql(exposure: ResolvedExposure, ctx: Context, selection: Selection) {
  const key = column('t', exposure.model.primaryKey[0] as string)
  const { ids, query, except = [] } = selection
  const pieces: Sql[] = except.length > 0 ? [sql`${key} <> ALL(${except}::uuid[])`] : []
  let values: unknown[] = []
  if (ids) pieces.push(sql`${key} = ANY(${ids}::uuid[])`, ...scopeSql(exposure, ctx, 't'))
  else {
    const request = parseListText(exposure, query ?? '')
    const words = searchWords(request.search)
    pieces.push(matchingSql(exposure, ctx, request, words.length))
    values = listValues(exposure, request, words)
  }
  return { key, from: sql`${ident(exposure.model.table)} t WHERE ${all(pieces)}`, values }
}

/** Runs a statement over a selection's rows. */
export function runSelected<Row>(ctx: Context, statement: Sql, values: readonly unknown[]): Promise<Row[]> {
  const { text, bind } = compileSql(statement)
  return ctx.db.query<Row>({ text, values: bind({ ctx, values }) })
}
