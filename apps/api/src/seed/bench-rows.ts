import { newId } from '@stoa/kernel'
import { createRandom, type Random } from './random.ts'
import type { Tint } from './seed-product.ts'

/** Name, text and figures of a product to measure with. */
export type BenchSource = {
  readonly name: string
  readonly description: string
  readonly descriptionHtml: string
  readonly priceMinor: number
  readonly units: number
}

/** Rows of some products, by table, ready to be sent as JSON. */
export type BenchRows = {
  readonly products: object[]
  readonly images: object[]
  readonly options: object[]
  readonly values: object[]
  readonly variants: object[]
  readonly links: object[]
  readonly prices: object[]
  readonly stock: object[]
}

export type BenchContext = {
  readonly now: Date
  readonly categoryIds: readonly string[]
  readonly mediaIds: readonly string[]
  readonly sources: readonly BenchSource[]
}

const tints: readonly Tint[] = ['sand', 'mist', 'lilac', 'sage', 'blush', 'periwinkle']
const vendors = [
  'Northrow',
  'Halden',
  'Holm',
  'Fenwick',
  'Corvo',
  'Amalia',
  'Ada Works',
  'Kettle & Loom',
  'Lume',
  'Stoa Press',
]
const colours = ['Black', 'Stone', 'Sky', 'Sage', 'Rose', 'Amber', 'Navy', 'Olive']
const sizes = ['S', 'M', 'L', 'XL']

const MINUTE_MS = 60_000

/** The products of some numbers; the same number gives the same product. */
export function benchRows(numbers: readonly number[], context: BenchContext): BenchRows {
  const rows: BenchRows = {
    products: [],
    images: [],
    options: [],
    values: [],
    variants: [],
    links: [],
    prices: [],
    stock: [],
  }
  for (const index of numbers) addProduct(rows, index, context)
  return rows
}

function addProduct(rows: BenchRows, index: number, { now, categoryIds, mediaIds, sources }: BenchContext): void {
  const random = createRandom(index + 1)
  const id = newId()
  const source = sources[index % sources.length] as BenchSource
  rows.products.push({
    id,
    slug: `bench-${index}`,
    name: source.name,
    description: source.description,
    html: source.descriptionHtml,
    at: new Date(now.getTime() - (index + 1) * 7 * MINUTE_MS),
    category: random.pick(categoryIds),
    tint: random.pick(tints),
    vendor: random.pick(vendors),
  })
  rows.images.push({ id: newId(), product: id, media: mediaIds[index % mediaIds.length] })
  addVariants(rows, { id, index, source }, random)
}

function addVariants(
  rows: BenchRows,
  { id, index, source }: { id: string; index: number; source: BenchSource },
  random: Random,
): void {
  const count = random.int(1, 3)
  const isColour = random.chance(0.6)
  const option = count > 1 ? newId() : null
  if (option) rows.options.push({ id: option, product: id, name: isColour ? 'Colour' : 'Size' })
  const first = isColour ? random.int(0, colours.length - 1) : 0
  for (let position = 0; position < count; position++) {
    const variant = newId()
    rows.variants.push({ id: variant, product: id, sku: `B${index}-${position}`, position })
    const value = newId()
    if (option) {
      const list = isColour ? colours : sizes
      rows.values.push({ id: value, option, value: list[(first + position) % list.length], position })
      rows.links.push({ variant, value })
    }
    rows.prices.push({ id: newId(), variant, amount: source.priceMinor + position * 100 })
    rows.stock.push({ level: newId(), movement: newId(), variant, units: random.chance(0.05) ? 0 : source.units })
  }
}

const adjectives = [
  'Quiet',
  'Plain',
  'Round',
  'Folding',
  'Heavy',
  'Light',
  'Little',
  'Old',
  'New',
  'Patient',
  'Warm',
  'Bright',
  'Deep',
  'Slow',
  'Straight',
  'Soft',
]
const materials = [
  'oak',
  'wool',
  'linen',
  'steel',
  'clay',
  'cork',
  'glass',
  'brass',
  'canvas',
  'paper',
  'leather',
  'cotton',
  'willow',
  'stone',
]
const things = [
  'lamp',
  'chair',
  'cup',
  'bowl',
  'bag',
  'coat',
  'scarf',
  'radio',
  'clock',
  'basket',
  'table',
  'mirror',
  'pen',
  'notebook',
  'tent',
  'kettle',
  'blanket',
  'shelf',
  'stool',
  'tray',
]

/** Made-up products, for where no file of real ones is given. */
export function madeUpSources(): BenchSource[] {
  const random = createRandom(7)
  return adjectives.flatMap((adjective) =>
    materials.flatMap((material) =>
      things.map((thing) => {
        const text = `A ${adjective.toLowerCase()} ${thing} of ${material}. Made to measure with.`
        return {
          name: `${adjective} ${material} ${thing}`,
          description: text,
          descriptionHtml: `<p>${text}</p>`,
          priceMinor: random.int(5, 400) * 100,
          units: random.int(1, 80),
        }
      }),
    ),
  )
}
