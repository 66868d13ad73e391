import { relationKeys } from '../filters.ts'
import type { SelectTree, Shape, ShapeField } from '../resolved.ts'
import { column, ident, join, raw, type Sql, sql } from '../sql.ts'

/** Most rows of a to-many relation in one answer. More are read from their own list. */
const MAX_RELATED = 250

/** `expr AS "name", …` for the wanted fields of the table behind `alias`. */
export function selectList(shape: Shape, tree: SelectTree, alias: string, depth = 0): Sql {
  const pieces = Object.entries(tree).flatMap(([name, inner]) => {
    const field = shape.fields[name]
    return field ? [sql`${fieldSql(field, inner, alias, depth)} AS ${ident(name)}`] : []
  })
  return join(pieces, ', ', 'NULL')
}

function fieldSql(field: ShapeField, inner: true | SelectTree, alias: string, depth: number): Sql {
  if (field.kind === 'column') {
    const own = column(alias, field.meta.column)
    // Prisma makes list columns that may be null and reads null as the empty list.
    if (field.meta.isList) return sql`coalesce(${own}, '{}')`
    return field.type.answer ? field.type.answer(own) : own
  }
  if (field.kind === 'computed') return field.computed.sql((name) => column(alias, name))
  return relationSql(field, inner === true ? {} : inner, alias, depth + 1)
}

function relationSql(
  field: Extract<ShapeField, { kind: 'relation' }>,
  tree: SelectTree,
  alias: string,
  depth: number,
): Sql {
  const inner = `r${depth}`
  const keys = relationKeys(field.meta)
  const rows = sql`SELECT ${selectList(field.shape, tree, inner, depth)} FROM ${ident(field.target.table)} ${raw(inner)} WHERE ${column(inner, keys.far)} = ${column(alias, keys.near)}`
  if (!field.meta.isList) return sql`(SELECT row_to_json(o) FROM (${rows}) o)`
  const ordered = sql`${rows} ORDER BY ${relatedOrder(field, inner)} LIMIT ${raw(String(MAX_RELATED))}`
  return sql`(SELECT coalesce(json_agg(row_to_json(o)), '[]'::json) FROM (${ordered}) o)`
}

// Rows that were given places come in them; others in the order they were made (ids are UUIDv7).
function relatedOrder(field: Extract<ShapeField, { kind: 'relation' }>, alias: string): Sql {
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
