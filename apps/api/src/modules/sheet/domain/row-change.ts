/** What a caller wants of one row; what is left out stays. Amounts in minor units. */
export type RowChange = {
  readonly id: string
  readonly version?: string | undefined
  readonly sku?: string | undefined
  readonly barcode?: string | null | undefined
  readonly weightGrams?: number | null | undefined
  /** Value of every option, by name. */
  readonly options?: Readonly<Record<string, string>> | undefined
  readonly prices?: readonly PriceChange[] | undefined
  readonly stock?: readonly StockWish[] | undefined
}

/** `amountMinor` null takes the price away. */
export type PriceChange = {
  readonly currency: string
  readonly amountMinor?: number | null | undefined
  readonly compareAtMinor?: number | null | undefined
}

/** A counted figure that replaces the one the caller saw, or units that come or go. */
export type StockWish =
  | { readonly locationId: string; readonly onHand: number; readonly was: number }
  | { readonly locationId: string; readonly delta: number }

export type Price = { readonly currency: string; readonly amountMinor: number; readonly compareAtMinor: number | null }

export type Level = { readonly locationId: string; readonly onHand: number; readonly reserved: number }

/** What is known of a row, and of what it may refer to. */
export type Known = {
  readonly row: { readonly version: string; readonly sku: string } | undefined
  readonly prices: readonly Price[]
  readonly levels: readonly Level[]
  readonly currencies: readonly string[]
  readonly locationIds: ReadonlySet<string>
  /** SKUs that other variants have, or other rows of the same request want. */
  readonly takenSkus: ReadonlySet<string>
}

export type RowError = { readonly path: string; readonly code: string; readonly message: string }
