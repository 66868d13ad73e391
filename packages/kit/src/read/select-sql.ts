import type { Context } from '../context.ts'
import { relationKeys } from '../filters.ts'
import type { SelectTree, Shape, ShapeField } from '../resolved.ts'
import { all, column, ident, join, raw, type Sql, sql } from '../sql.ts'
import { scopeSql } from './scope-sql.ts'

/** Most rows of a to-many relation in one answer. More are read from their own list. */
const MAX_RELATED = 250

type Selected = { readonly shape: Shape; readonly tree: SelectTree; readonly alias: string; readonly depth: number }

/** `expr AS "name", …` for the wanted fields of the table behind `alias`. */
export function selectList({ shape, tree, alias, depth }: Selected, ctx: Context): Sql {
  const pieces = Object.entries(tree).flatMap(([name, inner]) => {
    const field = shape.fields[name]
    if (!field) return []
    const value =
      field.kind === 'relation'
        ? relationSql(field, inner === true ? {} : inner, { alias, depth: depth + 1 }, ctx)
        : valueSql(field, alias)
    return [sql`${value} AS ${ident(name)}`]
  })
  return join(pieces, ', ', 'NULL')
}

function valueSql(field: Exclude<ShapeField, { kind: 'relation' }>, alias: string): Sql {
  if (field.kind === 'computed') return field.computed.sql((name) => column(alias, name))
  const own = column(alias, field.meta.column)
  // Prisma makes list columns that may be null and reads null as the empty list.
  if (field.meta.isList) return sql`coalesce(${own}, '{}')`
  return field.type.answer ? field.type.answer(own) : own
}

type Relation = Extract<ShapeField, { kind: 'relation' }>

// Rows behind a relation are rows of their own model: what its scope hides stays hidden here as well.
function relationSql(
  field: Relation,
  tree: SelectTree,
  { alias, depth }: Pick<Selected, 'alias' | 'depth'>,
  ctx: Context,
): Sql {
  const inner = `r${depth}`
  const keys = relationKeys(field.meta)
  const list = selectList({ shape: field.shape, tree, alias: inner, depth }, ctx)
  const where = all([
    sql`${column(inner, keys.far)} = ${column(alias, keys.near)}`,
    ...scopeSql({ model: field.target, scope: field.scope }, ctx, inner),
  ])
  const rows = sql`SELECT ${list} FROM ${ident(field.target.table)} ${raw(inner)} WHERE ${where}`
  if (!field.meta.isList) return sql`(SELECT row_to_json(o) FROM (${rows}) o)`
  const ordered = sql`${rows} ORDER BY ${relatedOrder(field, inner)} LIMIT ${raw(String(field.limit ?? MAX_RELATED))}`
  return sql`(SELECT coalesce(json_agg(row_to_json(o)), '[]'::json) FROM (${ordered}) o)`
}

// Rows that were given places come in them; others in the order they were made (ids are UUIDv7).
function relatedOrder(field: Relation, alias: string): Sql {
  const names = field.target.fields.position ? ['position', ...field.target.primaryKey] : field.target.primaryKey
  return join(
    names.map((name) => column(alias, name)),
    ', ',
  )
}

/** A function that finishes the computed fields of a row, or null where the statement gave everything. */
export type Finish = (row: Record<string, unknown>, ctx: never) => void

export function finisher(shape: Shape, tree: SelectTree): Finish | null {
  const steps: Finish[] = []
  for (const [name, inner] of Object.entries(tree)) {
    const field = shape.fields[name]
    if (field?.kind === 'computed' && field.computed.map) {
      const map = field.computed.map as (value: unknown, ctx: unknown) => unknown
      steps.push((row, ctx) => {
        row[name] = row[name] === null ? null : map(row[name], ctx)
      })
    } else if (field?.kind === 'relation' && inner !== true) {
      const finish = finisher(field.shape, inner)
      if (finish) steps.push((row, ctx) => finishRelated(row[name], finish, ctx))
    }
  }
  return steps.length === 0
    ? null
    : (row, ctx) => {
        for (const step of steps) step(row, ctx)
      }
}

function finishRelated(value: unknown, finish: Finish, ctx: never): void {
  if (Array.isArray(value)) for (const row of value) finish(row as Record<string, unknown>, ctx)
  else if (value) finish(value as Record<string, unknown>, ctx)
}
