import {
  GraphQLBoolean,
  type GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLScalarType,
  GraphQLString,
} from 'graphql'
import type { ColumnMeta, FieldType } from '../fields/field-type.ts'
import { fieldTypeOf } from '../fields/field-type-of.ts'
import { dateTimeScalar, decimalScalar, jsonScalar, longScalar } from './scalars.ts'
import type { TypeRegistry } from './type-registry.ts'

type Leaf = GraphQLScalarType | GraphQLEnumType

/** The GraphQL type of one value of a column, null apart. */
export function columnType(
  types: TypeRegistry,
  type: FieldType,
  meta: ColumnMeta | null,
): Leaf | GraphQLList<GraphQLNonNull<Leaf>> {
  if (type.id === 'list') return new GraphQLList(new GraphQLNonNull(itemType(types, meta)))
  return leafOf(types, type, meta)
}

/** The GraphQL type of a value a filter compares with. */
export function leafOf(types: TypeRegistry, type: FieldType, meta: ColumnMeta | null): Leaf {
  if (meta?.kind === 'enum')
    return types.enum({ name: meta.enumName, origin: `enum ${meta.enumName}`, values: meta.values })
  if (type.id === 'integer') return meta?.kind === 'scalar' && meta.type === 'Int' ? GraphQLInt : longScalar
  if (type.id === 'boolean') return GraphQLBoolean
  if (type.id === 'dateTime') return dateTimeScalar
  if (type.id === 'uuid') return GraphQLID
  if (type.id === 'decimal') return decimalScalar
  return type.id === 'json' ? jsonScalar : GraphQLString
}

function itemType(types: TypeRegistry, meta: ColumnMeta | null): Leaf {
  return meta ? leafOf(types, fieldTypeOf({ ...meta, isList: false }), meta) : GraphQLString
}
