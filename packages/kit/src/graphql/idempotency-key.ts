import type { GraphQLResolveInfo } from 'graphql'
import type { GraphqlContext } from './context.ts'

/**
 * The key for one mutation field. A request has one header but may hold several fields; each then gets a key of its own
 * by its response name, so that replaying the request replays each field.
 */
export function keyForField(context: GraphqlContext, info: GraphQLResolveInfo): string | null {
  const { idempotencyKey } = context
  if (idempotencyKey === null) return null
  const selections = info.operation.selectionSet.selections
  if (selections.length === 1 && selections[0]?.kind === 'Field') return idempotencyKey
  const node = info.fieldNodes[0]
  return `${idempotencyKey}/${node?.alias?.value ?? info.fieldName}`.slice(-255)
}
