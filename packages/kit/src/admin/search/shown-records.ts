import { hasKey } from '../../changes/object-key.ts'
import type { Context } from '../../context.ts'
import { labelSql } from '../../operations/label-sql.ts'
import { scopeSql } from '../../read/scope-sql.ts'
import type { ResolvedExposure, ResolvedKit } from '../../resolved.ts'
import { runSql } from '../../run-sql.ts'
import { all, column, ident, join, type Sql, sql } from '../../sql.ts'
import { type FoundRecord, type FoundRow, toFound } from './found-record.ts'
import { listedExposures } from './search-request.ts'
import { detailSql, stateField, stateSql } from './search-sql.ts'

/** A record by the path of its list. */
export type RecordRef = { readonly resource: string; readonly id: string }

/**
 * Those of some records that the caller may see, as they are called now, in the order given. What is gone or is not for the
 * caller is not read at all. One statement, none for no records.
 */
export async function shownRecords(ctx: Context, kit: ResolvedKit, refs: readonly RecordRef[]): Promise<FoundRecord[]> {
  const arms = listedExposures(kit, ctx.actor).flatMap((list) => {
    const ids = refs.filter(({ resource, id }) => resource === list.path && canBeKey(list, id)).map(({ id }) => id)
    return ids.length === 0 ? [] : [{ list, rows: rowsSql(list, ctx, ids) }]
  })
  if (arms.length === 0) return []
  const rows = await runSql<FoundRow>(
    ctx,
    join(
      arms.map(({ rows: piece }) => piece),
      ' UNION ALL ',
    ),
  )
  const states = new Map(arms.map(({ list }) => [list.path, stateField(list)]))
  const found = new Map(rows.map((row) => [`${row.resource} ${row.id}`, toFound(row, states.get(row.resource))]))
  return refs.flatMap(({ resource, id }) => found.get(`${resource} ${id}`) ?? [])
}

function rowsSql(list: ResolvedExposure, ctx: Context, ids: readonly string[]): Sql {
  const { model, lookup, path, resource } = list
  const where = all([hasKey(model, 't', sql`w.id`), ...scopeSql(list, ctx, 't')])
  return sql`SELECT ${path}::text AS resource, ${column('t', lookup)}::text AS id, ${labelSql(resource.definition, model, 't')}::text AS label,
    ${detailSql(list, '')} AS detail, ${stateSql(list)} AS state FROM unnest(${ids}::text[]) AS w(id) JOIN ${ident(model.table)} t ON ${where}`
}

const forms: Readonly<Record<string, RegExp>> = {
  Uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u,
  Int: /^\d{1,9}$/u,
}

function canBeKey({ model }: ResolvedExposure, id: string): boolean {
  const key = model.primaryKey.length === 1 ? model.fields[model.primaryKey[0] as string] : undefined
  if (key?.kind !== 'scalar') return false
  return key.type === 'String' || (forms[key.type]?.test(id) ?? false)
}
