import type { Ctx } from '../../context.ts'

export type ShopSettings = {
  readonly name: string
  /** ISO 4217; one of `currencies`. */
  readonly defaultCurrency: string
  readonly currencies: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly pricesIncludeTax: boolean
  readonly announcement: string
  readonly supportEmail: string
}

/** The shop's settings; those of a new shop where none were saved yet. One statement. */
export async function readSettings(ctx: Pick<Ctx, 'db' | 'services'>): Promise<ShopSettings> {
  const [row] = await ctx.db.query<ShopSettings>({
    name: 'content_settings',
    text: 'SELECT name, "defaultCurrency", currencies, country, "pricesIncludeTax", announcement, "supportEmail" FROM "ShopSettings" WHERE id = 1',
    values: [],
  })
  if (row) return row
  const { defaultCurrency } = ctx.services.config
  return {
    name: 'Stoa Supply',
    defaultCurrency,
    currencies: [defaultCurrency],
    country: 'DE',
    pricesIncludeTax: true,
    announcement: '',
    supportEmail: '',
  }
}
