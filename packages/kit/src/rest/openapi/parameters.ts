import { z } from 'zod'
import { inputSchema } from '../../execute.ts'
import type { Lookup } from '../../fields/field-type.ts'
import type { ResolvedExposure, ResolvedFilter, ResolvedOperation } from '../../resolved.ts'
import { unwrap } from '../../zod-kinds.ts'
import { DEFAULT_LIMIT, MAX_LIMIT } from '../query.ts'
import type { Components } from './components.ts'
import { jsonSchema } from './json-schema.ts'
import type { JsonSchema } from './schema-type.ts'

export type Parameter =
  | { readonly $ref: string }
  | ({ readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly schema: JsonSchema } & {
      readonly [member: string]: unknown
    })

const text = { type: 'string' } as const

/** Parameters that many operations share, as components. */
export const sharedParameters: Readonly<Record<string, Parameter>> = {
  Count: {
    name: 'count',
    in: 'query',
    description: 'Whether the whole list is counted. An estimate is quick however long the list.',
    schema: { type: 'string', enum: ['exact', 'estimate', 'none'], default: 'none' },
  },
  Cursor: {
    name: 'cursor',
    in: 'query',
    description: '`nextCursor` or `prevCursor` of another page of the same list and order.',
    schema: text,
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'Any unique text. The same key with the same input answers what was answered the first time, for 24 hours.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
  IdempotencyKeyRequired: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'Any unique text. The same key with the same input answers what was answered the first time, for 24 hours.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    description: 'The ETag last seen. Refused with 412 where somebody else saved since.',
    schema: text,
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'An ETag. Answered with 304 where nothing changed.',
    schema: text,
  },
  Limit: {
    name: 'limit',
    in: 'query',
    description: 'Rows of a page.',
    schema: { type: 'integer', format: 'int32', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
  },
  Page: {
    name: 'page',
    in: 'query',
    description: 'Number of a page, from 1, instead of a cursor.',
    schema: { type: 'integer', format: 'int32', minimum: 1 },
  },
  RequestId: {
    name: 'X-Request-Id',
    in: 'header',
    description: 'Comes back in the answer and stands in every log line about the request.',
    schema: text,
  },
  Search: {
    name: 'q',
    in: 'query',
    description: 'Words to search for; all must be found.',
    schema: { type: 'string', maxLength: 200 },
  },
}

export function shared(name: keyof typeof sharedParameters & string): Parameter {
  return { $ref: `#/components/parameters/${name}` }
}

/** Everything besides the body that an operation takes. */
export function parametersOf(components: Components, operation: ResolvedOperation): Parameter[] {
  const headers = [
    ...(operation.idempotent === 'ignored'
      ? []
      : [shared(operation.idempotent === 'required' ? 'IdempotencyKeyRequired' : 'IdempotencyKey')]),
    ...(takesIfMatch(operation) ? [shared('IfMatch')] : []),
    ...(operation.rest?.method === 'GET' ? [shared('IfNoneMatch')] : []),
    shared('RequestId'),
  ]
  return [...pathParameters(components, operation), ...queryParameters(components, operation), ...headers]
}

export function takesIfMatch({ target }: ResolvedOperation): boolean {
  return target.kind === 'crud' && (target.verb === 'update' || target.verb === 'remove')
}

function pathParameters(components: Components, operation: ResolvedOperation): Parameter[] {
  const shape = shapeOf(operation)
  return (operation.rest?.params ?? []).map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: shape[name] ? jsonSchema(components, shape[name], 'input') : text,
  }))
}

function shapeOf(operation: ResolvedOperation): Record<string, z.ZodType> {
  const input = inputSchema(operation)
  return input instanceof z.ZodObject ? (input.shape as Record<string, z.ZodType>) : {}
}

function queryParameters(components: Components, operation: ResolvedOperation): Parameter[] {
  if (operation.target.kind === 'crud') {
    const { exposure, verb } = operation.target
    return verb === 'list' ? listParameters(exposure) : verb === 'remove' ? [] : selectParameters(exposure)
  }
  if (operation.rest?.method !== 'GET' && operation.rest?.method !== 'DELETE') return []
  return Object.entries(shapeOf(operation))
    .filter(([name]) => !operation.rest?.params.includes(name))
    .map(([name, schema]) => {
      const { schema: bare, isOptional } = unwrap(schema, 'input')
      return {
        name,
        in: 'query',
        ...(!isOptional && { required: true }),
        ...(bare instanceof z.ZodArray && commaSeparated),
        schema: jsonSchema(components, schema, 'input'),
      }
    })
}

const commaSeparated = { style: 'form', explode: false } as const

function listParameters(exposure: ResolvedExposure): Parameter[] {
  const orders = Object.keys(exposure.orders).flatMap((name) => [name, `-${name}`])
  return [
    ...Object.values(exposure.filters).flatMap(filterParameters),
    ...(exposure.search.length > 0 ? [shared('Search')] : []),
    ...(orders.length > 0
      ? [
          {
            name: 'ordering',
            in: 'query',
            ...commaSeparated,
            description: 'Fields to order by; `-` turns one round.',
            schema: { type: 'array', items: { type: 'string', enum: orders } },
          } as const,
        ]
      : []),
    ...selectParameters(exposure),
    ...['Limit', 'Cursor', 'Count'].map(shared),
    ...(exposure.audience === 'admin' ? [shared('Page')] : []),
  ]
}

function selectParameters(exposure: ResolvedExposure): Parameter[] {
  const names = Object.keys(exposure.shape.fields)
  const relations = Object.values(exposure.shape.fields).flatMap((field) =>
    field.kind === 'relation' ? [field.name] : [],
  )
  return [
    {
      name: 'fields',
      in: 'query',
      description: `Only these, separated by commas; dots lead into relations. Of: ${names.join(', ')}.`,
      schema: text,
    },
    ...(relations.length > 0
      ? [
          {
            name: 'include',
            in: 'query',
            description: `These besides, separated by commas. Of: ${relations.join(', ')}.`,
            schema: text,
          } as const,
        ]
      : []),
  ]
}

function filterParameters(filter: ResolvedFilter): Parameter[] {
  const stem = filter.isKeyed ? `${filter.name}.{key}` : filter.name
  return filter.lookups.map((lookup) => ({
    name: lookup === 'exact' ? stem : `${stem}__${lookup}`,
    in: 'query',
    ...(filter.help && { description: filter.help }),
    ...((lookup === 'in' || lookup === 'range') && commaSeparated),
    ...(filter.isKeyed && { 'x-keyed': true }),
    schema: lookupSchema(filter, lookup),
  }))
}

function lookupSchema(filter: ResolvedFilter, lookup: Lookup): JsonSchema {
  if (lookup === 'isnull') return { type: 'boolean' }
  if (lookup === 'year' || lookup === 'month' || lookup === 'day')
    return {
      type: 'integer',
      format: 'int32',
      minimum: 1,
      maximum: lookup === 'year' ? 9999 : lookup === 'month' ? 12 : 31,
    }
  const value = valueSchema(filter)
  if (lookup === 'in') return { type: 'array', items: value, minItems: 1, maxItems: 200 }
  return lookup === 'range' ? { type: 'array', items: value, minItems: 2, maxItems: 2 } : value
}

function valueSchema({ type, meta }: ResolvedFilter): JsonSchema {
  if (meta?.kind === 'enum') return { type: 'string', enum: meta.values }
  if (type.id === 'integer')
    return { type: 'integer', format: meta?.kind === 'scalar' && meta.type === 'Int' ? 'int32' : 'int64' }
  if (type.id === 'boolean') return { type: 'boolean' }
  if (type.id === 'uuid') return { type: 'string', format: 'uuid' }
  return type.id === 'dateTime' ? { type: 'string', format: 'date-time' } : text
}
