import type { Context } from '../context.ts'
import type { ModelMeta } from '../model-meta.ts'
import { scopeSql } from '../read/scope-sql.ts'
import type { ResolvedKit } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import { all, column as columnSql, ident, sql } from '../sql.ts'
import type { ExchangeColumn } from './column.ts'
import type { Cells } from './file-import.ts'
import type { ImportWork } from './import-work.ts'
import { matchValues, valuesOf } from './match-values.ts'

/** The key of the row that a cell names; undefined where there is none. */
export type KeyOf = (column: ExchangeColumn, named: unknown) => unknown

/** Looks up the related rows that some rows of a file name, with one statement for each column. */
export async function resolveReferences(work: ImportWork, ctx: Context, rows: readonly Cells[]): Promise<KeyOf> {
  const known = new Map<string, Map<string, unknown>>()
  for (const column of work.columns) {
    if (column.target?.kind !== 'reference') continue
    const { model, by } = column.target
    const names = valuesOf(rows, column.name)
    if (names.length > 0) known.set(column.name, await readKeys(work.runtime.kit, ctx, { model, by, names }))
  }
  return (column, named) => known.get(column.name)?.get(String(named))
}

type Named = { readonly model: string; readonly by: string; readonly names: readonly string[] }

async function readKeys(kit: ResolvedKit, ctx: Context, { model, by, names }: Named): Promise<Map<string, unknown>> {
  const target = kit.schema[model] as ModelMeta
  const scope = kit.resources.find((resource) => resource.model === target)?.exposures.admin?.scope ?? null
  const name = columnSql('t', by)
  const matches = matchValues(target, by, names)
  if (!matches) return new Map()
  const found = await runSql<{ name: string; key: unknown }>(
    ctx,
    sql`SELECT ${name}::text AS name, ${columnSql('t', target.primaryKey[0] as string)} AS key FROM ${ident(target.table)} t
      WHERE ${all([matches, ...scopeSql({ model: target, scope }, ctx, 't')])}`,
  )
  return new Map(found.map((row) => [row.name, row.key]))
}
