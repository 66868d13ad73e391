import { type AppError, isAppError } from '@stoa/kernel'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { defineError, internalError } from '../errors.ts'

export const documentNotParsed = defineError('GRAPHQL_PARSE_FAILED', 400, 'The document cannot be parsed')
export const documentNotValid = defineError('GRAPHQL_VALIDATION_FAILED', 400, 'The document does not fit the schema')
export const documentTooComplex = defineError('GRAPHQL_TOO_COMPLEX', 400, 'The document asks for too much at once')
export const documentNotFound = defineError('PERSISTED_QUERY_NOT_FOUND', 400, 'This document is not known here')

/** Errors that only the GraphQL door answers with. */
export const graphqlErrors = [documentNotParsed, documentNotValid, documentTooComplex, documentNotFound] as const

/** An error of the contract as GraphQL carries it: `extensions {code, status, errors, requestId}` and its details. */
export function toGraphqlError(error: AppError, requestId: string): GraphQLError {
  const { title: _title, ...details } = error.details ?? {}
  return new GraphQLError(error.message, {
    extensions: { ...details, code: error.code, status: error.status, errors: error.fieldErrors ?? [], requestId },
  })
}

/** What a resolver throws instead of what it caught; anything unexpected says nothing about the inside. */
export function maskedError(error: unknown, requestId: string, log: (error: unknown) => void): GraphQLError {
  if (!isAppError(error)) {
    log(error)
    return toGraphqlError(internalError(), requestId)
  }
  if (error.status >= 500) log(error.cause ?? error)
  return toGraphqlError(error, requestId)
}

/**
 * The last look at an error before it is sent. Errors of resolvers carry a code already; what is left with a path is a
 * value that does not fit its declared type, a defect of ours, and what has none is the caller's document or variables.
 */
export function finishError(
  error: GraphQLFormattedError,
  requestId: string,
  log: (error: unknown) => void,
): GraphQLFormattedError {
  if (typeof error.extensions?.code === 'string') return error
  const { path, locations } = error
  if (path === undefined)
    return withCode(error.message, locations, {
      code: documentNotValid.code,
      status: documentNotValid.status,
      errors: [],
      requestId,
    })
  log(new Error(`GraphQL ${path.join('.')}: ${error.message}`))
  const masked = internalError()
  return {
    ...withCode(masked.message, locations, { code: masked.code, status: masked.status, errors: [], requestId }),
    path,
  }
}

function withCode(
  message: string,
  locations: GraphQLFormattedError['locations'],
  extensions: Record<string, unknown>,
): GraphQLFormattedError {
  return locations === undefined || locations.length === 0
    ? { message, extensions }
    : { message, locations, extensions }
}
