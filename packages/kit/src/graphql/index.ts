export type { GraphqlContext } from './context.ts'
export { createGraphqlContext } from './context.ts'
export { graphqlErrors } from './errors.ts'
export { createPlainExecutor } from './execute-document.ts'
export type {
  GraphqlExecutor,
  GraphqlHttpHandler,
  GraphqlHttpOptions,
  GraphqlHttpReply,
  GraphqlResult,
} from './http.ts'
export { createGraphqlHandler } from './http.ts'
export type { GraphqlHttpRequest } from './http-request.ts'
export type { GraphqlLimits, Measure } from './limits.ts'
export { defaultLimits, exceededLimit, measureOperation } from './limits.ts'
export type { PersistedDocuments } from './persisted.ts'
export { createMemoryDocuments, createTrustedDocuments } from './persisted.ts'
export { dateTimeScalar, decimalScalar, jsonScalar, longScalar } from './scalars.ts'
export type { GraphqlFields, GraphqlSchemaOptions } from './schema.ts'
export { buildGraphqlSchema } from './schema.ts'
export type { TypeRegistry } from './type-registry.ts'
