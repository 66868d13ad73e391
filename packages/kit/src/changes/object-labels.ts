import type { Context } from '../context.ts'
import { labelSql } from '../operations/label-sql.ts'
import type { Declarations } from '../resolve/scope.ts'
import { runSql } from '../run-sql.ts'
import { column, ident, join, raw, sql } from '../sql.ts'
import { hasKey } from './object-key.ts'

export type ObjectRef = { readonly model: string; readonly key: string }

/** Looks up the text that stands for a record; null where none is known. */
export type LabelOf = (model: string, key: string) => string | null

/** What a record is called, and what its amounts are in, where it has a currency. */
export type ObjectText = { readonly label: string | null; readonly currency: string | null }

const unknown: ObjectText = { label: null, currency: null }

/** The names of records alone. */
export async function readLabels(ctx: Context, resolution: Declarations, refs: readonly ObjectRef[]): Promise<LabelOf> {
  const textOf = await readObjectTexts(ctx, resolution, refs)
  return (model, key) => textOf(model, key).label
}

/** The texts of records of any models: as they are now, of deleted ones as they were. One statement, none for no records. */
export async function readObjectTexts(
  ctx: Context,
  resolution: Declarations,
  refs: readonly ObjectRef[],
): Promise<(model: string, key: string) => ObjectText> {
  const keys = new Map<string, Set<string>>()
  for (const { model, key } of refs) {
    if (resolution.schema[model]) keys.set(model, (keys.get(model) ?? new Set()).add(key))
  }
  const pieces = [...keys].map(([name, wanted]) => labelsOfModel(resolution, name, [...wanted]))
  const rows = pieces.length === 0 ? [] : await runSql<ObjectRef & ObjectText>(ctx, join(pieces, ' UNION ALL '))
  const texts = new Map(rows.map((row) => [`${row.model} ${row.key}`, row]))
  return (model, key) => texts.get(`${model} ${key}`) ?? unknown
}

function labelsOfModel({ schema, definitions, recorded }: Declarations, name: string, keys: string[]) {
  const model = schema[name] as (typeof schema)[string]
  const table = ident(model.table)
  const definition = definitions.get(name)
  // A row without a text of its own is told by its record's page, not by its id.
  const label = definition ? labelSql(definition, model, 't') : raw('NULL::text')
  // An amount in minor units means nothing without it, and a change of the amount alone does not record it.
  const currency = model.fields.currency ? column('t', 'currency') : raw('NULL')
  const live = sql`SELECT ${name}::text AS model, w.key, ${label} AS label, ${currency}::text AS currency FROM unnest(${keys}::text[]) AS w(key) JOIN ${table} t ON ${hasKey(model, 't', sql`w.key`)}`
  if (!definition || !recorded.has(name)) return live
  const gone = sql`SELECT DISTINCT ON (c."objectId") ${name}::text, c."objectId", ${label}, ${currency}::text FROM "RowChange" c CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, c.before) t
    WHERE c.model = ${name} AND c."objectId" = ANY(${keys}::text[]) AND c.kind = 'delete' AND c.before IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM ${table} x WHERE ${hasKey(model, 'x', sql`c."objectId"`)}) ORDER BY c."objectId", c.id DESC`
  return sql`(${live}) UNION ALL (${gone})`
}
