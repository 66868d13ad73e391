import type { ErrorDefinition } from '../errors.ts'
import type { ResolvedKit } from '../resolved.ts'
import { type Addressed, addressed } from './openapi/addressed.ts'
import { createComponents } from './openapi/components.ts'
import { operationObject } from './openapi/operation.ts'
import { shared, sharedParameters } from './openapi/parameters.ts'
import { problemSchema, responsesOf, sharedHeaders } from './openapi/responses.ts'
import type { JsonSchema, Parameter } from './openapi/schema-type.ts'

export type OpenApiOptions = {
  readonly title: string
  readonly version: string
  readonly description?: string
  /** Each with the prefix of the REST routes: `{ url: '/api/v1' }`. */
  readonly servers: readonly { readonly url: string; readonly description?: string }[]
  /** Taken on every address, by the name of their component. */
  readonly parameters?: Readonly<Record<string, Parameter>>
  /** What every address may refuse a call with, whatever its operation: the session's own errors. */
  readonly errors?: readonly ErrorDefinition[]
}

export type OpenApiDocument = {
  readonly openapi: '3.1.0'
  readonly info: JsonSchema
  readonly paths: Readonly<Record<string, JsonSchema>>
  readonly [member: string]: unknown
}

/** Said once instead of with each of some thousand answers. */
const everyAnswer = 'Every answer carries `X-Request-Id`, `RateLimit` and `RateLimit-Policy`.'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/**
 * The OpenAPI 3.1 document of every operation that has an address. The same declarations always give the same text.
 * Throws a `DeclarationError` (KIT050) where one component name would mean two things.
 */
export function buildOpenApi(
  kit: ResolvedKit,
  { title, version, description, servers, parameters = {}, errors = [] }: OpenApiOptions,
): OpenApiDocument {
  const operations = [...kit.operations.values()]
    .map(addressed)
    .filter((operation) => operation !== null)
    .sort(byAddress)
  const components = createComponents()
  components.refer('Problem', 'output', () => problemSchema)
  // Answers come first: a name belongs to what is answered, and a question that differs yields.
  const responses = new Map(operations.map((operation) => [operation.name, responsesOf(components, operation, errors)]))
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const path = operation.address.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = {
      ...(paths[path] ?? { parameters: ['RequestId', ...Object.keys(parameters)].map(shared) }),
      [operation.address.method.toLowerCase()]: operationObject(
        components,
        operation,
        responses.get(operation.name) ?? {},
      ),
    }
  }
  return {
    openapi: '3.1.0',
    info: { title, version, description: [description, everyAnswer].filter(Boolean).join(' ') },
    servers,
    tags: kit.modules
      .filter((module) => operations.some((operation) => operation.module === module.name))
      .map((module) => ({ name: module.name, description: module.label })),
    paths,
    components: {
      schemas: components.finish(),
      responses: components.responses(),
      parameters: { ...sharedParameters, ...parameters },
      headers: sharedHeaders,
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'An access token, or an API key (`sk_…`).' },
      },
    },
  }
}

function byAddress(a: Addressed, b: Addressed): number {
  if (a.address.path !== b.address.path) return a.address.path < b.address.path ? -1 : 1
  return methods.indexOf(a.address.method) - methods.indexOf(b.address.method)
}
