/** What `GET /admin/meta` answers: everything the engine knows about the shop comes from here. */
export type Tone = 'ok' | 'warn' | 'bad' | 'note' | 'neutral' | 'quiet'

export type Choice = { value: string; label: string; tone?: Tone }

export type FieldType =
  | 'string'
  | 'text'
  | 'markdown'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'priceRange'
  | 'boolean'
  | 'dateTime'
  | 'enum'
  | 'relation'
  | 'relationList'
  | 'json'
  | 'image'
  | 'uuid'
  | 'email'
  | 'url'
  | 'slug'
  | 'computed'
  | 'password'
  | 'list'
  /** Made here, of an integer of minor units: see normalise-meta. */
  | 'minor'

/** What must be so of a record: a field, and the value or values it may have. */
export type Condition = { field: string; is?: Plain; in?: Plain[] }

type Plain = string | number | boolean | null

export type FieldMeta = {
  name: string
  label: string
  type: FieldType
  widget: string
  help?: string
  required: boolean
  readOnly: boolean
  createOnly?: boolean
  maxLength?: number
  /** Whether an empty text is stored as null; it is stored as "" otherwise. */
  nullable?: boolean
  min?: number
  max?: number
  default?: unknown
  choices?: Choice[]
  resource?: string | null
  writes?: string
  /** All that must hold for it to be shown. */
  visibleWhen?: Condition[]
  /** Of a relation: filters of the list it chooses from; each a value, or what another field of the form holds. */
  options?: Record<string, Plain | { of: string }>
}

export type Rights = { add: boolean; change: boolean; delete: boolean }

export type InlineMeta = {
  field: string
  label: string
  resource?: string
  style: 'table' | 'stacked'
  fields: Record<string, FieldMeta>
  order: string[]
  sortBy?: string
  extra: number
  min?: number
  max?: number
  /** Stored rows lead to their own page. */
  showChangeLink?: boolean
  /** Closed at first. */
  collapsed?: boolean
  prefill?: Record<string, string>
  /** All that must hold of the parent for the rows to be shown. */
  visibleWhen?: Condition[]
  can: Rights
  /** Rows of the rows, such as the prices of a variant. */
  inlines?: InlineMeta[]
}

export type ColumnRole = 'title' | 'value' | 'badge' | 'meta' | 'media'

export type ColumnMeta = { field: string; label: string; role: ColumnRole; sortable: boolean; align: 'start' | 'end' }

export type FilterMeta = {
  field: string
  label: string
  type: 'choice' | 'boolean' | 'number' | 'money' | 'date' | 'relation' | 'text'
  lookups: string[]
  choices?: Choice[]
  resource?: string
  /** Whether its values can be counted. */
  isCounted: boolean
}

export type JsonSchema = {
  $ref?: string
  $defs?: Record<string, JsonSchema>
  type?: string | string[]
  title?: string
  description?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  enum?: unknown[]
  /** What the values of `enum` are called. */
  'x-labels'?: Record<string, string>
  anyOf?: JsonSchema[]
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  default?: unknown
}

export type ActionMeta = {
  name: string
  label: string
  path: string
  /** About one record, about selected ones, or about none. */
  on: 'object' | 'selection' | 'list'
  tone?: 'primary' | 'danger'
  idempotent: boolean
  undo: boolean
  input: JsonSchema
  confirm?: string
  availableWhen?: Condition & { reason?: string }
}

export type FieldSetMeta = {
  title: string
  description?: string
  collapsed?: boolean
  aside?: boolean
  fields: string[]
}

/** What the caller may do with many records at once, by the operations that do it. */
export type BulkMeta = {
  /** Fields by the names they are written under. */
  update: { operation: string; fields: string[] } | null
  remove: { operation: string } | null
  /** Names of those among the actions that run on many records as well. */
  actions: string[]
}

export type ResourceMeta = {
  name: string
  path: string
  label: string
  labelPlural: string
  module: string
  represent: string
  can: Rights & { view: boolean; purge: boolean }
  /** Where the public sees a record. */
  viewOnSite?: { path: string; when?: Condition }
  /** Further pages of a record that the caller may see. */
  recordPages: string[]
  /** Deleted records can be listed and brought back. */
  trash: boolean
  /** Writes of its own can be taken back. */
  undo: boolean
  /** The list can be downloaded as a file. */
  export: boolean
  /** The caller may bring rows of it from a file. */
  import: boolean
  bulk: BulkMeta
  list: {
    columns: ColumnMeta[]
    /** Columns that are not shown unless somebody chooses them. */
    offered: ColumnMeta[]
    search: boolean
    /** Labels of the fields that the search looks into. */
    searched: string[]
    filters: FilterMeta[]
    defaultOrder: string
    dateHierarchy?: string
    /** Columns that the caller may change in the list. */
    editable: string[]
    pageSize: number
    pageSizes: number[]
  }
  /** Each record says under `_can` what may be done with it. */
  rowRights: boolean
  form: { fieldsets: FieldSetMeta[]; inlines: InlineMeta[]; tabs: TabMeta[]; prefill: Record<string, string> }
  fields: Record<string, FieldMeta>
  actions: ActionMeta[]
}

/** What stands in a tab of the form, by titles of fieldsets and fields of inlines. */
export type TabMeta = { title: string; fieldsets: string[]; inlines: string[] }

/** A page that belongs to no resource. */
export type PageMeta = { path: string; label: string; icon?: string; module: string }

export type ModuleMeta = { name: string; label: string; resources: string[] }

export type AdminUser = { id: string; email: string; name: string; isSuperuser: boolean; permissions: string[] }

export type AdminMeta = {
  shop: { name: string; currencies: string[]; defaultCurrency: string }
  user: AdminUser
  modules: ModuleMeta[]
  pages: PageMeta[]
  resources: Record<string, ResourceMeta>
}
