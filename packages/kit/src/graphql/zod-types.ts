import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLNullableType,
  type GraphQLOutputType,
  type GraphQLScalarType,
  GraphQLString,
} from 'graphql'
import { z } from 'zod'
import { pascalCase } from '../names.ts'
import { isInt32, literalValues, type Side, schemaName, unwrap } from '../zod-kinds.ts'
import { dateTimeScalar, jsonScalar, longScalar } from './scalars.ts'
import type { TypeRegistry } from './type-registry.ts'

/** The type of an answer. `place` names what is anonymous inside: operation or type, then field. */
export function outputType(types: TypeRegistry, schema: z.ZodType, place: string): GraphQLOutputType {
  const { schema: bare, isNullable, isOptional } = unwrap(schema, 'output')
  return nullableIf(isNullable || isOptional, bareOutput(types, bare, place))
}

function nullableIf<Type extends GraphQLNullableType>(isNullable: boolean, type: Type): Type | GraphQLNonNull<Type> {
  return isNullable ? type : new GraphQLNonNull(type)
}

function bareOutput(types: TypeRegistry, schema: z.ZodType, place: string): GraphQLNullableType & GraphQLOutputType {
  if (schema instanceof z.ZodArray) return new GraphQLList(outputType(types, schema.element as z.ZodType, place))
  if (schema instanceof z.ZodLazy)
    return schemaName(schema.unwrap() as z.ZodType)
      ? bareOutput(types, schema.unwrap() as z.ZodType, place)
      : jsonScalar
  if (!(schema instanceof z.ZodObject)) return leafType(types, schema, place, 'output')
  const shape = schema.shape as Record<string, z.ZodType>
  if (Object.keys(shape).length === 0) return schema.def.catchall ? jsonScalar : GraphQLBoolean
  const name = schemaName(schema) ?? place
  return types.object({
    name,
    source: sourceOf(schema),
    origin: `view ${name}`,
    description: schema.description,
    fields: () =>
      Object.fromEntries(
        Object.entries(shape).map(([key, inner]) => [
          key,
          { type: outputType(types, inner, `${name}${pascalCase(key)}`), description: inner.description },
        ]),
      ),
  })
}

/** The type of an input; required where the schema neither has a default nor may be left out. */
export function inputType(types: TypeRegistry, schema: z.ZodType, place: string): GraphQLInputType {
  const { schema: bare, isNullable, isOptional } = unwrap(schema, 'input')
  return nullableIf(isNullable || isOptional, bareInput(types, bare, place))
}

function bareInput(types: TypeRegistry, schema: z.ZodType, place: string): GraphQLNullableType & GraphQLInputType {
  if (schema instanceof z.ZodArray) return new GraphQLList(inputType(types, schema.element as z.ZodType, place))
  if (schema instanceof z.ZodLazy)
    return schemaName(schema.unwrap() as z.ZodType) ? bareInput(types, schema.unwrap() as z.ZodType, place) : jsonScalar
  if (!(schema instanceof z.ZodObject)) return leafType(types, schema, place, 'input')
  if (Object.keys(schema.shape).length === 0) return jsonScalar
  const name = inputName(schemaName(schema) ?? place)
  return types.input({
    name,
    source: sourceOf(schema),
    origin: `input ${name}`,
    description: schema.description,
    fields: () => inputFields(types, schema, name),
  })
}

/** The fields of an object schema as arguments or input fields. */
export function inputFields(types: TypeRegistry, schema: z.ZodObject, place: string): GraphQLInputFieldConfigMap {
  const stem = place.replace(/Input$/, '')
  return Object.fromEntries(
    Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, inner]) => [
      key,
      { type: inputType(types, inner, `${stem}${pascalCase(key)}`), description: inner.description },
    ]),
  )
}

// Bodies made by the kit are named for what they do already.
function inputName(name: string): string {
  return /(Create|Update|Row|Input)$/.test(name) ? name : `${name}Input`
}

// A description makes a copy of a schema; the copy means the same type.
function sourceOf(schema: z.ZodType): object {
  let current: z.ZodType = schema
  while (current._zod.parent) current = current._zod.parent as z.ZodType
  return (current as z.ZodObject).def.shape ?? current
}

function leafType(
  types: TypeRegistry,
  schema: z.ZodType,
  place: string,
  side: Side,
): GraphQLNullableType & GraphQLOutputType & GraphQLInputType {
  const values = literalValues(schema)
  if (values) {
    const name = schemaName(schema) ?? place
    return types.enum({ name, origin: `enum ${name}`, values, description: schema.description })
  }
  if (schema instanceof z.ZodLiteral) return literalScalar([...schema.values][0])
  if (
    schema instanceof z.ZodVoid ||
    schema instanceof z.ZodNull ||
    schema instanceof z.ZodUndefined ||
    schema instanceof z.ZodNever
  )
    return side === 'output' ? GraphQLBoolean : jsonScalar
  return scalarOf(schema)
}

function literalScalar(value: unknown): GraphQLScalarType {
  if (typeof value === 'string') return GraphQLString
  return typeof value === 'boolean' ? GraphQLBoolean : typeof value === 'number' ? GraphQLInt : jsonScalar
}

function scalarOf(schema: z.ZodType): GraphQLScalarType {
  if (schema instanceof z.ZodNumber) return !schema.isInt ? GraphQLFloat : isInt32(schema) ? GraphQLInt : longScalar
  if (schema instanceof z.ZodBoolean) return GraphQLBoolean
  if (schema instanceof z.ZodDate) return dateTimeScalar
  if (schema instanceof z.ZodBigInt) return longScalar
  if (schema instanceof z.ZodTemplateLiteral) return GraphQLString
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return textScalar(schema.format)
  return jsonScalar
}

function textScalar(format: string | null): GraphQLScalarType {
  return format === 'guid' || format === 'uuid' ? GraphQLID : format === 'datetime' ? dateTimeScalar : GraphQLString
}

/** Whether an answer has nothing to say: GraphQL fields must have a value, so such a field answers true. */
export function isVoid(schema: z.ZodType): boolean {
  const { schema: bare } = unwrap(schema, 'output')
  if (bare instanceof z.ZodObject) return Object.keys(bare.shape).length === 0 && !bare.def.catchall
  return (
    bare instanceof z.ZodVoid ||
    bare instanceof z.ZodNull ||
    bare instanceof z.ZodUndefined ||
    bare instanceof z.ZodNever
  )
}
