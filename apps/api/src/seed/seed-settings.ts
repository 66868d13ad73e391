import { newId } from '@stoa/kernel'
import type { Ctx } from '../context.ts'
import { renderMarkdown } from '../modules/content/index.ts'
import { pages } from './data/pages.ts'
import { type SeedZone, shippingZones } from './data/shipping.ts'
import { taxRates } from './data/tax-rates.ts'
import { currencies } from './expand-product.ts'

const EUROPEAN_VAT = new Set(Object.keys(taxRates).filter((country) => !['CH', 'NO', 'US'].includes(country)))

/**
 * What every shop needs before it can sell: settings, taxes, ways of delivery, a place for stock. Leaves alone what is
 * there already. Runs in the open transaction.
 */
export async function seedSettings(ctx: Ctx): Promise<void> {
  const { prisma } = ctx.db
  await prisma.shopSettings.createMany({
    skipDuplicates: true,
    data: {
      name: 'Stoa Supply',
      defaultCurrency: 'EUR',
      currencies: [...currencies],
      country: 'DE',
      timeZone: 'Europe/Berlin',
      pricesIncludeTax: true,
      announcement: 'Free delivery over €60, and 60 days to change your mind',
      supportEmail: 'hello@stoa.example',
    },
  })
  await prisma.taxRate.createMany({
    skipDuplicates: true,
    data: Object.entries(taxRates).map(([country, percent]) => ({
      country,
      name: EUROPEAN_VAT.has(country) ? 'VAT' : country === 'US' ? 'No tax' : 'VAT on import',
      ratePpm: Math.round(percent * 10_000),
      onShipping: percent > 0,
    })),
  })
  if ((await prisma.shippingZone.count()) === 0) for (const zone of shippingZones) await seedZone(ctx, zone)
  await prisma.stockLocation.createMany({
    skipDuplicates: true,
    data: { code: 'main', name: 'Main warehouse', priority: 0 },
  })
}

async function seedZone(ctx: Ctx, { name, countries, methods }: SeedZone): Promise<void> {
  await ctx.db.prisma.shippingZone.create({
    data: {
      name,
      countries: [...countries],
      methods: {
        create: methods.map((method, position) => ({
          name: method.name,
          description: method.description,
          minDays: method.days[0],
          maxDays: method.days[1],
          position,
          rates: {
            create: currencies.map((currency, index) => ({
              currency,
              amountMinor: method.costs[index] as number,
              freeOverMinor: method.freeOver?.[index] ?? null,
            })),
          },
        })),
      },
    },
  })
}

/** The demo shop's pages of text. Runs in the open transaction. */
export async function seedPages(ctx: Ctx): Promise<void> {
  const at = ctx.clock.now()
  await ctx.db.prisma.page.createMany({
    skipDuplicates: true,
    data: pages.map(({ isDraft, ...page }, position) => ({
      id: newId(),
      ...page,
      bodyHtml: renderMarkdown(page.body),
      isPublished: !isDraft,
      position,
      createdAt: at,
      updatedAt: at,
    })),
  })
}
