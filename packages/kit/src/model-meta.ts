/**
 * What the kit knows of the database, emitted from the Prisma schema by the generator in `packages/db`.
 * Names are Prisma's; `table` and `column` are what stands in PostgreSQL.
 */
export type ModelMeta = {
  readonly name: string
  readonly table: string
  /** The `///` comment above the model, one paragraph. */
  readonly doc?: string
  readonly fields: Readonly<Record<string, FieldMeta>>
  /** Field names of the primary key, in order. */
  readonly primaryKey: readonly string[]
  /** Unique constraints other than the primary key, each as field names in order. */
  readonly uniques: readonly (readonly string[])[]
  /** All indexes (primary key and uniques included) as field names in order; `kind` is PostgreSQL's access method. */
  readonly indexes: readonly { readonly fields: readonly string[]; readonly kind: string }[]
}

export type FieldMeta = ScalarMeta | EnumMeta | RelationMeta

type CommonMeta = {
  readonly name: string
  /** The `///` comment above the field: help text in the admin, description in OpenAPI and GraphQL. */
  readonly doc?: string
  readonly isRequired: boolean
  readonly isList: boolean
}

export type ScalarType =
  | 'String'
  | 'Int'
  | 'BigInt'
  | 'Float'
  | 'Decimal'
  | 'Boolean'
  | 'DateTime'
  | 'Json'
  | 'Bytes'
  | 'Uuid'

export type ScalarMeta = CommonMeta & {
  readonly kind: 'scalar'
  /** `Uuid` is Prisma's `String @db.Uuid`. */
  readonly type: ScalarType
  readonly column: string
  /** True where an insert may leave the field out: a default, `@updatedAt`, or a nullable column. */
  readonly hasDefault: boolean
  /** The literal default (`true`, `0`, `"draft"`), absent where the database or client computes it. */
  readonly default?: string | number | boolean
  readonly isUpdatedAt: boolean
  /** True for the primary key and for a column with a unique constraint of its own. */
  readonly isUnique: boolean
  /** Longest text in characters, from `@db.VarChar(n)` or `@db.Char(n)`. */
  readonly maxLength?: number
}

export type EnumMeta = CommonMeta & {
  readonly kind: 'enum'
  readonly enumName: string
  readonly values: readonly string[]
  readonly column: string
  readonly hasDefault: boolean
  readonly default?: string
}

export type RelationMeta = CommonMeta & {
  readonly kind: 'relation'
  readonly model: string
  /** Columns on this side (empty where the other side holds the key). */
  readonly from: readonly string[]
  /** Fields of the other model that `from` refers to, or that refer here when `from` is empty. */
  readonly to: readonly string[]
  /** Where the other side holds the key: its fields that point to `references` of this model. */
  readonly inverse?: { readonly fields: readonly string[]; readonly references: readonly string[] }
  /** Name of the field on the other model that closes the relation. */
  readonly opposite: string
  readonly onDelete?: string
}

/** Every model of the schema by name. */
export type SchemaMeta = Readonly<Record<string, ModelMeta>>
