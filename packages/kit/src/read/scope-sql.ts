import type { Context } from '../context.ts'
import { castForColumn } from '../filters.ts'
import type { ModelMeta } from '../model-meta.ts'
import type { ResolvedExposure } from '../resolved.ts'
import { column, param, type Sql, sql } from '../sql.ts'

/** The row scope as SQL. Values are parameters, so the statement's text depends on the scope's column names only. */
export function scopeSql(exposure: ResolvedExposure, ctx: Context, alias: string): { key: string; pieces: Sql[] } {
  const scope = exposure.scope?.(ctx) ?? {}
  const pieces = Object.entries(scope).map(([name, value]) => scopePiece(exposure, name, value, alias))
  const key = Object.entries(scope)
    .map(([name, value]) => `${name}${value === null ? '0' : Array.isArray(value) ? '*' : ''}`)
    .join(',')
  return { key, pieces }
}

function scopePiece(exposure: ResolvedExposure, name: string, value: unknown, alias: string): Sql {
  const left = column(alias, name)
  if (value === null) return sql`${left} IS NULL`
  const parameter = param((ctx) => exposure.scope?.(ctx)[name])
  const enumName = enumOf(exposure.model, name)
  return Array.isArray(value)
    ? sql`${left} = ANY(${castForColumn(enumName, 'in', parameter)})`
    : sql`${left} = ${castForColumn(enumName, 'exact', parameter)}`
}

function enumOf(model: ModelMeta, name: string): string | null {
  const meta = model.fields[name]
  return meta?.kind === 'enum' ? meta.enumName : null
}
