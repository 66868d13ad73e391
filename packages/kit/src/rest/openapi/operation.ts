import { z } from 'zod'
import { describeAccess } from '../../access.ts'
import { inputSchema } from '../../execute.ts'
import { dottedToCamel } from '../../names.ts'
import { updateBody } from '../../operations/input.ts'
import type { ResolvedOperation } from '../../resolved.ts'
import { unwrap } from '../../zod-kinds.ts'
import type { Addressed } from './addressed.ts'
import type { Components } from './components.ts'
import { jsonSchema } from './json-schema.ts'
import { parametersOf } from './parameters.ts'
import type { JsonSchema } from './schema-type.ts'

/** Everything about an operation but its answers. */
export function operationObject(components: Components, operation: Addressed, responses: object): JsonSchema {
  const { access, throttle } = operation
  const body = requestBody(components, operation)
  return {
    operationId: operationId(operation),
    tags: [operation.module],
    summary: operation.summary.replace(/\.$/, ''),
    description: `May be called by ${describeAccess(access)}.`,
    security: access.kind === 'everyone' ? [] : access.kind === 'predicate' ? [{}, { bearer: [] }] : [{ bearer: [] }],
    parameters: parametersOf(components, operation),
    ...(body && { requestBody: body }),
    responses,
    ...(access.kind === 'permission' && { 'x-permission': access.code }),
    ...(throttle.length > 0 && { 'x-throttle': throttle }),
    'x-budget': operation.budget,
    ...(operation.graphql && { 'x-graphql': `${operation.graphql.root}.${operation.graphql.field}` }),
  }
}

/** The GraphQL field's name, so that a generated client speaks of both doors alike. */
export function operationId(operation: ResolvedOperation): string {
  return operation.graphql?.field ?? dottedToCamel(operation.name)
}

function requestBody(components: Components, operation: ResolvedOperation): JsonSchema | null {
  const { rest, http } = operation
  if (!rest) return http?.takes === undefined ? null : formBody(components, http.takes, http.body)
  if (rest.method === 'GET' || rest.method === 'DELETE') return null
  const schema = bodySchema(components, operation)
  if (schema === null) return null
  const isNeeded = schema.$ref !== undefined || (Array.isArray(schema.required) && schema.required.length > 0)
  return { ...(isNeeded && { required: true }), content: { 'application/json': { schema } } }
}

function formBody(components: Components, takes: string, body: z.ZodType | undefined): JsonSchema {
  return { required: true, content: { [takes]: body ? { schema: jsonSchema(components, body, 'input') } : {} } }
}

function bodySchema(components: Components, operation: ResolvedOperation): JsonSchema | null {
  const { target, rest } = operation
  if (target.kind === 'crud')
    return jsonSchema(components, target.verb === 'update' ? updateBody(target.exposure) : target.input, 'input')
  const input = inputSchema(operation)
  if (!(input instanceof z.ZodObject)) return jsonSchema(components, input, 'input')
  const params = rest?.params ?? []
  const entries = Object.entries(input.shape as Record<string, z.ZodType>).filter(([name]) => !params.includes(name))
  if (entries.length === 0) return null
  if (params.length === 0) return jsonSchema(components, input, 'input')
  const required = entries.filter(([, schema]) => !unwrap(schema, 'input').isOptional).map(([name]) => name)
  const properties = Object.fromEntries(
    entries.map(([name, schema]) => [name, jsonSchema(components, schema, 'input')]),
  )
  return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false }
}
