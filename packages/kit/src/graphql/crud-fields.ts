import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql'
import { updateBody } from '../operations/input.ts'
import type { PageInfo, Row } from '../read/plan.ts'
import type { ResolvedExposure, ResolvedOperation } from '../resolved.ts'
import { leafOf } from './column-types.ts'
import { callOperation, type GraphqlContext } from './context.ts'
import { filterType, orderType } from './filter-types.ts'
import { keyForField } from './idempotency-key.ts'
import { type ConnectionArgs, listRequestOf } from './list-request.ts'
import { withoutNulls } from './nulls.ts'
import { type ConnectionSelection, connectionSelection, selectionOf } from './select.ts'
import { connectionType, shapeType } from './shape-types.ts'
import type { TypeRegistry } from './type-registry.ts'
import { inputType } from './zod-types.ts'

type Field = GraphQLFieldConfig<unknown, GraphqlContext>
type Args = Readonly<Record<string, unknown>>

/** The root field of a CRUD operation. */
export function crudField(types: TypeRegistry, operation: ResolvedOperation): Field {
  if (operation.target.kind !== 'crud') throw new Error(`${operation.name} is not a CRUD operation`)
  const { exposure, verb } = operation.target
  if (verb === 'list') return listField(types, operation, exposure)
  if (verb === 'read') return readField(types, operation, exposure)
  return verb === 'remove' ? removeField(types, operation, exposure) : writeField(types, operation, exposure, verb)
}

function listField(types: TypeRegistry, operation: ResolvedOperation, exposure: ResolvedExposure): Field {
  return {
    type: new GraphQLNonNull(connectionType(types, exposure.shape)),
    description: operation.summary,
    args: listArgs(types, exposure),
    async resolve(_source, args, context, info) {
      const selection = connectionSelection(info, exposure.shape)
      const outcome = await callOperation(context, operation, () => ({
        input: {},
        list: listRequestOf(exposure, args as ConnectionArgs, selection),
      }))
      return toConnection(outcome as ListOutcome, selection)
    },
  }
}

function listArgs(types: TypeRegistry, exposure: ResolvedExposure): GraphQLFieldConfigArgumentMap {
  const order = orderType(types, exposure)
  return {
    first: { type: GraphQLInt },
    after: { type: GraphQLString },
    last: { type: GraphQLInt },
    before: { type: GraphQLString },
    ...(Object.keys(exposure.filters).length > 0 && { filter: { type: filterType(types, exposure) } }),
    ...(order && { orderBy: { type: new GraphQLList(new GraphQLNonNull(order)) } }),
    ...(exposure.search.length > 0 && { q: { type: GraphQLString, description: 'Search words; all must be found.' } }),
  }
}

type ListOutcome = {
  readonly value: { readonly data: Row[]; readonly page: PageInfo }
  readonly cursorAt: (index: number) => string
}

function toConnection({ value: { data, page }, cursorAt }: ListOutcome, selection: ConnectionSelection) {
  return {
    nodes: data,
    edges: selection.hasEdges ? data.map((node, index) => ({ cursor: cursorAt(index), node })) : [],
    pageInfo: {
      hasNextPage: page.nextCursor !== null,
      hasPreviousPage: page.prevCursor !== null,
      startCursor: data.length > 0 ? cursorAt(0) : null,
      endCursor: data.length > 0 ? cursorAt(data.length - 1) : null,
    },
    totalCount: page.total,
  }
}

function keyArgument(types: TypeRegistry, exposure: ResolvedExposure): GraphQLFieldConfigArgumentMap {
  const write = exposure.shape.fields[exposure.lookup]
  const type = write?.kind === 'column' ? leafOf(types, write.type, write.meta) : GraphQLID
  return { [exposure.lookup]: { type: new GraphQLNonNull(type) } }
}

function readField(types: TypeRegistry, operation: ResolvedOperation, exposure: ResolvedExposure): Field {
  return {
    type: shapeType(types, exposure.shape),
    description: operation.summary,
    args: keyArgument(types, exposure),
    async resolve(_source, args: Args, context, info) {
      const outcome = await callOperation(context, operation, () => ({
        input: { [exposure.lookup]: args[exposure.lookup] },
        select: selectionOf(info, exposure.shape),
      }))
      return outcome.value
    },
  }
}

function writeField(
  types: TypeRegistry,
  operation: ResolvedOperation,
  exposure: ResolvedExposure,
  verb: 'create' | 'update',
): Field {
  const body = verb === 'create' ? operation.target.kind === 'crud' && operation.target.input : updateBody(exposure)
  if (!body) throw new Error(`${operation.name} has no input`)
  return {
    type: new GraphQLNonNull(shapeType(types, exposure.shape)),
    description: operation.summary,
    args: {
      ...(verb === 'update' && { ...keyArgument(types, exposure), ...ifMatchArgument }),
      ...(exposure.writes.length > 0 && { input: { type: inputType(types, body, operation.graphql?.field ?? verb) } }),
    },
    async resolve(_source, args: Args, context, info) {
      const key = verb === 'update' ? { [exposure.lookup]: args[exposure.lookup] } : {}
      const outcome = await callOperation(context, operation, () => ({
        input: { ...(withoutNulls(body, args.input ?? {}) as object), ...key },
        select: selectionOf(info, exposure.shape),
        idempotencyKey: keyForField(context, info),
        ifMatch: (args.ifMatch as string | null | undefined) ?? null,
      }))
      return outcome.value
    },
  }
}

const ifMatchArgument: GraphQLFieldConfigArgumentMap = {
  ifMatch: {
    type: GraphQLString,
    description: 'The `_version` last seen; PRECONDITION_FAILED where somebody else saved since.',
  },
}

const removedSource = {}

function removeField(types: TypeRegistry, operation: ResolvedOperation, exposure: ResolvedExposure): Field {
  const removed = types.object({
    name: 'RemovedRow',
    source: removedSource,
    origin: 'the kit',
    description: 'What was deleted.',
    fields: () => ({ id: { type: new GraphQLNonNull(GraphQLID) } }),
  })
  return {
    type: new GraphQLNonNull(removed),
    description: operation.summary,
    args: { ...keyArgument(types, exposure), ...ifMatchArgument },
    async resolve(_source, args: Args, context, info) {
      const key = args[exposure.lookup]
      await callOperation(context, operation, () => ({
        input: { [exposure.lookup]: key },
        idempotencyKey: keyForField(context, info),
        ifMatch: (args.ifMatch as string | null | undefined) ?? null,
      }))
      return { id: key }
    },
  }
}
