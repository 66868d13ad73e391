import type { Connection } from '../context.ts'
import type { ModelMeta, RelationMeta, SchemaMeta } from '../model-meta.ts'
import type { ResolvedExposure, ResolvedFilter } from '../resolved.ts'

/** A value that rows have, as text, and whether the filter looks at the row's own column. */
export type FilterValue = { readonly text: string; readonly key?: string; readonly isOwnColumn: boolean }

export type FilterValues = Readonly<Record<string, { readonly text: string; readonly key?: string }>>

/**
 * Finds a value to filter by: the given one (`store.product.option`), else one that stands in the column the filter's path
 * leads to. Throws where there is none, since a filter of nothing proves nothing.
 */
export async function filterValue(
  connection: Connection,
  schema: SchemaMeta,
  exposure: ResolvedExposure,
  filter: ResolvedFilter,
  given: FilterValues,
): Promise<FilterValue> {
  const name = `${exposure.audience}.${exposure.model.name}.${filter.name}`
  const known = given[name]
  if (known) return { ...known, isOwnColumn: false }
  const path = declaredPath(exposure, filter)
  const end = path && endOf(schema, exposure.model, path.split('.'))
  if (!end) throw new Error(`${name}: give a value to filter by; the kit cannot find one`)
  const text = await storedText(connection, end)
  if (text === null) throw new Error(`${name}: no row has a value to filter by`)
  return { text, isOwnColumn: end.isOwn }
}

/** The beginning of what stands in the column that a search looks into first: short, so that rows of the list share it. */
export async function searchWord(
  connection: Connection,
  schema: SchemaMeta,
  exposure: ResolvedExposure,
): Promise<string> {
  const [first] = exposure.search
  const end = first ? endOf(schema, exposure.model, first.path.split('.')) : null
  const word = end && (await storedText(connection, end))?.slice(0, 2)
  if (!word) throw new Error(`${exposure.audience}.${exposure.model.name}: no row has a word to search for`)
  return word
}

async function storedText(connection: Connection, end: End): Promise<string | null> {
  const [row] = await connection.query<{ value: string | null }>({
    text: `SELECT to_jsonb("${end.column}") #>> '{}' AS value FROM "${end.table}" WHERE "${end.column}"::text <> '' ORDER BY 1 DESC LIMIT 1`,
    values: [],
  })
  return row?.value ?? null
}

function declaredPath(exposure: ResolvedExposure, filter: ResolvedFilter): string | null {
  if (filter.name === 'id') return exposure.model.primaryKey[0] as string
  const declared = exposure.resource.definition[exposure.audience]?.filter ?? []
  if (Array.isArray(declared)) return declared.find((path) => path.replaceAll('.', '__') === filter.name) ?? null
  const target = (declared as Readonly<Record<string, unknown>>)[filter.name]
  return typeof target === 'string' ? target : null
}

type End = { readonly table: string; readonly column: string; readonly isOwn: boolean }

function endOf(schema: SchemaMeta, model: ModelMeta, path: readonly string[], isOwn = true): End | null {
  const [head, ...rest] = path as [string, ...string[]]
  const field = model.fields[head]
  if (!field) return null
  if (field.kind !== 'relation') return { table: model.table, column: field.column, isOwn }
  const target = schema[field.model] as ModelMeta
  if (rest.length > 0) return endOf(schema, target, rest, false)
  return keyOf(model, target, field, isOwn)
}

function keyOf(model: ModelMeta, target: ModelMeta, field: RelationMeta, isOwn: boolean): End {
  return field.from.length > 0
    ? { table: model.table, column: field.from[0] as string, isOwn }
    : { table: target.table, column: target.primaryKey[0] as string, isOwn: false }
}
