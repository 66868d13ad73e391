import type { Context } from '../context.ts'
import { relationKeys } from '../filters.ts'
import type { ModelMeta } from '../model-meta.ts'
import { scopeKey, scopeSql } from '../read/scope-sql.ts'
import type { ResolvedExposure, ResolvedInline, WriteField } from '../resolved.ts'
import { all, column, compileSql, ident, join, raw, type Sql, sql, valueAt } from '../sql.ts'

export type Snapshot = {
  readonly version: string
  readonly id: string
  readonly values: Readonly<Record<string, unknown>>
}

/** The row's own columns and its inlines as they stand, flat (`variants.<id>.sku`). Locks the row where asked to. */
export async function takeSnapshot(
  ctx: Context,
  exposure: ResolvedExposure,
  key: unknown,
  isLocking: boolean,
): Promise<Snapshot | null> {
  const where = all([sql`${column('t', exposure.lookup)} = ${valueAt(0)}`, ...scopeSql(exposure, ctx, 't')])
  const body = snapshotObject(exposure.model, exposure.writes, visible(exposure), 't')
  const id = column('t', exposure.model.primaryKey[0] as string)
  const statement = compileSql(
    sql`SELECT ${id}::text AS id, t.xmin::text AS version, ${body} AS values FROM ${ident(exposure.model.table)} t WHERE ${where}${raw(isLocking ? ' FOR UPDATE' : '')}`,
  )
  const name =
    `kit_s_${exposure.audience}_${exposure.model.name}_${isLocking ? 1 : 0}_${scopeKey(exposure, {}, ctx)}`.slice(0, 63)
  const [row] = await ctx.db.query<Snapshot>({
    name,
    text: statement.text,
    values: statement.bind({ ctx, values: [key] }),
  })
  return row ? { ...row, values: flatten(row.values) } : null
}

// Only what some audience may see goes into the history: a password hash does not.
function visible(exposure: ResolvedExposure): string[] {
  const shown = Object.values(exposure.shape.fields).flatMap((field) =>
    field.kind === 'column' ? [field.meta.name] : [],
  )
  const written = exposure.writes.flatMap((field) =>
    field.kind === 'column'
      ? [field.meta.name]
      : field.kind === 'composite'
        ? Object.values(field.computed.writes ?? {})
        : [],
  )
  const secret = (name: string) => /password|secret|token/i.test(name)
  return [...new Set([...shown, ...written])].filter((name) => !secret(name) && name !== 'updatedAt')
}

function snapshotObject(
  model: ModelMeta,
  writes: readonly WriteField[],
  columns: readonly string[],
  alias: string,
  depth = 0,
): Sql {
  const own = columns.map((name) => sql`${column(alias, name)} AS ${ident(name)}`)
  const others = writes.flatMap((field) => {
    if (field.kind === 'inline') return [sql`${inlineObject(field.inline, alias, depth + 1)} AS ${ident(field.name)}`]
    const isSaved = field.kind === 'composite' && field.computed.save
    return isSaved ? [sql`${field.computed.sql((name) => column(alias, name))} AS ${ident(field.name)}`] : []
  })
  return sql`(SELECT to_jsonb(o) FROM (SELECT ${join([...own, ...others], ', ', `${alias}."${model.primaryKey[0]}"`)}) o)`
}

function inlineObject(inline: ResolvedInline, alias: string, depth: number): Sql {
  const inner = `s${depth}`
  const keys = relationKeys(inline.relation)
  const columns = inline.writes.flatMap((field) =>
    field.kind === 'column'
      ? [field.meta.name]
      : field.kind === 'composite'
        ? Object.values(field.computed.writes ?? {})
        : [],
  )
  const body = snapshotObject(inline.model, inline.writes, [...new Set(columns)], inner, depth)
  return sql`(SELECT jsonb_object_agg(${column(inner, 'id')}, ${body}) FROM ${ident(inline.model.table)} ${raw(inner)} WHERE ${column(inner, keys.far)} = ${column(alias, keys.near)})`
}

function flatten(
  values: Readonly<Record<string, unknown>>,
  prefix = '',
  into: Record<string, unknown> = {},
): Record<string, unknown> {
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      flatten(value as Record<string, unknown>, `${prefix}${name}.`, into)
    else into[`${prefix}${name}`] = value
  }
  return into
}

/** `{field: {from, to}}` for what differs. */
export function changesBetween(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Record<string, { from?: unknown; to?: unknown }> {
  const changes: Record<string, { from?: unknown; to?: unknown }> = {}
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      changes[name] = { from: before[name], to: after[name] }
  }
  return changes
}
