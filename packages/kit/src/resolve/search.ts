import type { Exposure, ResourceDefinition } from '../define-resource.ts'
import { relationKeys, throughRelations } from '../filters.ts'
import type { ModelMeta, RelationMeta } from '../model-meta.ts'
import type { Audience, ResolvedSearch, SearchMode } from '../resolved.ts'
import { column, ident, type Sql, sql } from '../sql.ts'
import { followPath } from './filters.ts'
import type { Resolution } from './scope.ts'

/** Django's signs before the path of a search field. */
const signs: Readonly<Record<string, SearchMode>> = { '^': 'startsWith', '=': 'exact' }

// A range instead of a pattern, because PostgreSQL does not look a pattern it learns late up in an ordered index.
const lowered = (left: Sql) => sql`lower(${left}) COLLATE "C"`

const comparisons: Readonly<Record<SearchMode, (left: Sql, value: Sql) => Sql>> = {
  contains: (left, value) => sql`${left} ILIKE ${value}`,
  startsWith: (left, value) =>
    sql`(${lowered(left)} >= lower(${value}::text) AND ${lowered(left)} < lower(${value}::text) || chr(1114111))`,
  exact: (left, value) => sql`${lowered(left)} = lower(${value}::text)`,
}

/** The fields that an exposure searches; a sign before a path tells how. */
export function resolveSearch(
  resolution: Resolution,
  definition: ResourceDefinition,
  audience: Audience,
  exposure: Exposure,
  model: ModelMeta,
): ResolvedSearch[] {
  return (exposure.search ?? []).flatMap((declared) => {
    const mode = signs[declared[0] as string] ?? 'contains'
    const path = mode === 'contains' ? declared : declared.slice(1)
    const steps = path.split('.')
    if (!followPath(resolution, definition, audience, model, steps, 'search')) return []
    const condition = (alias: string, value: Sql) =>
      searchCondition({ resolution, model, steps, compare: (left) => comparisons[mode](left, value) }, alias)
    return [{ path, mode, condition }]
  })
}

type Search = {
  readonly resolution: Resolution
  readonly model: ModelMeta
  readonly steps: readonly string[]
  readonly compare: (left: Sql) => Sql
}

/**
 * One field of a search. A field behind relations is asked from its end, so that its own index answers first and the keys
 * found go back along the path; asked from here, every row would be visited.
 */
function searchCondition(search: Search, alias: string): Sql {
  const { resolution, model, steps, compare } = search
  const first = model.fields[steps[0] as string]
  if (steps.length === 2 && first?.kind === 'relation' && first.from.length === 0)
    return toManySearch(search, first, alias)
  if (first?.kind === 'relation' && first.from.length > 0) return toOneSearch(search, first, alias)
  return throughRelations(resolution.schema, model, steps, alias, (_model, inner, field) =>
    compare(column(inner, field)),
  )
}

/**
 * PostgreSQL takes a list it does not know yet for ten values. Ten keys of a few departments would be a good part of all
 * products, and a search that finds nothing would walk them all in their order; ten products are few, as they mostly are.
 */
function toOneSearch({ resolution, model, steps, compare }: Search, relation: RelationMeta, alias: string): Sql {
  const target = resolution.schema[relation.model] as ModelMeta
  const key = model.primaryKey[0] as string
  const { near, far } = relationKeys(relation)
  const found = throughRelations(resolution.schema, target, steps.slice(1), 'f', (_model, inner, field) =>
    compare(column(inner, field)),
  )
  return sql`${column(alias, key)} = ANY(ARRAY(SELECT ${column('s', key)} FROM ${ident(model.table)} s WHERE ${column('s', near)} IN (SELECT ${column('f', far)} FROM ${ident(target.table)} f WHERE ${found})))`
}

function toManySearch({ resolution, steps, compare }: Search, relation: RelationMeta, alias: string): Sql {
  const target = resolution.schema[relation.model] as ModelMeta
  const { near, far } = relationKeys(relation)
  const found = sql`SELECT ${column('s', far)} FROM ${column('public', target.table)} s WHERE ${compare(column('s', steps[1] as string))} LIMIT 1000`
  return sql`${column(alias, near)} = ANY(ARRAY(${found}))`
}
