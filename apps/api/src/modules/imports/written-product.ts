import type { KnownProduct, ParsedProduct, ParsedVariant } from './domain/import-types.ts'

/** A product of a file beside what the shop knows of it. */
export type ProductWrite = {
  readonly product: ParsedProduct
  readonly known: KnownProduct | null
}
/** A variant with the id it has or gets. */
export type WrittenVariant = { readonly id: string; readonly parsed: ParsedVariant }
export type WrittenProduct = ProductWrite & { readonly id: string; readonly variants: readonly WrittenVariant[] }
