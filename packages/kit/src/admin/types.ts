import type { Condition } from '../condition.ts'
import type { AdminPage } from '../define-module.ts'
import type { Fieldset, OptionRule, Tone, ViewOnSite } from '../define-resource.ts'

/** What the admin's pages are made of: everything the caller may see, and nothing else. */
export type AdminMeta = {
  readonly modules: readonly { readonly name: string; readonly label: string; readonly resources: readonly string[] }[]
  /** Pages that belong to no resource. */
  readonly pages: readonly AdminPageMeta[]
  /** By path: `products`. */
  readonly resources: Readonly<Record<string, ResourceMeta>>
}

export type AdminPageMeta = Omit<AdminPage, 'permission'> & { readonly module: string }

export type ResourceMeta = {
  readonly name: string
  readonly path: string
  readonly label: string
  readonly labelPlural: string
  readonly module: string
  readonly represent: '_label'
  readonly can: {
    readonly view: boolean
    readonly add: boolean
    readonly change: boolean
    readonly delete: boolean
    /** Remove for good what lies in the trash. */
    readonly purge: boolean
  }
  /** Where the public sees a record, where it does. */
  readonly viewOnSite?: ViewOnSite
  /** Whether writes are recorded: history shows fields, and they can be reverted. */
  readonly history: boolean
  /** Names of a record's further pages that this caller may see; `access` where rights are given on single records. */
  readonly recordPages: readonly string[]
  /** Whether deleted records can be listed and restored. */
  readonly trash: boolean
  /** Whether the list can be downloaded as a file. */
  readonly export: boolean
  /** Whether this caller may bring rows from a file. */
  readonly import: boolean
  /** Whether undo may be offered after a write of this resource's own. */
  readonly undo: boolean
  /** What this caller may do with many rows at once, by the operations that `POST /admin/bulk` takes. */
  readonly bulk: BulkMeta
  readonly list: ListMeta
  /** Whether each record says under `_can` what may be done with it; `can` holds of all of them otherwise. */
  readonly rowRights: boolean
  readonly form: FormMeta
  readonly fields: Readonly<Record<string, FieldMeta>>
  readonly actions: readonly ActionMeta[]
}

export type BulkMeta = {
  /** Changing: the fields that all rows can be given. Null where the caller may not. */
  readonly update: { readonly operation: string; readonly fields: readonly string[] } | null
  /** Deleting; null where the caller may not. */
  readonly remove: { readonly operation: string } | null
  /** Names of those among `actions` that run on many rows as well. */
  readonly actions: readonly string[]
}

export type ListMeta = {
  readonly columns: readonly ColumnMeta[]
  /** Columns that are not shown unless somebody chooses them. */
  readonly offered: readonly ColumnMeta[]
  readonly search: boolean
  /** Labels of the fields that the search looks into. */
  readonly searched: readonly string[]
  readonly filters: readonly FilterMeta[]
  /** As the `ordering` parameter takes it; empty where the list has no order but its key's. */
  readonly defaultOrder: string
  readonly dateHierarchy?: string
  /** Columns that this caller may change in the list. */
  readonly editable: readonly string[]
  readonly pageSize: number
  /** Numbers of rows to choose from, ascending. */
  readonly pageSizes: readonly number[]
}

export type ColumnMeta = {
  readonly field: string
  readonly label: string
  readonly role: 'title' | 'value' | 'badge' | 'meta' | 'media'
  readonly sortable: boolean
  readonly align: 'start' | 'end'
}

export type Choice = { readonly value: string; readonly label: string; readonly tone?: Tone }

export type FilterMeta = {
  readonly field: string
  readonly label: string
  readonly type: 'choice' | 'boolean' | 'number' | 'money' | 'date' | 'relation' | 'text'
  readonly lookups: readonly string[]
  readonly choices?: readonly Choice[]
  /** Path of the resource a relation filter chooses from. */
  readonly resource?: string
  /** Whether `GET /admin/facets` counts its values. */
  readonly isCounted: boolean
}

export type FormMeta = {
  readonly fieldsets: readonly Fieldset[]
  readonly inlines: readonly InlineMeta[]
  /** What stands in which tab; fieldsets and inlines named in none are above them. */
  readonly tabs: readonly TabMeta[]
  readonly prefill: Readonly<Record<string, string>>
}

export type TabMeta = {
  readonly title: string
  readonly fieldsets: readonly string[]
  readonly inlines: readonly string[]
}

export const fieldTypes = [
  'string',
  'text',
  'markdown',
  'integer',
  'decimal',
  'money',
  'priceRange',
  'boolean',
  'dateTime',
  'enum',
  'relation',
  'relationList',
  'json',
  'image',
  'uuid',
  'email',
  'url',
  'slug',
  'computed',
  'password',
  'list',
] as const

export type FieldMeta = {
  readonly name: string
  readonly label: string
  readonly type: (typeof fieldTypes)[number]
  readonly widget: string
  readonly help?: string
  readonly required: boolean
  readonly readOnly: boolean
  readonly createOnly?: boolean
  /** Whether the field may be null. A text that may not is empty instead. */
  readonly nullable: boolean
  readonly maxLength?: number
  readonly min?: number
  readonly max?: number
  readonly default?: string | number | boolean
  readonly choices?: readonly Choice[]
  readonly resource?: string
  /** Name under which a write carries the value, where it is another: `categoryId` for `category`. */
  readonly writes?: string
  /** All that must hold of the row for the field to be shown. */
  readonly visibleWhen?: readonly Condition[]
  /** Of a relation: filters of the list it chooses from. */
  readonly options?: OptionRule['where']
}

export type InlineMeta = {
  readonly field: string
  readonly label: string
  readonly resource?: string
  readonly style: 'table' | 'stacked'
  readonly fields: Readonly<Record<string, FieldMeta>>
  /** Names of `fields` in the order they are shown. */
  readonly order: readonly string[]
  readonly sortBy?: string
  readonly extra: number
  readonly min?: number
  readonly max?: number
  /** Stored rows lead to their own page. */
  readonly showChangeLink?: true
  /** Closed at first. */
  readonly collapsed?: true
  readonly prefill?: Readonly<Record<string, string>>
  /** All that must hold of the parent for the rows to be shown. */
  readonly visibleWhen?: readonly Condition[]
  readonly can: { readonly add: boolean; readonly change: boolean; readonly delete: boolean }
  readonly inlines?: readonly InlineMeta[]
}

export type ActionMeta = {
  readonly name: string
  readonly label: string
  /** Method and address: `POST /api/v1/admin/orders/{id}/fulfil`. */
  readonly path: string
  /** About one record, about selected ones (`ids` in its body), or about none. */
  readonly on: 'object' | 'selection' | 'list'
  readonly tone?: string
  readonly idempotent: boolean
  /** Whether undo may be offered after it. */
  readonly undo: boolean
  /** JSON Schema of the body: the input without what stands in the address. */
  readonly input: Readonly<Record<string, unknown>>
  readonly confirm?: string
  readonly availableWhen?: Condition & { readonly reason?: string }
}
