import type { z } from 'zod'
import type { EnumMeta, ScalarMeta } from '../model-meta.ts'
import type { Sql } from '../sql.ts'

export type ColumnMeta = ScalarMeta | EnumMeta

export const lookups = [
  'exact',
  'iexact',
  'contains',
  'icontains',
  'startswith',
  'istartswith',
  'endswith',
  'in',
  'gt',
  'gte',
  'lt',
  'lte',
  'range',
  'isnull',
  'not',
  'year',
  'month',
  'day',
  'date',
] as const

/** Django's field lookups. */
export type Lookup = (typeof lookups)[number]

/** Everything the doors need to know of one kind of column. One file per kind. */
export type FieldType = {
  readonly id: 'string' | 'text' | 'integer' | 'decimal' | 'boolean' | 'dateTime' | 'uuid' | 'enum' | 'json' | 'list'
  readonly lookups: readonly Lookup[]
  /** Shape in answers, null apart. */
  output(meta: ColumnMeta): z.ZodType
  /** Shape in writes, null and absence apart. */
  input(meta: ColumnMeta): z.ZodType
  /** Reads one filter value from text; undefined where it is none. */
  parse(text: string, meta: ColumnMeta | null): unknown
  /** The column as it stands in the JSON answer, where not as it is. */
  answer?(column: Sql): Sql
  widget(meta: ColumnMeta): string
}
