import type { Random } from './random.ts'
import type { SeedProduct } from './seed-product.ts'

export type Currency = 'EUR' | 'USD' | 'GBP'

export const currencies: readonly Currency[] = ['EUR', 'USD', 'GBP']

export type SeedVariant = {
  readonly sku: string
  /** Option name → value. */
  readonly options: Readonly<Record<string, string>>
  /** For example "Lilac, 41". */
  readonly label: string
  readonly picture: string
  readonly units: number
}

/** What a pound, a dollar and a euro of price become; rounded as a shop would. */
const factors: Readonly<Record<Currency, number>> = { EUR: 1, USD: 1.1, GBP: 0.86 }

/** A price in minor units. From a hundred up prices end in 0 or 5. */
export function priceIn(currency: Currency, euros: number): number {
  const exact = euros * factors[currency]
  const step = exact >= 100 && currency !== 'EUR' ? 5 : 1
  return Math.round(exact / step) * step * 100
}

/** The options of a product in their order, with their values. */
export function optionsOf(product: SeedProduct): Record<string, readonly string[]> {
  return {
    ...(product.colours && { Colour: Object.keys(product.colours) }),
    ...(product.sizes && { Size: product.sizes }),
  }
}

/** Every combination that is made, with its SKU and how many there are. */
export function variantsOf(product: SeedProduct, random: Random): SeedVariant[] {
  const { Colour: colours = [null], Size: sizes = [null] } = optionsOf(product) as Partial<
    Record<string, readonly (string | null)[]>
  >
  return colours.flatMap((colour) =>
    sizes.flatMap((size) => {
      const values = [colour, size].filter((value) => value !== null)
      const label = values.join(', ')
      if (product.notMade?.includes(label)) return []
      const isSoldOut = product.soldOut === true || product.soldOut?.some((one) => one === label || one === colour)
      return {
        sku: [
          ...product.name
            .split(/[\s-]+/)
            .slice(0, 2)
            .map((word) => code(word, 3)),
          ...values.map((value) => code(value, 4)),
        ].join('-'),
        options: { ...(colour !== null && { Colour: colour }), ...(size !== null && { Size: size }) },
        label,
        picture: (colour !== null && product.colours?.[colour]) || product.picture,
        units: isSoldOut ? 0 : (product.stock ?? random.int(9, 60)),
      }
    }),
  )
}

function code(text: string, length: number): string {
  return text
    .split(' ')[0]!
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, length)
    .toUpperCase()
}
