import { ident, join, raw, type Sql, sql } from '../sql.ts'

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

/** PostgreSQL takes 100 arguments: 50 columns. */
const COLUMNS_PER_CALL = 50

/** Some columns of a row as JSON, written as the recording triggers write them. */
export function rowJson(alias: string, columns: readonly string[]): Sql {
  const calls: Sql[] = []
  for (let at = 0; at < columns.length; at += COLUMNS_PER_CALL) {
    const pairs = columns.slice(at, at + COLUMNS_PER_CALL).map((name) => `${literal(name)}, ${alias}.${quote(name)}`)
    calls.push(raw(`jsonb_build_object(${pairs.join(', ')})`))
  }
  return sql`(${join(calls, ' || ', `'{}'::jsonb`)})`
}

/** A recorded side without the columns that the model has no longer. */
export function recordedJson(side: 'before' | 'after', dropped: readonly string[]): Sql {
  return dropped.length === 0 ? raw(`n.${side}`) : sql`(n.${raw(side)} - ${dropped}::text[])`
}

/** Whether the row still stands as the selected changes left it. */
export function isUntouched(alias: string, columns: readonly string[], dropped: readonly string[]): Sql {
  const current = rowJson(alias, columns)
  return sql`${current} || ${recordedJson('after', dropped)} = ${current}`
}

/** The row as it stood before: typed, as `r`; `base` gives the columns that did not change. */
export function earlierRow(table: string, base: Sql = sql`NULL::${ident(table)}`): Sql {
  return sql`CROSS JOIN LATERAL jsonb_populate_record(${base}, n.before) r`
}
