/** The colour of a tile; see the storefront's rules for which suits which object. */
export type Tint = 'sand' | 'mist' | 'lilac' | 'sage' | 'blush' | 'periwinkle'

/** A demo product as it is written down; variants, SKUs, other currencies and dates follow from it. */
export type SeedProduct = {
  readonly slug: string
  readonly name: string
  /** File in `pictures`, without its ending. */
  readonly picture: string
  readonly tint: Tint
  /** Slug of the category. */
  readonly category: string
  readonly vendor: string
  /** Whole euros. */
  readonly euros: number
  /** Whole euros it cost before. */
  readonly wasEuros?: number
  readonly grams: number
  /** Colour → picture; the first is the one shown. */
  readonly colours?: Readonly<Record<string, string>>
  readonly sizes?: readonly string[]
  /** Combinations ("Lilac, 39") that are not made. */
  readonly notMade?: readonly string[]
  /** Combinations, or the whole thing, that are sold out. */
  readonly soldOut?: readonly string[] | true
  /** Units of each variant; a plausible number where left out. */
  readonly stock?: number
  /** Markdown: a sentence or two to start with, a paragraph, facts. */
  readonly description: string
}
