import { view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { countryCodes } from '../accounts/index.ts'
import { readSettings } from './read-settings.ts'

const countryView = view('Country', { code: z.string().describe('ISO 3166-1 alpha-2.'), name: z.string() })

export const shopView = view('Shop', {
  name: z.string(),
  currencies: z.array(z.string()).describe('ISO 4217.'),
  defaultCurrency: z.string(),
  countries: z.array(countryView),
  country: z.string().describe('Where the shop is.'),
  announcement: z.string(),
  pricesIncludeTax: z.boolean(),
})

export type Shop = z.output<typeof shopView>

/** What every page of a storefront needs to know of the shop. */
export async function readShop(ctx: Ctx): Promise<Shop> {
  const { name, currencies, defaultCurrency, country, announcement, pricesIncludeTax } = await readSettings(ctx)
  return {
    name,
    currencies: [...currencies],
    defaultCurrency,
    country,
    announcement,
    pricesIncludeTax,
    countries: countriesIn(ctx.locale),
  }
}

const byLocale = new Map<string, Shop['countries']>()

/** Every country with its name in a language, by name. */
function countriesIn(locale: string): Shop['countries'] {
  const known = byLocale.get(locale)
  if (known) return known
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const collator = new Intl.Collator(locale)
  const countries = [...countryCodes].map((code) => ({ code, name: names.of(code) ?? code }))
  countries.sort((a, b) => collator.compare(a.name, b.name))
  byLocale.set(locale, countries)
  return countries
}
