import { execute, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'
import type { GraphqlExecutor } from './http.ts'

/** Runs documents by graphql-js alone: for tests, jobs and wherever Mercurius is not at hand. */
export function createPlainExecutor(schema: GraphQLSchema): GraphqlExecutor {
  return async (source, contextValue, variableValues, operationName) => {
    const document = parse(source)
    const errors = validate(schema, document)
    if (errors.length > 0) return { errors }
    try {
      return await execute({ schema, document, contextValue, variableValues, operationName })
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] }
      throw error
    }
  }
}
