import { type GraphQLFieldConfigMap, GraphQLObjectType, GraphQLSchema } from 'graphql'
import type { ResolvedKit } from '../resolved.ts'
import type { GraphqlContext } from './context.ts'
import { crudField } from './crud-fields.ts'
import { declaredField } from './declared-fields.ts'
import { createTypeRegistry, type TypeRegistry } from './type-registry.ts'

export type GraphqlFields = GraphQLFieldConfigMap<unknown, GraphqlContext>

export type GraphqlSchemaOptions = {
  /** Subscription fields, made by hand: the kit derives queries and mutations only. */
  readonly subscriptions?: (types: TypeRegistry) => GraphqlFields
}

/**
 * The schema of every operation that has a GraphQL name. Resolvers call `execute` and nothing else; they find the runtime
 * and the caller in the request's context (`createGraphqlContext`), so the schema depends on the declarations alone.
 * Throws a `DeclarationError` where one type name would mean two things (KIT050) or is not allowed (KIT051).
 */
export function buildGraphqlSchema(kit: ResolvedKit, options: GraphqlSchemaOptions = {}): GraphQLSchema {
  const types = createTypeRegistry()
  const roots: Record<'Query' | 'Mutation', GraphqlFields> = { Query: {}, Mutation: {} }
  const operations = [...kit.operations.values()].sort((a, b) =>
    (a.graphql?.field ?? '') < (b.graphql?.field ?? '') ? -1 : 1,
  )
  for (const operation of operations) {
    if (!operation.graphql) continue
    roots[operation.graphql.root][operation.graphql.field] =
      operation.target.kind === 'crud' ? crudField(types, operation) : declaredField(types, operation)
  }
  const subscriptions = options.subscriptions?.(types) ?? {}
  types.check()
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: roots.Query }),
    mutation: rootType('Mutation', roots.Mutation),
    subscription: rootType('Subscription', subscriptions),
  })
}

function rootType(name: string, fields: GraphqlFields): GraphQLObjectType | null {
  return Object.keys(fields).length === 0 ? null : new GraphQLObjectType({ name, fields })
}
