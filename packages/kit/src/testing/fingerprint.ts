import type { Connection } from '../context.ts'
import type { ModelMeta } from '../model-meta.ts'
import type { ResolvedKit, ResolvedOperation, WriteField } from '../resolved.ts'
import { compileSql, ident, join, sql } from '../sql.ts'

/** Tables of the kit that every write leaves something in. */
const platformTables = ['AuditEntry', 'RowChange', 'OutboxEvent', 'IdempotencyKey']

/**
 * A function for `ConformanceOptions.fingerprint`: the contents of the kit's own tables and of the operation's model with
 * its inlines, as one text. `moreModels` are always looked at besides, for example what the declared operations write.
 */
export function createFingerprint(
  connection: Connection,
  kit: ResolvedKit,
  moreModels: readonly string[] = [],
): (operation: ResolvedOperation) => Promise<string> {
  const more = moreModels.map((name) => tableOf(kit, name))
  return async (operation) => {
    const tables = [...new Set([...platformTables, ...more, ...modelsOf(operation).map((model) => model.table)])]
    const sums = tables.map(
      (table) =>
        sql`SELECT ${table}::text AS name, count(*)::text AS rows, coalesce(sum(hashtext(t::text)::bigint), 0)::text AS sum FROM ${ident(table)} t`,
    )
    const { text, bind } = compileSql(join(sums, ' UNION ALL '))
    const rows = await connection.query<{ name: string; rows: string; sum: string }>({
      text,
      values: bind({ ctx: undefined as never, values: [] }),
    })
    return rows.map((row) => `${row.name} ${row.rows} ${row.sum}`).join('\n')
  }
}

function tableOf(kit: ResolvedKit, name: string): string {
  const model = kit.schema[name]
  if (!model) throw new Error(`${name} is not a model`)
  return model.table
}

function modelsOf({ target }: ResolvedOperation): ModelMeta[] {
  return target.kind === 'crud' ? [target.exposure.model, ...inlineModels(target.exposure.writes)] : []
}

function inlineModels(writes: readonly WriteField[]): ModelMeta[] {
  return writes.flatMap((field) =>
    field.kind === 'inline' ? [field.inline.model, ...inlineModels(field.inline.writes)] : [],
  )
}
