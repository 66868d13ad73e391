import { isNullable } from '../../resolve/shape.ts'
import type { ResolvedExposure, Shape, ShapeField } from '../../resolved.ts'
import type { Components } from './components.ts'
import { jsonSchema, nullable } from './json-schema.ts'
import type { JsonSchema } from './schema-type.ts'

/** The component of a shape: what a read answers unless asked otherwise. */
export function shapeSchema(components: Components, shape: Shape): JsonSchema {
  return components.refer(shape.typeName, 'output', () => objectOf(components, shape, Object.keys(shape.fields)))
}

/** The rows of a list: the same component, or one of its own where lists answer less than reads. */
export function rowSchema(components: Components, exposure: ResolvedExposure): JsonSchema {
  const { shape, listFields } = exposure
  const isWhole = Object.keys(shape.fields).every((name) => name === '_version' || listFields.includes(name))
  if (isWhole) return shapeSchema(components, shape)
  return components.refer(`${shape.typeName}ListItem`, 'output', () =>
    objectOf(components, shape, Object.keys(shape.fields), listFields),
  )
}

// Further fields may be asked for by name, so a list's rows have them all, though not by themselves.
function objectOf(
  components: Components,
  shape: Shape,
  names: readonly string[],
  answered: readonly string[] = names,
): JsonSchema {
  const required = names.filter((name) => name !== '_version' && answered.includes(name))
  return {
    type: 'object',
    ...(shape.doc && { description: shape.doc }),
    properties: Object.fromEntries(
      names.map((name) => [name, fieldSchema(components, shape.fields[name] as ShapeField)]),
    ),
    ...(required.length > 0 && { required }),
  }
}

function fieldSchema(components: Components, field: ShapeField): JsonSchema {
  if (field.kind === 'column') {
    const { meta, type } = field
    const schema = jsonSchema(components, type.output(meta), 'output')
    const bounded =
      meta.kind === 'scalar' && meta.type === 'Int' && schema.format === 'int64'
        ? { ...schema, format: 'int32' }
        : schema
    return described(meta.isRequired || meta.isList ? bounded : nullable(bounded), meta.doc)
  }
  if (field.kind === 'computed') {
    const schema = jsonSchema(components, field.computed.type, 'output')
    return described(field.computed.nullable ? nullable(schema) : schema, field.computed.help)
  }
  const inner = shapeSchema(components, field.shape)
  if (field.meta.isList) return described({ type: 'array', items: inner }, field.meta.doc)
  return described(isNullable(field) ? nullable(inner) : inner, field.meta.doc)
}

function described(schema: JsonSchema, description: string | undefined): JsonSchema {
  return description === undefined ? schema : { ...schema, description }
}
