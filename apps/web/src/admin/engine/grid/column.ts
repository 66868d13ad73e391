export type CellValue = string | number | null

export type Read = { readonly value: CellValue } | { readonly error: string }

/** A column of a grid: how a row's value is shown, copied, and read from what somebody types or pastes. */
export type Column<Row> = {
  readonly key: string
  readonly label: string
  /** CSS width. */
  readonly width: string
  readonly align?: 'end'
  readonly isMono?: boolean
  readonly storedIn: (row: Row) => CellValue
  readonly show: (value: CellValue) => string
  /** As it is copied and edited. */
  readonly textOf: (value: CellValue) => string
  /** Absent where the column is not edited. */
  readonly read?: (text: string, row: Row) => Read
  /** Decimals of a number that formulas work on. */
  readonly decimals?: number
  /** ISO 4217, where it holds amounts. */
  readonly currency?: string
}
