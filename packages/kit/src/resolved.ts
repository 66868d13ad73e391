import type { z } from 'zod'
import type { Access, RowRight } from './access.ts'
import type { RecordedModel } from './changes/recorded-model.ts'
import type { Computed, CustomFilter } from './computed.ts'
import type { Condition } from './condition.ts'
import type { Context } from './context.ts'
import type { EventDefinition, Job, Module, Reversal, Subscriber } from './define-module.ts'
import type { HttpMethod, HttpRoute, OperationDefinition } from './define-operation.ts'
import type {
  AdminExposure,
  Fieldset,
  Hooks,
  OptionRule,
  ResourceDefinition,
  RowScope,
  Verb,
} from './define-resource.ts'
import type { ErrorDefinition } from './errors.ts'
import type { ColumnMeta, FieldType, Lookup } from './fields/field-type.ts'
import type { ModelMeta, RelationMeta, SchemaMeta } from './model-meta.ts'
import type { Sql } from './sql.ts'
import type { Translator } from './translations/translate.ts'

export type Audience = 'store' | 'account' | 'admin'

/** A type as one audience sees it: what REST documents, GraphQL types and SELECT lists are made from. */
export type Shape = {
  readonly typeName: string
  readonly model: ModelMeta
  readonly doc?: string
  /** Filled after creation, since shapes may refer to each other. */
  readonly fields: Record<string, ShapeField>
}

export type ShapeField =
  | { readonly kind: 'column'; readonly name: string; readonly type: FieldType; readonly meta: ColumnMeta }
  | { readonly kind: 'computed'; readonly name: string; readonly computed: Computed }
  | {
      readonly kind: 'relation'
      readonly name: string
      readonly meta: RelationMeta
      readonly target: ModelMeta
      readonly shape: Shape
      /** Most rows of a to-many relation that are answered. Default: the reads' own. */
      readonly limit?: number
      /** Rows of the target that exist for this audience. */
      readonly scope: ((ctx: Context) => RowScope) | null
    }

/** Which fields are wanted; `true` for a leaf. */
export type SelectTree = { readonly [field: string]: true | SelectTree }

export type ResolvedFilter = {
  readonly name: string
  readonly lookups: readonly Lookup[]
  readonly type: FieldType
  readonly meta: ColumnMeta | null
  /** Offered as `name.<key>`. */
  readonly isKeyed: boolean
  /** Model a relation filter points to, for the admin's autocomplete. */
  readonly relation: string | null
  /** The model's own column it asks; null where it asks something else. */
  readonly column: string | null
  readonly help?: string
  condition(alias: string, lookup: Lookup, value: Sql, key: Sql | null): Sql
}

export type ResolvedOrder = {
  readonly name: string
  readonly isNullable: boolean
  readonly type: FieldType
  /** The value to order by; where `join` is set it belongs to the joined table. */
  expression(alias: string): Sql
  readonly join: ((alias: string) => Sql) | null
}

export type OrderTerm = { readonly order: ResolvedOrder; readonly isDescending: boolean }

/** One field a write may carry. */
export type WriteField =
  | {
      readonly kind: 'column'
      readonly name: string
      readonly type: FieldType
      readonly meta: ColumnMeta
      readonly createOnly: boolean
    }
  | { readonly kind: 'composite'; readonly name: string; readonly computed: Computed; readonly createOnly: boolean }
  | { readonly kind: 'inline'; readonly name: string; readonly inline: ResolvedInline }

export type ResolvedInline = {
  readonly relation: RelationMeta
  readonly model: ModelMeta
  readonly shape: Shape
  readonly writes: readonly WriteField[]
  readonly style: 'table' | 'stacked'
  readonly sortBy: string | null
  readonly label?: string
  readonly labels: Readonly<Record<string, string>>
  readonly extra: number
  readonly min?: number
  readonly max?: number
  readonly canDelete: boolean
  readonly showChangeLink: boolean
  readonly collapsed: boolean
  readonly widgets: Readonly<Record<string, string>>
  readonly prefill: Readonly<Record<string, string>>
  readonly options: readonly ResolvedOption[]
}

/** Which rows of its target a relation offers and takes. */
export type ResolvedOption = {
  readonly field: string
  /** Column that holds the relation. */
  readonly key: string
  /** By filter of the target's admin list. */
  readonly where: OptionRule['where']
  /** Asked once all resources are resolved. */
  readonly target: () => ResolvedExposure | undefined
}

export type FormRules = {
  /** By field or inline: all that must hold for it to be shown. */
  readonly visible: ReadonlyMap<string, readonly Condition[]>
  readonly required: readonly string[]
  readonly options: readonly ResolvedOption[]
  /** Fields that decide what may be done with a row, and those that decide what may be written into it. */
  readonly rowFacts: readonly string[]
  readonly writeFacts: readonly string[]
}

/** How a word is looked for in a field; upper and lower case are the same. */
export type SearchMode = 'contains' | 'startsWith' | 'exact'

export type ResolvedSearch = {
  readonly path: string
  readonly mode: SearchMode
  /** `value` is the word as its mode needs it: a pattern for `contains`, the word itself otherwise. */
  readonly condition: (alias: string, value: Sql) => Sql
}

/** What is done with rows. `any` where the caller was found to be allowed already, or makes the row. */
export type RowVerb = 'view' | 'change' | 'delete' | 'any'

/** What each verb asks of callers who do not have it on all rows. */
export type RowRights = Readonly<Record<Exclude<RowVerb, 'any'>, RowRight>>

export type ResolvedExposure = {
  readonly audience: Audience
  readonly resource: ResolvedResource
  readonly model: ModelMeta
  readonly shape: Shape
  /** Last part of the address, plural kebab case. */
  readonly path: string
  readonly scope: ((ctx: Context) => RowScope) | null
  /** Where staff may be given rights on single rows; null where not. */
  readonly rowRights: RowRights | null
  /** Field in the address of one row. */
  readonly lookup: string
  readonly listFields: readonly string[]
  readonly filters: Readonly<Record<string, ResolvedFilter>>
  readonly orders: Readonly<Record<string, ResolvedOrder>>
  readonly defaultOrder: readonly OrderTerm[]
  /** Fields that are searched together; empty where not offered. */
  readonly search: readonly ResolvedSearch[]
  readonly writes: readonly WriteField[]
  readonly rules: FormRules
  readonly assign: ((ctx: Context) => Readonly<Record<string, unknown>>) | null
  readonly cache: { readonly ttlSeconds: number } | null
  readonly operations: Partial<Record<Verb, ResolvedOperation>>
}

export type ResolvedResource = {
  readonly definition: ResourceDefinition
  readonly module: string
  readonly model: ModelMeta
  readonly label: string
  readonly labelPlural: string
  readonly hooks: Hooks
  readonly exposures: Partial<Record<Audience, ResolvedExposure>>
  readonly admin: { readonly exposure: AdminExposure; readonly fieldsets: readonly Fieldset[] } | null
}

/** A method, a path with `:params`, and the status of success. */
export type Address = {
  readonly method: HttpMethod
  readonly path: string
  readonly status: number
  readonly params: readonly string[]
}

export type ResolvedOperation = {
  readonly name: string
  readonly module: string
  readonly kind: 'query' | 'mutation'
  readonly summary: string
  readonly access: Access
  readonly throttle: readonly string[]
  readonly idempotent: 'required' | 'accepted' | 'ignored'
  readonly budget: number
  readonly cacheTtlSeconds: number | null
  readonly transaction: 'one' | 'none'
  /** Where the REST door answers. */
  readonly rest: Address | null
  /** Where a route written by hand calls it. */
  readonly http: (Address & Omit<HttpRoute, 'route' | 'lists'> & { readonly lists?: ResolvedExposure }) | null
  readonly graphql: { readonly root: 'Query' | 'Mutation'; readonly field: string } | null
  readonly errors: readonly ErrorDefinition[]
  /** Whether a change set it wrote can be undone. */
  readonly undoable: boolean
  readonly secrets: readonly string[]
  /** A CRUD operation of a resource, or a declared one. */
  readonly target:
    | { readonly kind: 'crud'; readonly verb: Verb; readonly exposure: ResolvedExposure; readonly input: z.ZodType }
    | { readonly kind: 'declared'; readonly definition: OperationDefinition }
}

export type ResolvedKit = {
  readonly schema: SchemaMeta
  readonly modules: readonly Module[]
  readonly resources: readonly ResolvedResource[]
  readonly operations: ReadonlyMap<string, ResolvedOperation>
  readonly events: ReadonlyMap<string, EventDefinition>
  readonly subscribers: readonly Subscriber[]
  readonly jobs: readonly Job[]
  readonly reversals: readonly Reversal[]
  readonly permissions: readonly { readonly code: string; readonly label: string }[]
  readonly errors: readonly ErrorDefinition[]
  /** By model: what the database records of writes. */
  readonly recorded: ReadonlyMap<string, RecordedModel>
  /** By language, besides English: says what declarations and code say in English. */
  readonly translators: ReadonlyMap<string, Translator>
}

export type { CustomFilter }
