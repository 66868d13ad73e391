import type { Context } from './context.ts'
import { compileSql, type Sql } from './sql.ts'

/** Runs a statement put together for one occasion, unprepared. Its parameters are all in it. */
export async function runSql<Row>(ctx: Context, piece: Sql): Promise<Row[]> {
  const { text, bind } = compileSql(piece)
  return ctx.db.query<Row>({ text, values: bind({ ctx, values: [] }) })
}
