import { randomUUID } from 'node:crypto'
import { newId } from '@stoa/kernel'
import type { RowRules } from '@stoa/kit/testing'
import { countryCodes } from '../../src/modules/accounts/index.ts'
import { address } from '../small-shop.ts'

const countries = [...countryCodes].filter((code) => code !== 'DE')
const amounts = { subtotalMinor: 2000, shippingTotalMinor: 490, taxTotalMinor: 398, totalMinor: 2490 }

// One rate a country, and no more countries than there are pairs of letters: none is used twice, Germany is taken.
let codes = 0
function nextCode(): string {
  const letter = (at: number) => String.fromCharCode(65 + at)
  const code = `${letter(Math.floor(codes / 26) % 26)}${letter(codes++ % 26)}`
  return code === 'DE' ? nextCode() : code
}

// Now and then null, so that nulls are ordered and filtered as well.
const sometimes = (n: number) => (n % 3 === 0 ? null : new Date(Date.UTC(2026, 1, 1, 0, n)).toISOString())

/** What rows of the shop need beyond their types. */
export const rowRules: RowRules = {
  User: (n) => ({ passwordHash: 'nobody knows', lastLoginAt: sometimes(n) }),
  Address: (n) => ({ ...address, line1: `Street ${n}` }),
  Category: (n) => {
    const id = newId()
    return { id, path: `${id}/`, name: `Department ${n}`, slug: `department-${n}` }
  },
  Product: async (n, make) => ({
    name: `Product ${n}`,
    slug: `product-${n}`,
    vendor: `Maker ${n % 3}`,
    publishedAt: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
    categoryId: n % 2 === 0 ? (await make.one('Category')).id : null,
  }),
  ProductVariant: (n) => ({ sku: `V-${n}` }),
  MediaAsset: async (n, make) => ({
    checksum: n.toString(16).padStart(64, '0'),
    ...{ mimeType: 'image/png', widths: [320], focalX: 0.5, focalY: 0.5 },
    folderId: n % 2 === 0 ? (await make.one('MediaFolder')).id : null,
  }),
  MediaFolder: (n) => ({ path: `Folders/${n}` }),
  VariantPrice: (n) => ({ currency: 'USD', amountMinor: 100 + n }),
  ShippingRate: (n) => ({ currency: 'USD', amountMinor: n }),
  ShippingZone: (n) => ({ countries: [countries[n % countries.length]] }),
  ShippingMethod: () => ({ minDays: 1, maxDays: 3 }),
  TaxRate: () => ({ country: nextCode(), ratePpm: 70_000 }),
  // Only closed ones can be deleted.
  StockLocation: () => ({ isActive: false }),
  StockLevel: (n) => ({ onHand: n }),
  StockMovement: () => ({ delta: 1 }),
  Cart: () => ({ id: randomUUID(), currency: 'EUR' }),
  Order: () => ({
    ...amounts,
    currency: 'EUR',
    pricesIncludeTax: true,
    shippingAddress: address,
    billingAddress: address,
    email: 'ada@example.com',
  }),
  OrderItem: (n) => ({
    ...{ unitPriceMinor: 2000, totalMinor: 2000 },
    quantity: 1,
    sku: `V-${n}`,
    productSlug: 'thing-0',
  }),
  Payment: (n) => ({ currency: 'EUR', amountMinor: 2490, provider: 'test', providerReference: `ch_${n}` }),
  MailMessage: (n) => ({ sentAt: sometimes(n) }),
  Page: (n) => ({ slug: `page-${n}`, title: `Page ${n}`, body: 'Text' }),
  ContactMessage: (n) => ({ email: `writer-${n}@example.com` }),
}
