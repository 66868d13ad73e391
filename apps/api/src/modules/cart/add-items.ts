import { newId } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'
import { freeUnitsText } from '../catalog/index.ts'
import { outOfStock } from '../inventory/index.ts'
import { notAvailable } from './cart.errors.ts'
import { lockOpenCart } from './lock-cart.ts'

/** Most units of one line. */
export const MAX_QUANTITY = 999

/** Most lines of one cart. */
export const MAX_LINES = 200

export type WantedItem = { readonly variantId: string; readonly quantity: number }

type Offer = { variantId: string; price: number | null; isPublished: boolean; free: number | null }

/** Adds to a cart; a variant that is in it already gets more units. Throws NOT_AVAILABLE, OUT_OF_STOCK, CART_CLOSED. */
export async function addItem(ctx: Ctx, cartId: string, wanted: WantedItem): Promise<void> {
  const { currency } = await lockOpenCart(ctx, cartId)
  const [offer] = await readOffers(ctx, [wanted.variantId], currency)
  if (!offer?.isPublished || offer.price === null) throw notAvailable({ detail: 'This is not for sale.' })
  if (offer.free !== null && offer.free <= 0)
    throw outOfStock({
      detail: 'This is sold out.',
      lines: [{ variantId: wanted.variantId, requested: wanted.quantity, available: 0 }],
    })
  await insertItems(ctx, cartId, [{ ...wanted, price: offer.price }])
}

/** Adds what can be had of several things and leaves out the rest; answers what was left out. */
export async function addAvailableItems(
  ctx: Ctx,
  cartId: string,
  wanted: readonly WantedItem[],
): Promise<WantedItem[]> {
  const { currency } = await lockOpenCart(ctx, cartId)
  const offers = new Map(
    (
      await readOffers(
        ctx,
        wanted.map((one) => one.variantId),
        currency,
      )
    ).map((offer) => [offer.variantId, offer]),
  )
  const priced = wanted.flatMap((one) => {
    const offer = offers.get(one.variantId)
    return offer?.isPublished && offer.price !== null && (offer.free === null || offer.free > 0)
      ? [{ ...one, price: offer.price }]
      : []
  })
  await insertItems(ctx, cartId, priced)
  return wanted.filter((one) => !priced.some((added) => added.variantId === one.variantId))
}

function readOffers(ctx: Ctx, variantIds: readonly string[], currency: string): Promise<Offer[]> {
  return ctx.db.query<Offer>({
    name: 'cart_offers',
    text: `SELECT v.id AS "variantId", vp."amountMinor"::float8 AS price, (p.status = 'published') AS "isPublished",
        CASE WHEN v."trackInventory" THEN ${freeUnitsText('v.id')} END AS free
      FROM "ProductVariant" v JOIN "Product" p ON p.id = v."productId" LEFT JOIN "VariantPrice" vp ON vp."variantId" = v.id AND vp.currency = $2
      WHERE v.id = ANY($1::uuid[])`,
    values: [variantIds, currency],
  })
}

async function insertItems(
  ctx: Ctx,
  cartId: string,
  items: readonly (WantedItem & { price: number })[],
): Promise<void> {
  if (items.length === 0) return
  const rows = items.map((item) => ({ id: newId(), ...item }))
  const [count] = await ctx.db.query<{ lines: number }>({
    name: 'cart_add',
    text: `WITH added AS (
        INSERT INTO "CartItem" (id, "cartId", "variantId", quantity, "seenPriceMinor", "createdAt")
        SELECT i.id, $2, i."variantId", least(i.quantity, ${MAX_QUANTITY}), i.price, $3 FROM jsonb_to_recordset($1::jsonb) AS i(id uuid, "variantId" uuid, quantity int, price bigint)
        ON CONFLICT ("cartId", "variantId") DO UPDATE SET quantity = least("CartItem".quantity + excluded.quantity, ${MAX_QUANTITY}), "seenPriceMinor" = excluded."seenPriceMinor"
        RETURNING (xmax = 0) AS "isNew"
      )
      SELECT (SELECT count(*) FROM "CartItem" WHERE "cartId" = $2)::int + (SELECT count(*) FROM added WHERE "isNew")::int AS lines`,
    values: [JSON.stringify(rows), cartId, ctx.clock.now()],
  })
  if ((count?.lines ?? 0) > MAX_LINES)
    throw notAvailable({ detail: `A bag holds at most ${MAX_LINES} different things.` })
}
