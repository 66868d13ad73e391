import type { FormShape } from '../form/values.ts'
import type { Choice, FieldMeta, FieldType, InlineMeta, JsonSchema } from '../meta-types.ts'

/** "trackingNumber" → "Tracking number" */
export const humanise = (name: string): string => {
  const words = name
    .replace(/Id$/u, '')
    .replace(/([a-z0-9])([A-Z])/gu, '$1 $2')
    .replace(/[_-]+/gu, ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

type Definitions = Record<string, JsonSchema>

/** Follows a reference, and takes X from `anyOf: [X, null]`, which is how optional values are written. */
function unwrap(given: JsonSchema, defs: Definitions): JsonSchema {
  const named = given.$ref?.split('/').at(-1)
  const schema = named ? { ...defs[named], ...given, $ref: undefined } : given
  const options = schema.anyOf?.filter((each) => each.type !== 'null')
  return options?.length === 1 && options[0] ? { ...schema, anyOf: undefined, ...unwrap(options[0], defs) } : schema
}

const typeOf = (schema: JsonSchema): string | undefined =>
  Array.isArray(schema.type) ? schema.type.find((type) => type !== 'null') : schema.type

const isMoneySchema = (schema: JsonSchema): boolean =>
  typeOf(schema) === 'object' && !!schema.properties?.amount && !!schema.properties.currency

const formats: Record<string, FieldType> = {
  'date-time': 'dateTime',
  email: 'email',
  uri: 'url',
  uuid: 'uuid',
}

function fieldType(schema: JsonSchema): FieldType {
  if (schema.enum) return 'enum'
  if (isMoneySchema(schema)) return 'money'
  switch (typeOf(schema)) {
    case 'boolean':
      return 'boolean'
    case 'integer':
      return 'integer'
    case 'number':
      return 'decimal'
    case 'string':
      return formats[schema.format ?? ''] ?? ((schema.maxLength ?? 0) > 200 ? 'text' : 'string')
    default:
      return 'json'
  }
}

const choicesOf = (schema: JsonSchema): Choice[] | undefined =>
  schema.enum?.flatMap((value) =>
    value === null
      ? []
      : { value: String(value), label: schema['x-labels']?.[String(value)] ?? humanise(String(value)) },
  )

function toField(name: string, schema: JsonSchema, required: boolean): FieldMeta {
  // JSON Schema has no word for what must not be shown on the screen.
  const type = /password/iu.test(name) ? 'password' : fieldType(schema)
  return {
    name,
    label: schema.title ?? humanise(name),
    type,
    widget: type,
    help: schema.description,
    required,
    readOnly: false,
    maxLength: schema.maxLength,
    min: schema.minimum,
    max: schema.maximum,
    default: schema.default,
    choices: choicesOf(schema),
  }
}

function toInline(name: string, schema: JsonSchema, items: JsonSchema, defs: Definitions): InlineMeta {
  const fields = fieldsOf(items, defs)
  return {
    field: name,
    label: schema.title ?? humanise(name),
    style: 'table',
    fields: Object.fromEntries(fields.map((field) => [field.name, field])),
    order: fields.map((field) => field.name),
    extra: 1,
    can: { add: true, change: true, delete: true },
  }
}

const fieldsOf = (schema: JsonSchema, defs: Definitions): FieldMeta[] =>
  Object.entries(schema.properties ?? {}).map(([name, each]) =>
    toField(name, unwrap(each, defs), !!schema.required?.includes(name)),
  )

/** The form for an action's parameters: lists of objects become tables, everything else a field. */
export function schemaForm(schema: JsonSchema): FormShape {
  const shape: FormShape = { fields: [], inlines: [] }
  const defs = schema.$defs ?? {}
  for (const [name, raw] of Object.entries(schema.properties ?? {})) {
    const each = unwrap(raw, defs)
    const items = each.items ? unwrap(each.items, defs) : undefined
    const isTable = typeOf(each) === 'array' && items !== undefined && typeOf(items) === 'object'
    if (isTable) shape.inlines.push(toInline(name, each, items, defs))
    else shape.fields.push(toField(name, each, !!schema.required?.includes(name)))
  }
  return shape
}
