import type { DMMF } from '@prisma/generator-helper'
import type { EnumMeta, FieldMeta, ModelMeta, RelationMeta, ScalarMeta, ScalarType } from '@stoa/kit/model-meta'

type Field = DMMF.Field
type Datamodel = Pick<DMMF.Datamodel, 'models' | 'enums' | 'indexes'>

/** Translates Prisma's own description of the schema into the metadata the kit reads. */
export function schemaMeta(datamodel: Datamodel): Record<string, ModelMeta> {
  return Object.fromEntries(datamodel.models.map((model) => [model.name, modelMeta(model, datamodel)]))
}

function modelMeta(model: DMMF.Model, datamodel: Datamodel): ModelMeta {
  const indexes = datamodel.indexes
    .filter((index) => index.model === model.name)
    .map((index) => ({
      type: index.type,
      fields: index.fields.map((field) => field.name),
      kind: index.algorithm?.toLowerCase() ?? 'btree',
    }))
  const uniques = indexes.filter((index) => index.type === 'unique').map((index) => index.fields)
  const primaryKey = indexes.find((index) => index.type === 'id')?.fields ?? []
  const isAlone = (name: string) => [primaryKey, ...uniques].some((key) => key.length === 1 && key[0] === name)
  return {
    name: model.name,
    table: model.dbName ?? model.name,
    ...docOf(model),
    fields: Object.fromEntries(
      model.fields.map((field) => [field.name, fieldMeta(field, model, datamodel, isAlone(field.name))]),
    ),
    primaryKey,
    uniques,
    indexes: indexes.map(({ fields, kind }) => ({ fields, kind })),
  }
}

function fieldMeta(field: Field, model: DMMF.Model, datamodel: Datamodel, isUnique: boolean): FieldMeta {
  if (field.kind === 'object') return relationMeta(field, model, datamodel)
  if (field.kind === 'enum') return enumMeta(field, datamodel)
  return scalarMeta(field, isUnique)
}

const commonMeta = (field: Field) => ({
  name: field.name,
  ...docOf(field),
  isRequired: field.isRequired,
  isList: field.isList,
})

// A list may be left out too: PostgreSQL stores null, Prisma reads it as empty.
const columnMeta = (field: Field) => ({
  column: field.dbName ?? field.name,
  hasDefault: field.hasDefaultValue || field.isUpdatedAt === true || !field.isRequired || field.isList,
})

function scalarMeta(field: Field, isUnique: boolean): ScalarMeta {
  const [native, [length] = []] = field.nativeType ?? []
  const literal = literalDefault(field)
  return {
    ...commonMeta(field),
    kind: 'scalar',
    type: native === 'Uuid' ? 'Uuid' : (field.type as ScalarType),
    ...columnMeta(field),
    ...(literal === undefined ? {} : { default: literal }),
    isUpdatedAt: field.isUpdatedAt === true,
    isUnique,
    ...((native === 'VarChar' || native === 'Char') && length ? { maxLength: Number(length) } : {}),
  }
}

/** Functions (`now()`, `uuid()`) and list defaults come as objects and are not literals; BigInt comes as text. */
function literalDefault(field: Field): string | number | boolean | undefined {
  const value = field.default
  if (value === undefined || value === null || typeof value === 'object') return undefined
  return field.type === 'BigInt' ? Number(value) : value
}

function enumMeta(field: Field, datamodel: Datamodel): EnumMeta {
  const literal = literalDefault(field)
  return {
    ...commonMeta(field),
    kind: 'enum',
    enumName: field.type,
    values: datamodel.enums.find((one) => one.name === field.type)!.values.map((value) => value.name),
    ...columnMeta(field),
    ...(literal === undefined ? {} : { default: String(literal) }),
  }
}

function relationMeta(field: Field, model: DMMF.Model, datamodel: Datamodel): RelationMeta {
  const other = datamodel.models.find((one) => one.name === field.type)!
  const opposite = other.fields.find(
    (one) => one.relationName === field.relationName && !(other.name === model.name && one.name === field.name),
  )!
  const from = field.relationFromFields ?? []
  const inverseFrom = opposite.relationFromFields ?? []
  if (from.length === 0 && inverseFrom.length === 0) {
    throw new Error(
      `${model.name}.${field.name}: write the join table as a model, implicit many-to-many is not supported`,
    )
  }
  const isOwner = from.length > 0
  return {
    ...commonMeta(field),
    kind: 'relation',
    model: field.type,
    from,
    to: isOwner ? field.relationToFields! : inverseFrom,
    ...(isOwner ? {} : { inverse: { fields: inverseFrom, references: opposite.relationToFields! } }),
    opposite: opposite.name,
    ...(field.relationOnDelete ? { onDelete: field.relationOnDelete } : {}),
  }
}

const docOf = ({ documentation }: { documentation?: string }) =>
  documentation ? { doc: documentation.replace(/\s*\n\s*/g, ' ').trim() } : {}
