import { newId } from '@stoa/kernel'
import { transaction } from '../src/context.ts'
import { setStock } from '../src/modules/inventory/index.ts'
import { setPrices } from '../src/modules/pricing/index.ts'
import type { TestShop } from './open-test-shop.ts'

export type SmallShop = {
  readonly variantIds: readonly string[]
  readonly productIds: readonly string[]
  readonly locationId: string
  readonly shippingMethodId: string
}

/** Every thing costs €20.00, prices contain 19 % tax, delivery to Germany is €4.90. */
export const PRICE = 2000
export const DELIVERY = 490

/** A shop with so many published products of one variant each, and so many units of each in one place. */
export async function stockShop(
  shop: Pick<TestShop, 'core'>,
  { products, units }: { products: number; units: number },
): Promise<SmallShop> {
  const ctx = shop.core.systemContext('test')
  const { prisma } = shop.core.database
  await prisma.shopSettings.create({
    data: { name: 'Test', defaultCurrency: 'EUR', currencies: ['EUR', 'USD'], country: 'DE', pricesIncludeTax: true },
  })
  await prisma.taxRate.create({ data: { country: 'DE', name: 'MwSt.', ratePpm: 190_000 } })
  const zone = await prisma.shippingZone.create({ data: { name: 'Germany', countries: ['DE'] } })
  const method = await prisma.shippingMethod.create({
    data: { zoneId: zone.id, name: 'Parcel', rates: { create: [{ currency: 'EUR', amountMinor: DELIVERY }] } },
  })
  const location = await prisma.stockLocation.create({ data: { code: 'main', name: 'Main' } })
  const rows = Array.from({ length: products }, (_, index) => ({ productId: newId(), variantId: newId(), index }))
  await prisma.product.createMany({
    data: rows.map(({ productId, index }) => ({
      id: productId,
      slug: `thing-${index}`,
      name: `Thing ${index}`,
      status: 'published' as const,
      publishedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, index)),
    })),
  })
  await prisma.productVariant.createMany({
    data: rows.map(({ productId, variantId, index }) => ({ id: variantId, productId, sku: `SKU-${index}` })),
  })
  await transaction(ctx, async (inner) => {
    await setPrices(
      inner,
      rows.map(({ variantId }) => ({ variantId, currency: 'EUR', amountMinor: PRICE, compareAtMinor: null })),
    )
    await setStock(
      inner,
      location.id,
      rows.map(({ variantId }) => ({ variantId, onHand: units })),
      'initial',
    )
  })
  return {
    variantIds: rows.map((row) => row.variantId),
    productIds: rows.map((row) => row.productId),
    locationId: location.id,
    shippingMethodId: method.id,
  }
}

export const address = {
  firstName: 'Ada',
  lastName: 'Byron',
  line1: 'Hauptstr. 1',
  city: 'Berlin',
  postalCode: '10115',
  country: 'DE',
}

/** A guest's cart with things in it, ready to be paid. */
export async function fillCart(
  shop: TestShop,
  small: SmallShop,
  items: readonly { variantId: string; quantity: number }[],
  as?: string,
): Promise<string> {
  const made = await shop.call('POST', '/carts', { body: {}, as })
  if (made.statusCode !== 201) throw new Error(made.body)
  const { id } = made.json<{ id: string }>()
  for (const item of items) {
    const added = await shop.call('POST', `/carts/${id}/items`, { body: item, as })
    if (added.statusCode !== 201) throw new Error(added.body)
  }
  await shop.call('PATCH', `/carts/${id}`, { body: { email: 'ada@example.com', shippingAddress: address }, as })
  const chosen = await shop.call('PUT', `/carts/${id}/shipping-option`, {
    body: { shippingOptionId: small.shippingMethodId },
    as,
  })
  if (chosen.statusCode !== 200) throw new Error(chosen.body)
  return id
}

export const pay = (shop: TestShop, cartId: string, token = 'tok_ok') =>
  shop.call('POST', `/carts/${cartId}/payments`, { body: { provider: 'test', token } })

export const complete = (shop: TestShop, cartId: string, key: string = newId()) =>
  shop.call('POST', `/carts/${cartId}/complete`, { body: {}, headers: { 'idempotency-key': key } })

/** Units on the shelf, held units, and what the ledger adds up to, over everything. */
export async function stockSums(
  shop: TestShop,
): Promise<{ onHand: number; reserved: number; ledger: number; lowest: number }> {
  const [row] = await shop.core.database.query<{ onHand: number; reserved: number; ledger: number; lowest: number }>({
    text: `SELECT (SELECT sum("onHand")::int FROM "StockLevel") AS "onHand", (SELECT sum(reserved)::int FROM "StockLevel") AS reserved,
      (SELECT sum(delta)::int FROM "StockMovement") AS ledger, (SELECT min("onHand" - reserved)::int FROM "StockLevel") AS lowest`,
  })
  return row as { onHand: number; reserved: number; ledger: number; lowest: number }
}
