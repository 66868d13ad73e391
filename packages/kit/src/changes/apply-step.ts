import type { Context } from '../context.ts'
import type { RelationMeta } from '../model-meta.ts'
import type { Resolution } from '../resolve/scope.ts'
import { runSql } from '../run-sql.ts'
import { all, column, ident, join, type Sql, sql } from '../sql.ts'
import { netSql, type Selection } from './net-changes.ts'
import { hasKey } from './object-key.ts'
import type { Step } from './read-plan.ts'
import { columnsOf } from './recorded-models.ts'
import { earlierRow, isUntouched } from './row-json.ts'

/**
 * Writes one step, all its rows in one statement, and answers how many there were. Rows that do not stand as the selected
 * changes left them are passed over. `isLenient` empties references to what is gone, and leaves out rows that need it.
 */
export async function applyStep(
  ctx: Context,
  resolution: Resolution,
  selection: Selection,
  step: Step,
  isLenient: boolean,
): Promise<number> {
  const write = { restore: restoreSql, change: changeSql, remove: removeSql }[step.outcome]
  const net = netSql(selection, step.recorded.model.name)
  const [done] = await runSql<{ rows: number }>(
    ctx,
    sql`WITH net AS MATERIALIZED (${net}), done AS (${write(ctx, step, isLenient ? resolution : null)} RETURNING 1) SELECT count(*)::int AS rows FROM done`,
  )
  return done?.rows ?? 0
}

function stampOf({ recorded }: Step): string[] {
  return Object.values(recorded.model.fields).flatMap((field) =>
    field.kind === 'scalar' && field.isUpdatedAt ? [field.column] : [],
  )
}

function changeSql(ctx: Context, step: Step): Sql {
  const { model } = step.recorded
  const table = ident(model.table)
  const sets = [
    ...step.columns.map(
      (name) =>
        sql`${ident(name)} = CASE WHEN n.before ? ${name} THEN ${column('r', name)} ELSE ${column('t', name)} END`,
    ),
    ...stampOf(step).map((name) => sql`${ident(name)} = ${ctx.clock.now()}`),
  ]
  return sql`UPDATE ${table} t SET ${join(sets, ', ')} FROM net n ${earlierRow(model.table)}
    WHERE n.outcome = 'change' AND ${hasKey(model, 't', sql`n.key`)} AND ${isUntouched('t', step.columns, step.dropped)}`
}

function removeSql(_ctx: Context, step: Step): Sql {
  const { model } = step.recorded
  return sql`DELETE FROM ${ident(model.table)} t USING net n
    WHERE n.outcome = 'remove' AND ${hasKey(model, 't', sql`n.key`)} AND ${isUntouched('t', step.columns, step.dropped)}`
}

function restoreSql(ctx: Context, step: Step, lenient: Resolution | null): Sql {
  const { model } = step.recorded
  const references = lenient ? referencesOf(lenient, step) : new Map<string, Reference>()
  const stamps = stampOf(step)
  const names = [...step.columns, ...stamps].map(ident)
  const values = [
    ...step.columns.map((name) => references.get(name)?.emptied ?? column('r', name)),
    ...stamps.map(() => sql`${ctx.clock.now()}::timestamptz`),
  ]
  const needed = [...references.values()].flatMap(({ needed: condition }) => (condition ? [condition] : []))
  return sql`INSERT INTO ${ident(model.table)} (${join(names, ', ')}) SELECT ${join(values, ', ')} FROM net n ${earlierRow(model.table)}
    WHERE n.outcome = 'restore' AND ${all(needed)}`
}

type Reference = { readonly emptied?: Sql; readonly needed?: Sql }

/** By column: how a reference is treated whose other end may be gone, as the database would have done it. */
function referencesOf({ schema }: Resolution, { recorded: { model } }: Step): Map<string, Reference> {
  const columns = new Set(columnsOf(model))
  const relations = Object.values(model.fields).filter((field): field is RelationMeta => field.kind === 'relation')
  return new Map(
    relations.flatMap((relation): [string, Reference][] => {
      const [name, far] = [relation.from[0], relation.to[0]]
      const target = schema[relation.model]
      if (!name || !far || !target || !columns.has(name) || target === model) return []
      const exists = sql`EXISTS (SELECT 1 FROM ${ident(target.table)} x WHERE ${column('x', far)} = ${column('r', name)})`
      if (!relation.isRequired) return [[name, { emptied: sql`CASE WHEN ${exists} THEN ${column('r', name)} END` }]]
      return relation.onDelete === 'Cascade' ? [[name, { needed: exists }]] : []
    }),
  )
}
