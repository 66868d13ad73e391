import type { Lookup } from '../../fields/field-type.ts'
import type { ResolvedExposure, ResolvedFilter } from '../../resolved.ts'
import type { Components } from './components.ts'
import type { JsonSchema, Parameter } from './schema-type.ts'

/**
 * All filters of a list as one parameter: an object whose members each stand in the address by their own name, so that
 * `{price__gte: 1000, category: 'sofas'}` is sent as `price__gte=1000&category=sofas`. One parameter for each would be
 * eighty of them on a list of orders.
 */
export function filterParameters(components: Components, exposure: ResolvedExposure): Parameter[] {
  const filters = Object.values(exposure.filters).filter(({ lookups }) => lookups.length > 0)
  if (filters.length === 0) return []
  const schema = components.refer(`${exposure.shape.typeName}Filter`, 'input', () => filterSchema(components, filters))
  return [{ name: 'filter', in: 'query', style: 'form', explode: true, schema }]
}

function filterSchema(components: Components, filters: readonly ResolvedFilter[]): JsonSchema {
  const members = (isKeyed: boolean, nameOf: (filter: ResolvedFilter, lookup: Lookup) => string) =>
    Object.fromEntries(
      filters
        .filter((filter) => filter.isKeyed === isKeyed)
        .flatMap((filter) =>
          filter.lookups.map((lookup) => [nameOf(filter, lookup), memberSchema(components, filter, lookup)]),
        ),
    )
  const keyed = members(true, patternOf)
  return {
    type: 'object',
    description: 'All that are given must hold. Each member is a parameter of its own: `price__gte=1000`.',
    properties: members(false, (filter, lookup) => `${filter.name}${suffixOf(lookup)}`),
    ...(Object.keys(keyed).length > 0 && { patternProperties: keyed }),
  }
}

function suffixOf(lookup: Lookup): string {
  return lookup === 'exact' ? '' : `__${lookup}`
}

// `option.color`, `option.color__in`: the key is the caller's.
function patternOf(filter: ResolvedFilter, lookup: Lookup): string {
  return `^${filter.name}\\.((?!__).)+${suffixOf(lookup)}$`
}

function memberSchema(components: Components, filter: ResolvedFilter, lookup: Lookup): JsonSchema {
  const schema = lookupSchema(components, filter, lookup)
  const isFirst = lookup === filter.lookups[0]
  return isFirst && filter.help ? { ...schema, description: filter.help } : schema
}

function lookupSchema(components: Components, filter: ResolvedFilter, lookup: Lookup): JsonSchema {
  if (lookup === 'isnull') return { type: 'boolean' }
  if (lookup === 'year') return { type: 'integer', minimum: 1, maximum: 9999 }
  if (lookup === 'month') return { type: 'integer', minimum: 1, maximum: 12 }
  if (lookup === 'day') return { type: 'integer', minimum: 1, maximum: 31 }
  // Lists inside an exploded object have no serialization of their own, so they are text here.
  if (lookup === 'in') return components.refer('CommaSeparated', 'input', () => commaSeparated)
  return lookup === 'range'
    ? components.refer('CommaSeparatedRange', 'input', () => range)
    : valueSchema(components, filter)
}

const commaSeparated = { type: 'string', description: 'Up to 200 values with commas between.' } as const
const range = { type: 'string', description: 'The lowest and the highest value with a comma between.' } as const
const moment = { type: 'string', description: 'A time, or a date for its midnight in UTC (RFC 3339).' } as const

function valueSchema(components: Components, { type, meta }: ResolvedFilter): JsonSchema {
  if (meta?.kind === 'enum') return { type: 'string', enum: meta.values }
  if (type.id === 'integer')
    return { type: 'integer', format: meta?.kind === 'scalar' && meta.type === 'Int' ? 'int32' : 'int64' }
  if (type.id === 'boolean') return { type: 'boolean' }
  if (type.id === 'uuid') return { type: 'string', format: 'uuid' }
  return type.id === 'dateTime' ? components.refer('Moment', 'input', () => moment) : { type: 'string' }
}
