import {
  GraphQLBoolean,
  type GraphQLFieldConfig,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql'
import { pascalCase } from '../names.ts'
import { isNullable } from '../resolve/shape.ts'
import type { Shape, ShapeField } from '../resolved.ts'
import { columnType } from './column-types.ts'
import type { TypeRegistry } from './type-registry.ts'
import { outputType } from './zod-types.ts'

/** The object type of a shape. Its fields use the default resolver: the row comes complete from one statement. */
export function shapeType(types: TypeRegistry, shape: Shape): GraphQLObjectType {
  return types.object({
    name: shape.typeName,
    source: shape,
    origin: `resource ${shape.model.name}`,
    description: shape.doc,
    fields: () =>
      Object.fromEntries(Object.values(shape.fields).map((field) => [field.name, fieldConfig(types, shape, field)])),
  })
}

function fieldConfig(types: TypeRegistry, shape: Shape, field: ShapeField): GraphQLFieldConfig<unknown, unknown> {
  if (field.kind === 'column') {
    const type = columnType(types, field.type, field.meta)
    return {
      type: field.meta.isRequired || field.meta.isList ? new GraphQLNonNull(type) : type,
      description: field.meta.doc,
    }
  }
  if (field.kind === 'computed') {
    const type = outputType(types, field.computed.type, `${shape.typeName}${pascalCase(field.name)}`)
    return {
      type: field.computed.nullable && type instanceof GraphQLNonNull ? (type.ofType as GraphQLOutputType) : type,
      description: field.computed.help,
    }
  }
  const inner = shapeType(types, field.shape)
  if (field.meta.isList)
    return { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(inner))), description: field.meta.doc }
  return { type: isNullable(field) ? inner : new GraphQLNonNull(inner), description: field.meta.doc }
}

const pageInfoSource = {}

function pageInfoType(types: TypeRegistry): GraphQLObjectType {
  const flag = { type: new GraphQLNonNull(GraphQLBoolean) }
  return types.object({
    name: 'PageInfo',
    source: pageInfoSource,
    origin: 'the kit',
    description: 'Where a page stands in its list (Relay).',
    fields: () => ({
      hasNextPage: flag,
      hasPreviousPage: flag,
      startCursor: { type: GraphQLString },
      endCursor: { type: GraphQLString },
    }),
  })
}

// One connection per shape, though a registry is made for each schema.
const connectionSources = new WeakMap<Shape, { readonly connection: object; readonly edge: object }>()

/** The Relay connection of a shape. `totalCount` costs a statement of its own, and only where it is asked for. */
export function connectionType(types: TypeRegistry, shape: Shape): GraphQLObjectType {
  const node = new GraphQLNonNull(shapeType(types, shape))
  const source = connectionSources.get(shape) ?? { connection: {}, edge: {} }
  connectionSources.set(shape, source)
  const edge = types.object({
    name: `${shape.typeName}Edge`,
    source: source.edge,
    origin: `resource ${shape.model.name}`,
    fields: () => ({ cursor: { type: new GraphQLNonNull(GraphQLString) }, node: { type: node } }),
  })
  return types.object({
    name: `${shape.typeName}Connection`,
    source: source.connection,
    origin: `resource ${shape.model.name}`,
    extensions: { isConnection: true },
    fields: () => ({
      edges: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(edge))) },
      nodes: { type: new GraphQLNonNull(new GraphQLList(node)) },
      pageInfo: { type: new GraphQLNonNull(pageInfoType(types)) },
      totalCount: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'Rows of the whole list. Counted only where asked for.',
      },
    }),
  })
}
