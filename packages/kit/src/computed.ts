import type { z } from 'zod'
import type { Context } from './context.ts'
import type { Sql } from './sql.ts'

/** Refers to a column of the row that a computed field belongs to. */
export type Ref = (field: string) => Sql

/** A value to be stored, and the id of the row it belongs to. */
export type SavedValue<Value = unknown> = { readonly id: string; readonly value: Value }

export type ComputedOptions<Type extends z.ZodType, Raw> = {
  /** Shape of the answer. */
  readonly type: Type
  /** The value as SQL; may be a correlated subquery. JSON objects come back parsed. */
  readonly sql: (ref: Ref) => Sql
  /** Makes the answer of what the SQL gave, where SQL alone would be clumsy. Must not touch the database. */
  readonly map?: (raw: Raw, ctx: Context) => z.input<Type> | null
  /** The scalar to order and compare by, where the value itself is not one. Must be indexable to be offered. */
  readonly orderBy?: (ref: Ref) => Sql
  /**
   * Orders by a column of a joined table, so that an index there serves the order. The join must give at most one row for
   * each row of the model; rows it gives none for are left out of a list in this order.
   */
  readonly orderVia?: { readonly join: (ref: Ref) => Sql; readonly column: Sql }
  /** Type of `orderBy` for reading filter values. Default `integer`. */
  readonly orderType?: 'integer' | 'boolean' | 'string' | 'dateTime'
  /** Columns of the model that a write of this field sets, by member of the value: how Money is written. */
  readonly writes?: Readonly<Record<string, string>>
  /**
   * Stores values that no column of the row holds, after the rows are written, in the write's transaction; called once with
   * all rows that carried one, new rows included. The field may then be left out of any write. Throws to refuse.
   */
  readonly save?: (ctx: Context, rows: readonly SavedValue<z.output<Type>>[]) => Promise<void>
  /** Widget in the admin. Default `computed`. */
  readonly widget?: string
  readonly help?: string
  /** Indexes the order rests on live in another table: the declaration vouches for them. */
  readonly nullable?: boolean
}

export type Computed = Omit<ComputedOptions<z.ZodType, never>, 'map' | 'save'> & {
  readonly kind: 'computed'
  readonly map?: (raw: never, ctx: Context) => unknown
  readonly save?: (ctx: Context, rows: readonly SavedValue<never>[]) => Promise<void>
}

/** Whether a new row must come with a value for this field. */
export function isNeeded(computed: Computed): boolean {
  return !computed.nullable && !computed.save
}

/** A field that the model does not have: answered in the same statement as the row's own columns. */
export function computed<Type extends z.ZodType, Raw = unknown>(options: ComputedOptions<Type, Raw>): Computed {
  return { ...options, kind: 'computed' } as unknown as Computed
}

export type CustomFilterOptions = {
  readonly type: 'string' | 'integer' | 'boolean' | 'uuid'
  readonly lookups: readonly ('exact' | 'in' | 'gte' | 'lte' | 'gt' | 'lt')[]
  /** Offered as `name.<key>`, for example `option.color`. */
  readonly keyed?: boolean
  /** The condition. `value` is one bound parameter (an array for `in`); `key` likewise where keyed. */
  readonly sql: (ref: Ref, lookup: string, value: Sql, key: Sql | null) => Sql
  readonly help?: string
}

export type CustomFilter = CustomFilterOptions & { readonly kind: 'filter' }

/** A filter that no single field expresses. */
export function customFilter(options: CustomFilterOptions): CustomFilter {
  return { ...options, kind: 'filter' }
}
