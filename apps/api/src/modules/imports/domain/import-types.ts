/** What a file says about one variant. Absent (undefined) means the file has no such column: it is left as it is. */
export type ParsedVariant = {
  readonly line: number
  readonly sku: string
  /** Whether the file had no SKU and this one was made of handle and options. */
  readonly isSkuDerived: boolean
  /** Option name → value, in the order of the product's options. */
  readonly options: Readonly<Record<string, string>>
  /** Minor units. */
  readonly priceMinor?: number
  /** Minor units; null for none. */
  readonly compareAtMinor?: number | null
  readonly barcode?: string | null
  readonly weightGrams?: number | null
  /** Units at the default location. */
  readonly stock?: number
  readonly trackInventory?: boolean
}

export type ProductStatus = 'draft' | 'published' | 'archived'

/** What a file says about one product. */
export type ParsedProduct = {
  readonly line: number
  readonly handle: string
  readonly slug: string
  readonly name: string
  /** Markdown. */
  readonly description?: string
  readonly vendor?: string
  /** Names from the root down; null for none. */
  readonly category?: readonly string[] | null
  readonly status?: ProductStatus
  readonly metaTitle?: string
  readonly metaDescription?: string
  readonly optionNames: readonly string[]
  readonly variants: readonly ParsedVariant[]
  /** What was read differently from how it is written, or left out: told, not refused. */
  readonly notes: readonly string[]
  /** Values that were corrected. */
  readonly corrections: Changes
}

/** Field name to what it was and what it will be. */
export type Changes = Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>

/** Something of the file that will not be written. */
export type Refusal = {
  readonly line: number
  readonly handle: string
  readonly title: string
  readonly column: string
  readonly reason: string
}

export type Verdict = 'create' | 'update' | 'unchanged' | 'refused'

/** A variant as the shop has it. */
export type KnownVariant = {
  readonly id: string
  readonly sku: string
  readonly position: number
  readonly options: Readonly<Record<string, string>>
  readonly barcode: string | null
  readonly weightGrams: number | null
  readonly trackInventory: boolean
  readonly priceMinor: number | null
  readonly compareAtMinor: number | null
  readonly stock: number
}

/** A product as the shop has it. */
export type KnownProduct = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly vendor: string
  readonly status: ProductStatus
  readonly categoryId: string | null
  readonly category: readonly string[]
  readonly metaTitle: string
  readonly metaDescription: string
  readonly options: readonly { readonly name: string; readonly values: readonly string[] }[]
  readonly variants: readonly KnownVariant[]
}
