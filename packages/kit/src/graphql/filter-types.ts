import {
  GraphQLBoolean,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql'
import type { Lookup } from '../fields/field-type.ts'
import { pascalCase } from '../names.ts'
import type { OrderTerm, ResolvedExposure, ResolvedFilter } from '../resolved.ts'
import { leafOf } from './column-types.ts'
import type { TypeRegistry } from './type-registry.ts'

const LISTS: readonly Lookup[] = ['in', 'range']
const PARTS: readonly Lookup[] = ['year', 'month', 'day']

/** `filter: {price: {gte: 1000}, option: [{key: "color", in: ["red"]}]}`: each filter an input with its lookups. */
export function filterType(types: TypeRegistry, exposure: ResolvedExposure): GraphQLInputObjectType {
  return types.input({
    name: `${exposure.shape.typeName}Filter`,
    source: exposure.filters,
    origin: `resource ${exposure.model.name}`,
    description: 'All conditions must hold.',
    fields: () =>
      Object.fromEntries(
        Object.values(exposure.filters)
          .filter((filter) => filter.lookups.length > 0)
          .map((filter) => {
            const lookups = lookupsType(types, filter)
            return [
              filter.name,
              {
                type: filter.isKeyed ? new GraphQLList(new GraphQLNonNull(lookups)) : lookups,
                description: filter.help,
              },
            ]
          }),
      ),
  })
}

const lookupSources = new Map<string, object>()

// Named by the type compared and, where not all of its lookups are offered, by those that are: the same for every list.
function lookupsType(types: TypeRegistry, filter: ResolvedFilter): GraphQLInputObjectType {
  const leaf = leafOf(types, filter.type, filter.meta)
  const isWhole = filter.lookups.join() === filter.type.lookups.join()
  const name = `${filter.isKeyed ? 'Keyed' : ''}${leaf.name}${isWhole ? '' : filter.lookups.map(pascalCase).join('')}Lookups`
  const key = `${name} ${filter.lookups.join()}`
  const source = lookupSources.get(key) ?? {}
  lookupSources.set(key, source)
  return types.input({
    name,
    source,
    origin: `filter ${filter.name}`,
    fields: () => ({
      ...(filter.isKeyed && { key: { type: new GraphQLNonNull(GraphQLString) } }),
      ...Object.fromEntries(filter.lookups.map((lookup) => [lookup, { type: lookupInput(lookup, leaf) }])),
    }),
  })
}

function lookupInput(lookup: Lookup, leaf: GraphQLInputType): GraphQLInputType {
  if (lookup === 'isnull') return GraphQLBoolean
  if (PARTS.includes(lookup)) return GraphQLInt
  return LISTS.includes(lookup) ? new GraphQLList(new GraphQLNonNull(leaf as GraphQLEnumType)) : leaf
}

/** `CREATED_AT_DESC, NAME_ASC, …`; null where the list has one order only. */
export function orderType(types: TypeRegistry, exposure: ResolvedExposure): GraphQLEnumType | null {
  const values = Object.keys(exposure.orders).flatMap((name) => [graphqlOrder(name, false), graphqlOrder(name, true)])
  if (values.length === 0) return null
  const name = `${exposure.shape.typeName}OrderBy`
  return types.enum({ name, origin: `resource ${exposure.model.name}`, values })
}

/** The value of the enum that stands for an order. */
export function graphqlOrder(name: string, isDescending: boolean): string {
  return `${constantCase(name)}_${isDescending ? 'DESC' : 'ASC'}`
}

/** The order that a value of the enum stands for. */
export function orderOf(exposure: ResolvedExposure, value: string): OrderTerm | null {
  const isDescending = value.endsWith('_DESC')
  const stem = value.replace(/_(ASC|DESC)$/, '')
  const order = Object.values(exposure.orders).find((candidate) => constantCase(candidate.name) === stem)
  return order ? { order, isDescending } : null
}

function constantCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .replace(/__+/g, '_')
    .toUpperCase()
}
