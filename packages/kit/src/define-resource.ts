import type { Access } from './access.ts'
import type { Computed, CustomFilter } from './computed.ts'
import type { Condition, RowRule } from './condition.ts'
import type { Context } from './context.ts'
import type { ErrorDefinition } from './errors.ts'
import type { SchemaMeta } from './model-meta.ts'

/** A field by name, or a relation with the fields wanted of it. */
export type FieldSpec = string | { readonly [relation: string]: readonly FieldSpec[] }

/** Equality conditions on columns, part of every statement of the exposure. An array means "one of". */
export type RowScope = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export type Verb = 'list' | 'read' | 'create' | 'update' | 'remove'

/** What every audience's exposure of a model may say. */
export type Exposure = {
  /** Type name in OpenAPI and GraphQL. Default: the model's for `store`, `Account…` and `Admin…` for the others. */
  readonly name?: string
  /** REST path below the audience's root. Default: the model's name, plural, in kebab case. */
  readonly path?: string
  /** Rows that exist for this audience; part of the SQL of reads and writes. */
  readonly scope?: (ctx: Context) => RowScope
  /** Everything visible, in the order it is answered. */
  readonly fields?: readonly FieldSpec[]
  /** The part of `fields` that lists answer unless asked for more. Default: all of `fields` for `store` and `account`. */
  readonly list?: readonly string[]
  /** Filters by name, or alias → path (`category: 'category.slug'`), or a condition of its own, made of the schema where it follows relations that others declare. */
  readonly filter?:
    | readonly string[]
    | Readonly<Record<string, string | CustomFilter | ((schema: SchemaMeta) => CustomFilter)>>
  /** Orders offered; the first is the default. A leading `-` on it means descending. Each works both ways. */
  readonly order?: readonly string[]
  /**
   * Fields (through relations, too) that `q` looks into, with Django's signs: `name` where the word may stand anywhere,
   * which needs a trigram index; `^sku` at the beginning and `=code` alone, which need one on `lower(…) COLLATE "C"`.
   */
  readonly search?: readonly string[]
  readonly operations?: readonly Verb[]
  readonly throttle?: string
  /** SQL statements: default 1 for reads, 12 for writes. */
  readonly budget?: Partial<Record<Verb, number>>
}

export type StoreExposure = Exposure & {
  readonly access: Access
  readonly fields: readonly FieldSpec[]
  /** Field in the address. Default `id`. */
  readonly lookup?: string
  readonly cache?: { readonly ttlSeconds: number }
}

export type AccountExposure = Exposure & {
  readonly fields: readonly FieldSpec[]
  readonly scope: (ctx: Context) => RowScope
  /** Columns set on create, whatever the caller sends: the owner. */
  readonly assign?: (ctx: Context) => Readonly<Record<string, unknown>>
  readonly readonly?: readonly string[]
}

export type Fieldset = {
  readonly title: string
  readonly fields: readonly string[]
  readonly collapsed?: boolean
  /** In the narrow column beside the others. Default: sets of switches, states and relations alone. */
  readonly aside?: boolean
  readonly description?: string
  /** Rows it is about. The fields of a set that is not shown are not asked for: see `AdminExposure.visibleWhen`. */
  readonly visibleWhen?: Condition
}

/** A part of the form that is shown by itself. */
export type Tab = {
  readonly title: string
  /** Titles of the fieldsets in it. */
  readonly fieldsets?: readonly string[]
  /** Relations of the inlines in it. */
  readonly inlines?: readonly string[]
  readonly visibleWhen?: Condition
}

/** Filters of the target's admin list and what they must be: a value, or what another field of the form holds. */
export type OptionRule = {
  readonly where: Readonly<Record<string, string | number | boolean | { readonly of: string }>>
}

export type InlineOptions = {
  readonly style?: 'table' | 'stacked'
  readonly fields: readonly FieldSpec[]
  readonly readonly?: readonly string[]
  /** Integer column that keeps the rows' order. */
  readonly sortBy?: string
  /** Empty rows that a new record begins with. Default none. */
  readonly extra?: number
  /** Fewest and most rows, counted over what is stored when the write is done: a write that leaves others is refused. */
  readonly min?: number
  readonly max?: number
  /** Default true. False: a stored row stays, and a write that would delete it is refused. */
  readonly canDelete?: boolean
  /** A way from each stored row to its own page, for a model that has one in the admin. Default false. */
  readonly showChangeLink?: boolean
  /** Closed until somebody opens it, or something in it is wrong. Default false. */
  readonly collapsed?: boolean
  /** Above the rows. Default: the relation's name. */
  readonly label?: string
  /** Labels of its fields, where their names do not say it well: `{ sku: 'SKU' }`. */
  readonly labels?: Readonly<Record<string, string>>
  /** Widgets of its fields, by field. */
  readonly widgets?: Readonly<Record<string, string>>
  /** Field → field of the same row it is suggested from; filled with a slug of it where a new row leaves it out. */
  readonly prefill?: Readonly<Record<string, string>>
  /** By relation: the rows of its target that are offered and taken. Values only, no other fields. */
  readonly options?: Readonly<Record<string, OptionRule>>
  /** Inlines of the inline's own rows. */
  readonly inlines?: readonly Inline[]
}

export type Inline = InlineOptions & { readonly relation: string }

/** Rows of a to-many relation, edited with their parent in one transaction. */
export function inline(relation: string, options: InlineOptions): Inline {
  return { relation, ...options }
}

/** What a state asks of whoever sees it: nothing (`ok`, `quiet`, `neutral`), patience (`note`), a hand (`warn`), or repair (`bad`). */
export type Tone = 'ok' | 'warn' | 'bad' | 'note' | 'neutral' | 'quiet'

/** The tone of each value of an enum field. */
export type Tones = Readonly<Record<string, Tone>>

export type ViewOnSite = {
  /** Address in the shop; `{name}` stands for a field of the row. */
  readonly path: `/${string}`
  /** Rows that have a page there. Default: all. */
  readonly when?: Condition
}

export type AdminExposure = Exposure & {
  /** Columns of the list page. */
  readonly list: readonly string[]
  /** Columns that can be changed in the list itself, by who may change the row. */
  readonly editable?: readonly string[]
  /** Rows of a page unless the reader chooses another number, at most 100. Default 50. */
  readonly pageSize?: number
  /** Numbers of rows to choose from, each at most 100. Default 24, 50 and 100. */
  readonly pageSizes?: readonly number[]
  /** A moment by which the list is drilled down: year, month, day. Needs an index. */
  readonly dateHierarchy?: string
  readonly fieldsets: readonly Fieldset[]
  readonly inlines?: readonly Inline[]
  /** Fieldsets and inlines in tabs. What stands in none is above them. */
  readonly tabs?: readonly Tab[]
  /**
   * Fields and inlines that only some rows have: `{ endsAt: { field: 'kind', is: 'limited' } }`. Where the condition does not
   * hold they are not shown and not required, and a write that gives one another value than the stored one or none is refused.
   */
  readonly visibleWhen?: Readonly<Record<string, Condition>>
  /** Fields that may be null in the database and not in the form, as far as they are shown there. */
  readonly required?: readonly string[]
  /** By relation: the rows of its target that are offered and taken: `{ category: { where: { isActive: true } } }`. */
  readonly options?: Readonly<Record<string, OptionRule>>
  /** Rows that staff may change; of others a write is refused with the reason. Undo, revert and restore write past it. Default: all. */
  readonly changeableWhen?: RowRule
  /** Rows that staff may delete. Default: all. */
  readonly deletableWhen?: RowRule
  readonly readonly?: readonly string[]
  /** Read-only once the row exists. */
  readonly createOnly?: readonly string[]
  readonly widgets?: Readonly<Record<string, string>>
  /** Labels of fields, where their names do not say it well: `{ sku: 'SKU' }`. */
  readonly labels?: Readonly<Record<string, string>>
  /** Tones by enum field: with one a state is a badge, without it is a word. */
  readonly tones?: Readonly<Record<string, Tones>>
  /** Where the public sees a row: `{ path: '/products/{slug}', when: { field: 'status', in: ['published'] } }`. */
  readonly viewOnSite?: ViewOnSite
  /** Deleted rows can be listed, restored with all that went with them, and purged. Default false. */
  readonly trash?: boolean
  /** Users and groups may be given rights on single rows, besides those that permissions give on all. Default false. */
  readonly objectGrants?: boolean
  /** Pages of a record besides its form and its history, by name, each with the permission to see it. */
  readonly recordPages?: Readonly<Record<string, string>>
  readonly label?: string
  readonly labelPlural?: string
}

export type WriteData = Record<string, unknown>

/** Called inside the transaction of a write, whichever audience it came from. */
export type Hooks = {
  /** May change what is written; throws to refuse. `id` is null on create. */
  readonly before?: (ctx: Context, data: WriteData, id: string | null) => Promise<WriteData> | WriteData
  readonly after?: (ctx: Context, id: string, verb: 'create' | 'update') => Promise<void>
  readonly beforeRemove?: (ctx: Context, id: string) => Promise<void>
  /** Called in the transaction that forgets a deleted row for good, while what was recorded of it can still be read. */
  readonly beforePurge?: (ctx: Context, id: string) => Promise<void>
  /**
   * Undo, revert and restore write past `before`, `after` and `beforeRemove`: what must hold whoever writes is checked here,
   * before and after, once for all rows of the resource they touch. Throws to refuse.
   */
  readonly beforeUndo?: (ctx: Context, ids: readonly string[]) => Promise<void>
  readonly afterUndo?: (ctx: Context, ids: readonly string[]) => Promise<void>
}

export type ResourceOptions = {
  /** The text that stands for a row: a field, several joined by a space, or SQL. */
  readonly represent: string | readonly string[] | Computed
  readonly store?: StoreExposure
  readonly account?: AccountExposure
  readonly admin?: AdminExposure
  readonly computed?: Readonly<Record<string, Computed>>
  /** Field → field it is suggested from; filled with a slug of it where left out, and taking slugs only. */
  readonly prefill?: Readonly<Record<string, string>>
  readonly hooks?: Hooks
  /** What `hooks` may refuse a write with, besides the kit's own errors. */
  readonly errors?: readonly ErrorDefinition[]
  /**
   * What the database records of writes, whoever writes: for history, undo and trash. Default: everything of a model that
   * the admin may write, its inlines included; nothing of others. `true` records a model that the admin only reads.
   */
  readonly history?: boolean | HistoryOptions
}

export type HistoryOptions = {
  /** Fields never recorded. Those named like a password, secret or token never are. */
  readonly without?: readonly string[]
  /** To-many relations whose rows belong to a row besides its inlines: `options.values`. */
  readonly include?: readonly string[]
  /** Relations whose rows the database itself makes anew: not recorded when they go with a row. */
  readonly derived?: readonly string[]
}

export type ResourceDefinition = ResourceOptions & { readonly model: string }

/**
 * Declares who may see and change a model, and how. Types, lengths, defaults, relations and help come from the Prisma
 * schema. Each audience named gets its operations; a field or audience not named does not exist for callers.
 */
export function defineResource(model: string, options: ResourceOptions): ResourceDefinition {
  return { ...options, model }
}
