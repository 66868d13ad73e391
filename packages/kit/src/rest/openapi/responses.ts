import { z } from 'zod'
import { errorsOf } from '../../documented-errors.ts'
import type { ErrorDefinition } from '../../errors.ts'
import type { ResolvedOperation } from '../../resolved.ts'
import { unwrap } from '../../zod-kinds.ts'
import type { Addressed } from './addressed.ts'
import type { Components } from './components.ts'
import { jsonSchema } from './json-schema.ts'
import { takesIfMatch } from './parameters.ts'
import type { JsonSchema } from './schema-type.ts'
import { rowSchema, shapeSchema } from './shape-schemas.ts'

type Response = { readonly description: string; readonly [member: string]: unknown }

/** Headers of answers, as components. */
export const sharedHeaders = {
  ChangeSet: {
    description: 'What the database recorded this write under, to undo it by.',
    schema: { type: 'string', format: 'uuid' },
  },
  ETag: { description: 'A strong validator of this answer.', schema: { type: 'string' } },
  IdempotentReplayed: {
    description: '`true` where this is the answer stored for the Idempotency-Key.',
    schema: { type: 'string', enum: ['true'] },
  },
  Link: { description: 'The pages before and after (RFC 8288).', schema: { type: 'string' } },
  RetryAfter: { description: 'Seconds to wait.', schema: { type: 'integer' } },
  WwwAuthenticate: { description: 'How to log in.', schema: { type: 'string' } },
} as const

const header = (name: keyof typeof sharedHeaders) => ({ $ref: `#/components/headers/${name}` })

/** RFC 9457 with our members. */
export const problemSchema: JsonSchema = {
  type: 'object',
  description: 'What went wrong (RFC 9457).',
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    code: { type: 'string', description: 'Stable; what programs branch on.' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { path: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
        required: ['path', 'code', 'message'],
      },
    },
  },
  required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'requestId', 'errors'],
}

/** The page members of every list. */
export const pageSchema: JsonSchema = {
  type: 'object',
  properties: {
    nextCursor: { type: ['string', 'null'] },
    prevCursor: { type: ['string', 'null'] },
    limit: { type: 'integer', format: 'int32' },
    total: { type: 'integer', format: 'int64', description: 'Where `count` asks for it.' },
    totalIsEstimate: { type: 'boolean' },
  },
  required: ['nextCursor', 'prevCursor', 'limit'],
}

/** All answers of an operation by status: success, not modified, and every error with its codes. */
export function responsesOf(
  components: Components,
  operation: Addressed,
  everywhere: readonly ErrorDefinition[],
): Record<string, Response | JsonSchema> {
  const status = operation.address.status
  const schema = status === 204 || operation.http?.answers ? null : answerSchema(components, operation)
  const isGet = operation.address.method === 'GET' && !operation.http?.answers
  const headers = {
    ...((isGet || takesIfMatch(operation)) && schema !== null && { ETag: header('ETag') }),
    ...(isList(operation) && { Link: header('Link') }),
    ...(operation.kind === 'mutation' && { 'Stoa-Change-Set': header('ChangeSet') }),
    ...(operation.idempotent !== 'ignored' && { 'Idempotent-Replayed': header('IdempotentReplayed') }),
  }
  const own: Response = {
    description: operation.http?.answers ? 'The file.' : schema === null ? 'Done.' : isGet ? 'The answer.' : 'Done.',
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(schema !== null && { content: { 'application/json': { schema } } }),
    ...(operation.http?.answers && { content: fileContent(operation.http.answers) }),
  }
  const notModified: Record<string, Response> = isGet
    ? { '304': { description: 'Nothing changed.', headers: { ETag: header('ETag') } } }
    : {}
  return {
    [String(status)]: own,
    ...notModified,
    ...errorResponses(components, [...errorsOf(operation), ...everywhere]),
  }
}

function fileContent(types: readonly string[]): Record<string, object> {
  return Object.fromEntries(types.map((type) => [type.split(';')[0], {}]))
}

function isList({ target }: ResolvedOperation): boolean {
  return target.kind === 'crud' && target.verb === 'list'
}

/** Null where the answer has no body. */
function answerSchema(components: Components, { target }: ResolvedOperation): JsonSchema | null {
  if (target.kind === 'declared') {
    const { schema: bare } = unwrap(target.definition.output, 'output')
    return bare instanceof z.ZodVoid || bare instanceof z.ZodUndefined
      ? { type: 'null' }
      : jsonSchema(components, target.definition.output, 'output')
  }
  if (target.verb === 'remove') return null
  if (target.verb !== 'list') return shapeSchema(components, target.exposure.shape)
  const page = components.refer('PageInfo', 'output', () => pageSchema)
  return {
    type: 'object',
    properties: { data: { type: 'array', items: rowSchema(components, target.exposure) }, page },
    required: ['data', 'page'],
  }
}

function errorResponses(components: Components, errors: readonly ErrorDefinition[]): Record<string, JsonSchema> {
  const byStatus = new Map<number, ErrorDefinition[]>()
  for (const error of errors) byStatus.set(error.status, [...(byStatus.get(error.status) ?? []), error])
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, found]) => [String(status), problemResponse(components, status, found)]),
  )
}

function problemResponse(components: Components, status: number, found: readonly ErrorDefinition[]): JsonSchema {
  const titles = new Map(found.map((error) => [error.code, error.title]))
  const codes = [...titles.keys()].sort()
  return components.response([status, ...codes].join('.'), () => ({
    description: codes.map((code) => `\`${code}\`: ${titles.get(code)}.`).join(' '),
    ...(status === 429 && { headers: { 'Retry-After': header('RetryAfter') } }),
    ...(status === 401 && { headers: { 'WWW-Authenticate': header('WwwAuthenticate') } }),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Problem' },
            { type: 'object', properties: { code: { type: 'string', enum: codes } } },
          ],
        },
      },
    },
  }))
}
