import type { Context } from '../context.ts'
import type { Resolution } from '../resolve/scope.ts'
import { runSql } from '../run-sql.ts'
import { sql } from '../sql.ts'
import { netSql, type Outcome, type Selection } from './net-changes.ts'
import type { RecordedModel } from './recorded-model.ts'
import { columnsOf } from './recorded-models.ts'

/** What is to be done to the rows of one model. */
export type Step = {
  readonly recorded: RecordedModel
  readonly outcome: Outcome
  readonly keys: readonly string[]
  /** Columns to write, of those that the model still has. */
  readonly columns: readonly string[]
  /** Recorded columns that the model has no longer. */
  readonly dropped: readonly string[]
}

export type Plan = {
  /** Parents before their children. */
  readonly steps: readonly Step[]
  /** Records whose parts are touched: ids by model. */
  readonly owners: ReadonlyMap<string, readonly string[]>
  readonly isPurged: boolean
}

type Row = {
  model: string
  outcome: Outcome
  keys: string[]
  columns: string[]
  owners: [string, string][] | null
  isPurged: boolean
}

/** What taking the selected changes back means, table by table. One statement. */
export async function readPlan(ctx: Context, resolution: Resolution, selection: Selection): Promise<Plan> {
  const rows = await runSql<Row>(
    ctx,
    sql`WITH net AS MATERIALIZED (${netSql(selection)})
      SELECT n.model, n.outcome, array_agg(n.key) AS keys, bool_or(n."isPurged") AS "isPurged",
        jsonb_agg(DISTINCT jsonb_build_array(n."ownerModel", n."ownerId")) FILTER (WHERE n."ownerId" IS NOT NULL) AS owners,
        ARRAY(SELECT DISTINCT k FROM net m, jsonb_object_keys(coalesce(m.before, m.after)) k WHERE m.model = n.model AND m.outcome = n.outcome) AS columns
      FROM net n WHERE n.outcome <> 'none' GROUP BY n.model, n.outcome`,
  )
  const place = modelOrder(resolution)
  const steps = rows.flatMap((row) => {
    const recorded = resolution.recorded.get(row.model)
    return recorded ? [stepOf(recorded, row)] : []
  })
  steps.sort((a, b) => (place.get(a.recorded.model.name) ?? 0) - (place.get(b.recorded.model.name) ?? 0))
  const owners = new Map<string, string[]>()
  for (const [model, id] of rows.flatMap((row) => row.owners ?? []))
    owners.set(model, [...(owners.get(model) ?? []), id])
  return { steps, owners, isPurged: rows.some((row) => row.isPurged) }
}

function stepOf(recorded: RecordedModel, { outcome, keys, columns }: Row): Step {
  const known = columnsOf(recorded.model).filter((column) => !recorded.without.includes(column))
  return {
    recorded,
    outcome,
    keys,
    columns: known.filter((column) => columns.includes(column)),
    dropped: columns.filter((column) => !known.includes(column)),
  }
}

const orders = new WeakMap<Resolution['schema'], ReadonlyMap<string, number>>()

/** Place of each model so that what a row refers to comes before it. A model that refers to itself needs no order. */
function modelOrder({ schema }: Resolution): ReadonlyMap<string, number> {
  const known = orders.get(schema)
  if (known) return known
  const order = new Map<string, number>()
  const open = new Set<string>()
  const visit = (name: string) => {
    if (order.has(name) || open.has(name)) return
    open.add(name)
    for (const field of Object.values(schema[name]?.fields ?? {}))
      if (field.kind === 'relation' && field.from.length > 0) visit(field.model)
    order.set(name, order.size)
  }
  for (const name of Object.keys(schema)) visit(name)
  orders.set(schema, order)
  return order
}
