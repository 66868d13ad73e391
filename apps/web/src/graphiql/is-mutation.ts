import { GraphQLError, getOperationAST, parse } from 'graphql'

/** Whether the operation to be run changes anything; a document that cannot be read does not. */
export function isMutation({ query, operationName }: { query: string; operationName?: string | null }): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'mutation'
  } catch (error) {
    if (error instanceof GraphQLError) return false
    throw error
  }
}
