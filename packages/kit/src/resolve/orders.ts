import type { Computed } from '../computed.ts'
import type { Exposure, ResourceDefinition } from '../define-resource.ts'
import { booleanField } from '../fields/boolean.ts'
import { dateTimeField } from '../fields/date-time.ts'
import type { FieldType } from '../fields/field-type.ts'
import { fieldTypeOf } from '../fields/field-type-of.ts'
import { integerField } from '../fields/number.ts'
import { textField } from '../fields/text.ts'
import { relationKeys } from '../filters.ts'
import type { ModelMeta, RelationMeta } from '../model-meta.ts'
import type { Audience, OrderTerm, ResolvedOrder } from '../resolved.ts'
import { column, ident, raw, type Sql, sql } from '../sql.ts'
import { followPath } from './filters.ts'
import { place, type Resolution } from './scope.ts'

const computedTypes: Readonly<Record<string, FieldType>> = {
  integer: integerField,
  boolean: booleanField,
  string: textField,
  dateTime: dateTimeField,
}

/** The orders an exposure offers and its default; the primary key ends every order, so that it is total. */
export function resolveOrders(
  resolution: Resolution,
  definition: ResourceDefinition,
  audience: Audience,
  exposure: Exposure,
  model: ModelMeta,
): { orders: Record<string, ResolvedOrder>; defaultOrder: OrderTerm[] } {
  const orders: Record<string, ResolvedOrder> = {}
  const declared = exposure.order ?? []
  for (const entry of declared) {
    const path = entry.replace(/^-/, '')
    const order = resolveOrder(resolution, definition, audience, model, path)
    if (order) orders[order.name] = order
  }
  const first = declared[0]
  const order = first === undefined ? undefined : orders[first.replace(/^-/, '').replaceAll('.', '__')]
  return { orders, defaultOrder: order ? [{ order, isDescending: first?.startsWith('-') ?? false }] : [] }
}

/** The tie-break of a model: its primary key. */
export function keyOrder(model: ModelMeta): ResolvedOrder {
  const key = model.primaryKey[0] as string
  const meta = model.fields[key]
  if (!meta || meta.kind === 'relation') throw new Error(`${model.name} has no plain primary key`)
  return {
    name: key,
    isNullable: false,
    type: fieldTypeOf(meta),
    join: null,
    expression: (alias) => column(alias, key),
  }
}

function resolveOrder(
  resolution: Resolution,
  definition: ResourceDefinition,
  audience: Audience,
  model: ModelMeta,
  path: string,
): ResolvedOrder | null {
  const own = definition.computed?.[path]
  if (own) {
    return computedOrder(path, own)
  }
  const steps = path.split('.')
  const leaf = followPath(resolution, definition, audience, model, steps, 'order')
  if (!leaf) return null
  if (leaf.relation) {
    resolution.problems.add(
      'KIT016',
      place(definition, audience, 'order'),
      `order by a field of "${path}", not by the relation itself`,
    )
    return null
  }
  const isNullable = steps.length > 1 || !leaf.meta.isRequired
  return {
    name: path.replaceAll('.', '__'),
    isNullable,
    type: leaf.type,
    join: null,
    expression: (alias) => pathExpression(resolution, model, steps, alias),
  }
}

function computedOrder(name: string, own: Computed): ResolvedOrder {
  const type = computedTypes[own.orderType ?? 'integer'] as FieldType
  const { orderVia } = own
  if (orderVia) {
    return {
      name,
      type,
      isNullable: false,
      expression: () => orderVia.column,
      join: (alias) => orderVia.join((field) => column(alias, field)),
    }
  }
  const expression = own.orderBy ?? own.sql
  return {
    name,
    type,
    isNullable: true,
    join: null,
    expression: (alias) => expression((field) => column(alias, field)),
  }
}

function pathExpression(resolution: Resolution, model: ModelMeta, steps: readonly string[], alias: string): Sql {
  const [head, ...rest] = steps as [string, ...string[]]
  if (rest.length === 0) return column(alias, head)
  const relation = model.fields[head] as RelationMeta
  const target = resolution.schema[relation.model] as ModelMeta
  const inner = `${alias}_o${rest.length}`
  const keys = relationKeys(relation)
  return sql`(SELECT ${pathExpression(resolution, target, rest, inner)} FROM ${ident(target.table)} ${raw(inner)} WHERE ${column(inner, keys.far)} = ${column(alias, keys.near)})`
}
