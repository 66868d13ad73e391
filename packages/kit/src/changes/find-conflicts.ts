import type { Context } from '../context.ts'
import type { ModelMeta, RelationMeta } from '../model-meta.ts'
import type { Resolution } from '../resolve/scope.ts'
import { runSql } from '../run-sql.ts'
import { all, any, column, ident, join, raw, type Sql, sql } from '../sql.ts'
import { deleteRule } from './delete-rule.ts'
import { netSql, type Selection } from './net-changes.ts'
import { hasKey, keyText } from './object-key.ts'
import type { Plan, Step } from './read-plan.ts'
import { earlierRow, isUntouched, recordedJson, rowJson } from './row-json.ts'

/** Conflicts told at most: enough to understand, few enough to read. */
export const MAX_CONFLICTS = 20

export type ConflictReason = 'changed' | 'gone' | 'exists' | 'not_unique' | 'missing_reference' | 'referenced'

export type FoundConflict = {
  readonly model: string
  readonly key: string
  readonly reason: ConflictReason
  /** Columns it is about; of `referenced` the model that refers. */
  readonly columns: readonly string[]
}

/** What stands in the way of taking the selected changes back; nothing is locked. One statement for each model. */
export async function findConflicts(
  ctx: Context,
  resolution: Resolution,
  selection: Selection,
  plan: Plan,
): Promise<FoundConflict[]> {
  const found: FoundConflict[] = []
  for (const step of plan.steps) {
    if (found.length >= MAX_CONFLICTS) break
    const { name } = step.recorded.model
    const pieces = piecesOf(resolution, selection, step)
    const rows = await runSql<Omit<FoundConflict, 'model'>>(
      ctx,
      sql`WITH net AS MATERIALIZED (${netSql(selection, name)}) SELECT * FROM (${join(pieces, ' UNION ALL ')}) found LIMIT ${MAX_CONFLICTS - found.length}::int`,
    )
    found.push(...rows.map((row) => ({ model: name, ...row })))
  }
  return found
}

function piecesOf(resolution: Resolution, selection: Selection, step: Step): Sql[] {
  if (step.outcome === 'restore')
    return [existing(step), ...taken(step), ...missing(resolution, selection, step)].map(parenthesised)
  if (step.outcome === 'change')
    return [altered(step), ...taken(step), ...missing(resolution, selection, step)].map(parenthesised)
  return [altered(step), ...referring(resolution, selection, step)].map(parenthesised)
}

const parenthesised = (piece: Sql) => sql`(${piece} LIMIT ${raw(String(MAX_CONFLICTS))})`

const told = (reason: ConflictReason, columns: readonly string[]) =>
  sql`SELECT n.key, ${reason}::text AS reason, ${columns}::text[] AS columns`

function altered({ recorded: { model }, outcome, columns, dropped }: Step): Sql {
  const current = rowJson('t', columns)
  const differing = sql`ARRAY(SELECT a.key FROM jsonb_each(${recordedJson('after', dropped)}) a WHERE a.value IS DISTINCT FROM ${current} -> a.key)`
  const isGone = sql`${column('t', model.primaryKey[0] as string)} IS NULL`
  return sql`SELECT n.key, CASE WHEN ${isGone} THEN 'gone' ELSE 'changed' END AS reason, CASE WHEN ${isGone} THEN '{}' ELSE ${differing} END AS columns
    FROM net n LEFT JOIN ${ident(model.table)} t ON ${hasKey(model, 't', sql`n.key`)}
    WHERE n.outcome = ${outcome} AND (${isGone} OR NOT (${isUntouched('t', columns, dropped)}))`
}

function existing({ recorded: { model } }: Step): Sql {
  return sql`${told('exists', [])} FROM net n JOIN ${ident(model.table)} t ON ${hasKey(model, 't', sql`n.key`)} WHERE n.outcome = 'restore'`
}

// A changed row keeps its other columns, so its earlier state is laid over what it is now.
function fromEarlier({ recorded: { model }, outcome }: Step): Sql {
  return outcome === 'restore'
    ? sql`FROM net n ${earlierRow(model.table)} WHERE n.outcome = 'restore'`
    : sql`FROM net n JOIN ${ident(model.table)} t ON ${hasKey(model, 't', sql`n.key`)} ${earlierRow(model.table, raw('t'))} WHERE n.outcome = 'change'`
}

function taken(step: Step): Sql[] {
  const { model } = step.recorded
  return model.uniques
    .filter((unique) => unique.some((name) => step.columns.includes(name)))
    .map((unique) => {
      const same = all(unique.map((name) => sql`${column('u', name)} = ${column('r', name)}`))
      const another = sql`${raw(keyText(model, 'u'))} <> n.key AND NOT EXISTS (SELECT 1 FROM net o WHERE o.key = ${raw(keyText(model, 'u'))})`
      return sql`${told('not_unique', unique)} ${fromEarlier(step)} AND EXISTS (SELECT 1 FROM ${ident(model.table)} u WHERE ${same} AND ${another})`
    })
}

function missing({ schema }: Resolution, selection: Selection, step: Step): Sql[] {
  return relationsOf(step.recorded.model).flatMap((relation) => {
    const [name, far] = [relation.from[0], relation.to[0]]
    const target = schema[relation.model]
    if (!name || !far || !target || !step.columns.includes(name)) return []
    const exists = sql`EXISTS (SELECT 1 FROM ${ident(target.table)} x WHERE ${column('x', far)} = ${column('r', name)})`
    return [
      sql`${told('missing_reference', [name])} ${fromEarlier(step)} AND n.before ? ${name} AND ${column('r', name)} IS NOT NULL
        AND NOT ${exists} AND NOT ${isSelected(selection, target, sql`${column('r', name)}::text`)}`,
    ]
  })
}

/** Rows that refer to one about to be removed. Those that only ever go with it do not count, nor those written together with it. */
function referring(resolution: Resolution, selection: Selection, step: Step): Sql[] {
  const { model } = step.recorded
  return relationsOf(model).flatMap((relation) => {
    const child = resolution.schema[relation.model] as ModelMeta
    const goesAlong = deleteRule(child, relation) === 'Cascade' && resolution.recorded.get(child.name)?.scope !== 'all'
    if (!relation.inverse || goesAlong) return []
    const refers = sql`${column('x', relation.inverse.fields[0] as string)} = ${column('t', relation.inverse.references[0] as string)}`
    const isOther = sql`NOT ${isSelected(selection, child, raw(keyText(child, 'x')))}`
    return [
      sql`${told('referenced', [child.name])} FROM net n JOIN ${ident(model.table)} t ON ${hasKey(model, 't', sql`n.key`)}
        WHERE n.outcome = 'remove' AND EXISTS (SELECT 1 FROM ${ident(child.table)} x WHERE ${refers} AND ${isOther})`,
    ]
  })
}

function isSelected({ changes }: Selection, model: ModelMeta, key: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM "RowChange" c WHERE c.model = ${model.name} AND c."objectId" = ${key} AND ${any([changes])})`
}

function relationsOf(model: ModelMeta): RelationMeta[] {
  return Object.values(model.fields).filter((field): field is RelationMeta => field.kind === 'relation')
}
