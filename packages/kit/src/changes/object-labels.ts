import type { Context } from '../context.ts'
import { labelSql } from '../operations/label-sql.ts'
import type { Declarations } from '../resolve/scope.ts'
import { runSql } from '../run-sql.ts'
import { ident, join, raw, sql } from '../sql.ts'
import { hasKey } from './object-key.ts'

export type ObjectRef = { readonly model: string; readonly key: string }

/** Looks up the text that stands for a record; null where none is known. */
export type LabelOf = (model: string, key: string) => string | null

/** The texts of records of any models: as they are now, of deleted ones as they were. One statement, none for no records. */
export async function readLabels(ctx: Context, resolution: Declarations, refs: readonly ObjectRef[]): Promise<LabelOf> {
  const keys = new Map<string, Set<string>>()
  for (const { model, key } of refs) {
    if (resolution.schema[model]) keys.set(model, (keys.get(model) ?? new Set()).add(key))
  }
  const pieces = [...keys].map(([name, wanted]) => labelsOfModel(resolution, name, [...wanted]))
  const rows =
    pieces.length === 0
      ? []
      : await runSql<{ model: string; key: string; label: string | null }>(ctx, join(pieces, ' UNION ALL '))
  const labels = new Map(rows.map((row) => [`${row.model} ${row.key}`, row.label]))
  return (model, key) => labels.get(`${model} ${key}`) ?? null
}

function labelsOfModel({ schema, definitions, recorded }: Declarations, name: string, keys: string[]) {
  const model = schema[name] as (typeof schema)[string]
  const table = ident(model.table)
  const definition = definitions.get(name)
  // A row without a text of its own is told by its record's page, not by its id.
  const label = definition ? labelSql(definition, model, 't') : raw('NULL::text')
  const live = sql`SELECT ${name}::text AS model, w.key, ${label} AS label FROM unnest(${keys}::text[]) AS w(key) JOIN ${table} t ON ${hasKey(model, 't', sql`w.key`)}`
  if (!definition || !recorded.has(name)) return live
  const gone = sql`SELECT DISTINCT ON (c."objectId") ${name}::text, c."objectId", ${label} FROM "RowChange" c CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, c.before) t
    WHERE c.model = ${name} AND c."objectId" = ANY(${keys}::text[]) AND c.kind = 'delete' AND c.before IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM ${table} x WHERE ${hasKey(model, 'x', sql`c."objectId"`)}) ORDER BY c."objectId", c.id DESC`
  return sql`(${live}) UNION ALL (${gone})`
}
