import { z } from 'zod'
import { inputSchema } from '../../execute.ts'
import { DEFAULT_LIMIT, MAX_LIMIT } from '../../read/request.ts'
import type { ResolvedExposure, ResolvedOperation } from '../../resolved.ts'
import { unwrap } from '../../zod-kinds.ts'
import type { Addressed } from './addressed.ts'
import type { Components } from './components.ts'
import { filterParameters } from './filter-parameters.ts'
import { jsonSchema } from './json-schema.ts'
import type { Parameter } from './schema-type.ts'

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
    description:
      '`nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page.',
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

export function shared(name: string): Parameter {
  return { $ref: `#/components/parameters/${name}` }
}

/** Everything besides the body that an operation takes. */
export function parametersOf(components: Components, operation: Addressed): Parameter[] {
  const headers = [
    ...(operation.idempotent === 'ignored'
      ? []
      : [shared(operation.idempotent === 'required' ? 'IdempotencyKeyRequired' : 'IdempotencyKey')]),
    ...(takesIfMatch(operation) ? [shared('IfMatch')] : []),
    ...(operation.address.method === 'GET' && !operation.http?.answers ? [shared('IfNoneMatch')] : []),
  ]
  return [...pathParameters(components, operation), ...queryParameters(components, operation), ...headers]
}

export function takesIfMatch({ target }: ResolvedOperation): boolean {
  return target.kind === 'crud' && (target.verb === 'update' || target.verb === 'remove')
}

function pathParameters(components: Components, operation: Addressed): Parameter[] {
  const shape = shapeOf(operation)
  return operation.address.params.map((name) => ({
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

function queryParameters(components: Components, operation: Addressed): Parameter[] {
  if (operation.target.kind === 'crud') {
    const { exposure, verb } = operation.target
    if (verb === 'remove') return []
    return verb === 'list' ? listParameters(components, exposure) : selectParameters(exposure)
  }
  const { method, params } = operation.address
  if (method !== 'GET' && method !== 'DELETE') return []
  const { query, lists } = operation.http ?? {}
  const own = Object.entries((query?.shape as Record<string, z.ZodType> | undefined) ?? shapeOf(operation))
    .filter(([name]) => !params.includes(name))
    .map(([name, schema]): Parameter => {
      const { schema: bare, isOptional } = unwrap(schema, 'input')
      return {
        name,
        in: 'query',
        ...(!isOptional && { required: true }),
        ...(bare instanceof z.ZodArray && commaSeparated),
        schema: jsonSchema(components, schema, 'input'),
      }
    })
  return [...own, ...(lists ? narrowingParameters(components, lists) : [])]
}

const commaSeparated = { style: 'form', explode: false } as const

/** Which rows, in what order. */
function narrowingParameters(components: Components, exposure: ResolvedExposure): Parameter[] {
  const orders = Object.keys(exposure.orders).flatMap((name) => [name, `-${name}`])
  return [
    ...filterParameters(components, exposure),
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
  ]
}

function listParameters(components: Components, exposure: ResolvedExposure): Parameter[] {
  return [
    ...narrowingParameters(components, exposure),
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
