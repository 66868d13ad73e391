import type { Row } from '../read/plan.ts'
import type { ResolvedInline, WriteField } from '../resolved.ts'

/** How a value stands in a file: what a cell of a spreadsheet is made of, and what text is read as. */
export type CellKind = 'text' | 'integer' | 'decimal' | 'boolean' | 'dateTime' | 'json'

/** What an import does with a column. */
export type ColumnTarget =
  /** The row's own key: rows are found by it. */
  | { readonly kind: 'key' }
  | { readonly kind: 'value'; readonly field: WriteField }
  /** One member of a composite: the amount of a price. */
  | { readonly kind: 'member'; readonly field: WriteField; readonly member: string }
  /** A row of another model by the column `by`, which tells them apart. */
  | { readonly kind: 'reference'; readonly field: WriteField; readonly model: string; readonly by: string }
  | { readonly kind: 'rows'; readonly field: WriteField; readonly inline: ResolvedInline }

/** One column of an exported file, and of a file that is imported. */
export type ExchangeColumn = {
  /** In the header row: a field, or a field and what of it, as in `price.amount`. */
  readonly name: string
  /** The field of the answer it is a part of. */
  readonly field: string
  readonly kind: CellKind
  readonly isNullable: boolean
  readonly read: (row: Row) => unknown
  /** Null for what is only told. */
  readonly target: ColumnTarget | null
}
