import type { CustomFilter } from '../computed.ts'
import type { Exposure, ResourceDefinition } from '../define-resource.ts'
import { booleanField } from '../fields/boolean.ts'
import { dateTimeField } from '../fields/date-time.ts'
import type { ColumnMeta, FieldType, Lookup } from '../fields/field-type.ts'
import { fieldTypeOf } from '../fields/field-type-of.ts'
import { integerField } from '../fields/number.ts'
import { textField } from '../fields/text.ts'
import { uuidField } from '../fields/uuid.ts'
import { castForColumn, compare, throughRelations } from '../filters.ts'
import type { ModelMeta, RelationMeta, SchemaMeta } from '../model-meta.ts'
import { didYouMean } from '../nearest-name.ts'
import type { Audience, ResolvedFilter } from '../resolved.ts'
import { column, type Sql } from '../sql.ts'
import { place, type Resolution, scopeOf } from './scope.ts'

const byName: Readonly<Record<string, FieldType>> = {
  string: textField,
  integer: integerField,
  boolean: booleanField,
  uuid: uuidField,
  dateTime: dateTimeField,
}

/** The filters an exposure offers, by the name a caller uses. `id` is always one of them. */
export function resolveFilters(
  resolution: Resolution,
  definition: ResourceDefinition,
  audience: Audience,
  exposure: Exposure,
  model: ModelMeta,
): Record<string, ResolvedFilter> {
  const declared = exposure.filter ?? []
  const entries: [string, string | CustomFilter | ((schema: SchemaMeta) => CustomFilter)][] = Array.isArray(declared)
    ? declared.map((path: string): [string, string] => [path.replaceAll('.', '__'), path])
    : Object.entries(declared)
  if (model.primaryKey.length === 1) entries.unshift(['id', model.primaryKey[0] as string])
  const filters: Record<string, ResolvedFilter> = {}
  for (const [name, target] of entries) {
    const filter =
      typeof target === 'string'
        ? pathFilter(resolution, definition, audience, model, name, target)
        : custom(name, typeof target === 'function' ? target(resolution.schema) : target)
    if (filter) filters[name] = filter
  }
  return filters
}

function custom(name: string, filter: CustomFilter): ResolvedFilter {
  return {
    name,
    lookups: filter.lookups,
    type: byName[filter.type] as FieldType,
    meta: null,
    isKeyed: filter.keyed ?? false,
    relation: null,
    column: null,
    help: filter.help,
    condition: (alias, lookup, value, key) => filter.sql((field) => column(alias, field), lookup, value, key),
  }
}

function pathFilter(
  resolution: Resolution,
  definition: ResourceDefinition,
  audience: Audience,
  model: ModelMeta,
  name: string,
  target: string,
): ResolvedFilter | null {
  const computedField = definition.computed?.[target]
  if (computedField) return computedFilter(name, computedField)
  const path = target.split('.')
  const leaf = followPath(resolution, definition, audience, model, path)
  if (!leaf) return null
  const columnPath = leaf.relation ? [...path.slice(0, -1), ...leaf.columnPath] : path
  return {
    name,
    lookups: leaf.relation ? ['exact', 'in', 'isnull', 'not'] : leaf.type.lookups,
    type: leaf.type,
    meta: leaf.meta,
    isKeyed: false,
    relation: leaf.relation,
    column: columnPath.length === 1 ? (columnPath[0] as string) : null,
    help: leaf.meta.doc,
    condition: (alias, lookup, value) =>
      throughRelations(resolution.schema, model, columnPath, alias, (_model, inner, field) =>
        compareColumn(leaf.meta, lookup, column(inner, field), value),
      ),
  }
}

function compareColumn(meta: ColumnMeta, lookup: Lookup, left: Sql, value: Sql): Sql {
  return compare(lookup, left, castForColumn(meta.kind === 'enum' ? meta.enumName : null, lookup, value))
}

function computedFilter(name: string, field: NonNullable<ResourceDefinition['computed']>[string]): ResolvedFilter {
  const type = byName[field.orderType ?? 'integer'] as FieldType
  const expression = field.orderBy ?? field.sql
  return {
    name,
    type,
    meta: null,
    lookups: type.lookups,
    isKeyed: false,
    relation: null,
    column: null,
    help: field.help,
    condition: (alias, lookup, value) =>
      compare(
        lookup,
        expression((inner) => column(alias, inner)),
        value,
      ),
  }
}

type Leaf = { type: FieldType; meta: ColumnMeta; relation: string | null; columnPath: string[] }

/** Walks `category.slug`; a path that ends on a to-one relation means its key, on a to-many one the other side's id. */
export function followPath(
  resolution: Resolution,
  definition: ResourceDefinition,
  audience: Audience,
  model: ModelMeta,
  path: readonly string[],
  member = 'filter',
): Leaf | null {
  let current = model
  for (const [index, name] of path.entries()) {
    const field = current.fields[name]
    if (!field) {
      resolution.problems.add(
        'KIT012',
        place(definition, audience, member),
        `"${name}" is not a field of ${current.name}.${didYouMean(name, Object.keys(current.fields))}`,
      )
      return null
    }
    if (field.kind !== 'relation') {
      if (index === path.length - 1)
        return { type: fieldTypeOf(field), meta: field, relation: null, columnPath: [name] }
      resolution.problems.add(
        'KIT015',
        place(definition, audience, member),
        `"${name}" of ${current.name} is not a relation, so "${path.join('.')}" leads nowhere`,
      )
      return null
    }
    if (index === path.length - 1) return relationLeaf(resolution, current, field)
    // Whether something is found would tell of the rows that are hidden.
    if (scopeOf(resolution, audience, field.model)) {
      resolution.problems.add(
        'KIT028',
        place(definition, audience, member),
        `"${path.join('.')}" asks rows of ${field.model} that its own scope hides; offer a filter of its list, or a filter of your own`,
      )
      return null
    }
    current = resolution.schema[field.model] as ModelMeta
  }
  return null
}

function relationLeaf(resolution: Resolution, model: ModelMeta, field: RelationMeta): Leaf {
  const target = resolution.schema[field.model] as ModelMeta
  const columnPath = field.from.length > 0 ? [field.from[0] as string] : [field.name, target.primaryKey[0] as string]
  const owner = field.from.length > 0 ? model : target
  const meta = owner.fields[columnPath.at(-1) as string] as ColumnMeta
  return { type: fieldTypeOf(meta), meta, relation: field.model, columnPath }
}
