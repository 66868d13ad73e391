import { GraphQLBoolean, type GraphQLFieldConfig, type GraphQLFieldConfigArgumentMap, GraphQLNonNull } from 'graphql'
import { z } from 'zod'
import { pascalCase } from '../names.ts'
import type { ResolvedOperation } from '../resolved.ts'
import { callOperation, type GraphqlContext } from './context.ts'
import { keyForField } from './idempotency-key.ts'
import { withoutNulls } from './nulls.ts'
import type { TypeRegistry } from './type-registry.ts'
import { inputFields, isVoid, outputType } from './zod-types.ts'

/** The root field of a declared operation: the input's fields are its arguments, the output its type. */
export function declaredField(
  types: TypeRegistry,
  operation: ResolvedOperation,
): GraphQLFieldConfig<unknown, GraphqlContext> {
  if (operation.target.kind !== 'declared') throw new Error(`${operation.name} is not a declared operation`)
  const { input, output } = operation.target.definition
  const place = pascalCase(operation.graphql?.field ?? operation.name)
  const answersNothing = isVoid(output)
  return {
    type: answersNothing ? new GraphQLNonNull(GraphQLBoolean) : outputType(types, output, `${place}Result`),
    description: operation.summary,
    args: input instanceof z.ZodObject ? (inputFields(types, input, place) as GraphQLFieldConfigArgumentMap) : {},
    async resolve(_source, args, context, info) {
      const outcome = await callOperation(context, operation, () => ({
        input: withoutNulls(input, args) as Record<string, unknown>,
        idempotencyKey: operation.kind === 'mutation' ? keyForField(context, info) : null,
      }))
      return answersNothing ? true : outcome.value
    },
  }
}
