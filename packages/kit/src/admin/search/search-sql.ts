import type { Context } from '../../context.ts'
import { boundValue } from '../../filters.ts'
import { labelSql } from '../../operations/label-sql.ts'
import type { ResolvedExposure } from '../../resolved.ts'
import { column, ident, join, raw, type Sql, sql } from '../../sql.ts'
import { foundKeys } from './found-keys.ts'
import { scalarColumn } from './scalar-column.ts'
import type { RecordSearch } from './search-request.ts'

/** The best rows of one list, or null where the text cannot mean any of its rows. */
export function searchSql(
  exposure: ResolvedExposure,
  ctx: Context,
  search: RecordSearch,
  { place, limit }: { readonly place: number; readonly limit: number },
): Sql | null {
  const keys = foundKeys(exposure, ctx, search)
  if (!keys) return null
  const { model, lookup, resource } = exposure
  const label = labelSql(resource.definition, model, 't')
  const texts = searchedColumns(exposure).map((name) => column('t', name))
  const rows = sql`SELECT ${exposure.path}::text AS resource, ${raw(String(place))} AS place, ${column('t', lookup)}::text AS id,
    ${label}::text AS label, ${detailSql(exposure, search.text)} AS detail, ${stateSql(exposure)} AS state, found.rank AS found,
    ${rankSql(search.text, [label, ...texts])} AS rank
    FROM (SELECT f.id, min(f.rank) AS rank FROM (${keys}) f GROUP BY f.id) found JOIN ${ident(model.table)} t ON ${column('t', lookup)} = found.id`
  return sql`(SELECT resource, place, id, label, detail, state, least(found, rank) AS rank FROM (${rows}) ranked
    ORDER BY least(found, rank), label, id LIMIT ${raw(String(limit))})`
}

/** Whole names and codes first, then what begins with the text, then words that do, then the rest. */
function rankSql(text: string, values: readonly Sql[]): Sql {
  const of = (test: (value: Sql) => Sql) => sql`(${join(values.map(test), ' OR ')})`
  return sql`CASE WHEN ${of((value) => sql`lower(${value}::text) = lower(${text}::text)`)} THEN 1
    WHEN ${of((value) => sql`starts_with(lower(${value}::text), lower(${text}::text))`)} THEN 2
    WHEN ${of((value) => sql`strpos(lower(${value}::text), ' ' || lower(${text}::text)) > 0`)} THEN 3 ELSE 4 END`
}

/** The model's own texts that the list looks into. */
function searchedColumns(exposure: ResolvedExposure): string[] {
  return exposure.search.flatMap(({ path }) => {
    const found = scalarColumn(exposure, path)
    return found?.type === 'String' ? [found.column] : []
  })
}

/** What else tells a row from others of its name: the searched text that the first word stands in, else the first one. */
export function detailSql(exposure: ResolvedExposure, text: string): Sql {
  const { represent } = exposure.resource.definition
  const named = [represent].flat()
  const others = searchedColumns(exposure).filter((name) => !named.includes(name))
  if (others.length === 0) return sql`NULL::text`
  const pattern = boundValue('icontains', text.split(/\s+/u)[0])
  const matching = others.map((name) => sql`WHEN ${column('t', name)} ILIKE ${pattern} THEN ${column('t', name)}`)
  return sql`nullif(CASE ${join(matching, ' ')} ELSE ${column('t', others[0] as string)} END, '')::text`
}

/** The first state of the list, as far as it has one. */
export function stateSql(exposure: ResolvedExposure): Sql {
  const name = stateField(exposure)
  const field = name === undefined ? undefined : exposure.model.fields[name]
  return field?.kind === 'enum' ? sql`${column('t', field.column)}::text` : sql`NULL::text`
}

/** The first column of the list that has tones. */
export function stateField({ resource, model, shape }: ResolvedExposure): string | undefined {
  const { list = [], tones = {} } = resource.definition.admin ?? {}
  return list.find(
    (name) => tones[name] && model.fields[name]?.kind === 'enum' && shape.fields[name]?.kind === 'column',
  )
}
