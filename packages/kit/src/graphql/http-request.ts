import type { AppError } from '@stoa/kernel'
import { malformedBody, methodNotAllowed, unsupportedMediaType, validationFailed } from '../errors.ts'

/** A request as any HTTP framework knows it. `body` is the parsed JSON body. */
export type GraphqlHttpRequest = {
  readonly method: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/** The parameters of a GraphQL-over-HTTP request. */
export type GraphqlParameters = {
  readonly query: string | null
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
  readonly extensions: Readonly<Record<string, unknown>>
  readonly documentId: string | null
}

/** The answer's media type by the Accept header; null where neither is acceptable. JSON is what older clients expect. */
export function negotiate(accept: string | undefined): 'application/graphql-response+json' | 'application/json' | null {
  if (accept === undefined || accept.trim() === '') return 'application/json'
  const ranges = accept
    .toLowerCase()
    .split(',')
    .map((entry) => {
      const [type, ...parameters] = entry.split(';').map((part) => part.trim())
      const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8)
      return { type, weight: charset !== undefined && charset !== 'utf-8' ? 0 : q === undefined ? 1 : Number(q) }
    })
  const best = ranges.filter((range) => range.weight > 0).sort((a, b) => b.weight - a.weight)
  for (const { type } of best) {
    if (type === 'application/graphql-response+json') return type
    if (type === 'application/json' || type === 'application/*' || type === '*/*') return 'application/json'
  }
  return null
}

/** Reads the parameters of a GET or POST. Throws METHOD_NOT_ALLOWED, UNSUPPORTED_MEDIA_TYPE, MALFORMED_BODY or VALIDATION_FAILED. */
export function readParameters(request: GraphqlHttpRequest): GraphqlParameters {
  if (request.method === 'GET')
    return checked({
      ...request.query,
      variables: jsonText(request.query.variables, 'variables'),
      extensions: jsonText(request.query.extensions, 'extensions'),
    })
  if (request.method !== 'POST') throw methodNotAllowed({ detail: 'Use GET or POST.' })
  const type = String(request.headers['content-type'] ?? '')
    .split(';')[0]
    ?.trim()
    .toLowerCase()
  if (type !== 'application/json') throw unsupportedMediaType({ detail: 'Send application/json.' })
  const { body } = request
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw malformedBody({ detail: 'The body must be one JSON object.' })
  return checked(body as Record<string, unknown>)
}

function jsonText(value: unknown, name: string): unknown {
  if (value === undefined || value === '') return undefined
  try {
    return JSON.parse(String(value))
  } catch {
    throw invalid(name, 'must be JSON')
  }
}

function checked(values: Readonly<Record<string, unknown>>): GraphqlParameters {
  const { query = null, operationName = null, variables = null, extensions = null, documentId = null } = values
  if (query !== null && typeof query !== 'string') throw invalid('query', 'must be text')
  if (operationName !== null && typeof operationName !== 'string') throw invalid('operationName', 'must be text')
  if (documentId !== null && typeof documentId !== 'string') throw invalid('documentId', 'must be text')
  return {
    query: query || null,
    operationName,
    variables: mapOf(variables, 'variables'),
    extensions: mapOf(extensions, 'extensions'),
    documentId,
  }
}

function mapOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) throw invalid(name, 'must be a JSON object')
  return value as Record<string, unknown>
}

function invalid(path: string, what: string): AppError {
  return validationFailed({
    detail: `${path} ${what}.`,
    errors: [{ path, code: 'invalid_value', message: `${path} ${what}.` }],
  })
}
