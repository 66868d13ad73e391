import { randomUUID } from 'node:crypto'
import { authenticated, defineOperation, everyone, uuidSchema, validationFailed, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { outOfStock, releaseReservations } from '../inventory/index.ts'
import { readShippingOptions } from '../shipping/index.ts'
import { addItem, MAX_QUANTITY } from './add-items.ts'
import { type Address, addressView } from './address.ts'
import { cartClosed, notAvailable } from './cart.errors.ts'
import { cartHolder } from './cart-access.ts'
import { cartView, shippingOptionView } from './cart-view.ts'
import { changeItem, removeItem } from './change-items.ts'
import { claimCart } from './claim-cart.ts'
import { loadCart } from './load-cart.ts'
import { lockOpenCart } from './lock-cart.ts'
import { answerCart, toOptionView } from './to-cart-view.ts'

const cartId = { cartId: uuidSchema }
const quantity = z.int().min(1).max(MAX_QUANTITY)
const held = { access: cartHolder, output: cartView, errors: [cartClosed] } as const

export const cartOperations = [
  defineOperation('cart.create', {
    summary: 'Start a bag.',
    rest: 'POST /carts',
    status: 201,
    access: everyone,
    // The id is the right to the bag, and strangers behind one address share their keys: none may be answered another's bag.
    idempotent: 'ignored',
    budget: 6,
    output: cartView,
    input: z.object({
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
    }),
    run: async (ctx, { currency }) => answerCart(ctx, await createCart(ctx, currency ?? ctx.currency)),
  }),
  defineOperation('cart.mine', {
    summary: 'The open bag of the account, or null.',
    rest: 'GET /account/cart',
    access: authenticated,
    budget: 4,
    input: z.object({}),
    output: cartView.nullable(),
    run: readOwnCart,
  }),
  defineOperation('cart.read', {
    ...held,
    summary: 'A bag.',
    rest: 'GET /carts/:cartId',
    graphql: 'cart',
    budget: 4,
    input: z.object(cartId),
    run: (ctx, input) => answerCart(ctx, input.cartId),
  }),
  defineOperation('cart.remove', {
    ...held,
    summary: 'Throw a bag away.',
    rest: 'DELETE /carts/:cartId',
    status: 204,
    output: z.null(),
    budget: 7,
    input: z.object(cartId),
    run: removeCart,
  }),
  defineOperation('cart.addItem', {
    ...held,
    summary: 'Put something into a bag.',
    rest: 'POST /carts/:cartId/items',
    status: 201,
    budget: 10,
    errors: [cartClosed, notAvailable, outOfStock],
    input: z.object({ ...cartId, variantId: uuidSchema, quantity: quantity.default(1) }),
    run: async (ctx, input) => {
      await addItem(ctx, input.cartId, input)
      return answerCart(ctx, input.cartId)
    },
  }),
  defineOperation('cart.changeItem', {
    ...held,
    summary: 'Change how many of a thing are in a bag.',
    rest: 'PATCH /carts/:cartId/items/:itemId',
    budget: 10,
    input: z.object({ ...cartId, itemId: uuidSchema, quantity: z.int().min(0).max(MAX_QUANTITY) }),
    run: async (ctx, input) => {
      await changeItem(ctx, input.cartId, input.itemId, input.quantity)
      return answerCart(ctx, input.cartId)
    },
  }),
  defineOperation('cart.removeItem', {
    ...held,
    summary: 'Take something out of a bag.',
    rest: 'DELETE /carts/:cartId/items/:itemId',
    budget: 10,
    input: z.object({ ...cartId, itemId: uuidSchema }),
    run: async (ctx, input) => {
      await removeItem(ctx, input.cartId, input.itemId)
      return answerCart(ctx, input.cartId)
    },
  }),
  defineOperation('cart.update', {
    ...held,
    summary: 'Say who buys and where it goes.',
    rest: 'PATCH /carts/:cartId',
    budget: 10,
    input: z.object({
      ...cartId,
      email: z.email().max(254).nullish(),
      shippingAddress: addressView.nullish(),
      billingAddress: addressView.nullish(),
      note: z.string().max(1000).optional(),
    }),
    run: updateCart,
  }),
  defineOperation('cart.shippingOptions', {
    summary: 'The ways a bag can be delivered.',
    rest: 'GET /carts/:cartId/shipping-options',
    access: cartHolder,
    budget: 6,
    input: z.object(cartId),
    output: view('ShippingOptions', { data: z.array(shippingOptionView) }),
    run: shippingOptions,
  }),
  defineOperation('cart.chooseShipping', {
    ...held,
    summary: 'Choose the delivery of a bag.',
    rest: 'PUT /carts/:cartId/shipping-option',
    budget: 14,
    input: z.object({ ...cartId, shippingOptionId: uuidSchema }),
    run: chooseShipping,
  }),
  defineOperation('cart.claim', {
    summary: 'Make a guest bag the account’s own, merged with the bag it has.',
    rest: 'POST /carts/:cartId/claim',
    access: authenticated,
    budget: 14,
    input: z.object(cartId),
    output: cartView.nullable(),
    run: async (ctx, input) => {
      const id = await claimCart(ctx, ctx.actor.id as string, input.cartId)
      return id === null ? null : answerCart(ctx, id)
    },
  }),
]

async function createCart(ctx: Ctx, currency: string): Promise<string> {
  // Not time-ordered: the id alone opens the cart, so it must not be guessable from another.
  const id = randomUUID()
  const made = await ctx.db.query({
    name: 'cart_create',
    text: `INSERT INTO "Cart" (id, "userId", currency, "createdAt", "updatedAt")
      SELECT $1, $2, $3::text, $4, $4 WHERE coalesce($3::text = ANY((SELECT currencies FROM "ShopSettings" LIMIT 1)::text[]), true) RETURNING 1`,
    values: [id, ctx.actor.id, currency, ctx.clock.now()],
  })
  if (made.length === 0)
    throw validationFailed({
      errors: [{ path: 'currency', code: 'unknown', message: `The shop does not sell in ${currency}.` }],
    })
  return id
}

async function readOwnCart(ctx: Ctx) {
  const [own] = await ctx.db.query<{ id: string }>({
    name: 'cart_own',
    text: `SELECT id FROM "Cart" WHERE "userId" = $1 AND status = 'open' ORDER BY "updatedAt" DESC, id LIMIT 1`,
    values: [ctx.actor.id],
  })
  return own ? answerCart(ctx, own.id) : null
}

async function removeCart(ctx: Ctx, input: { cartId: string }): Promise<null> {
  await lockOpenCart(ctx, input.cartId)
  await releaseReservations(ctx, [input.cartId])
  await ctx.db.query({ name: 'cart_delete', text: 'DELETE FROM "Cart" WHERE id = $1', values: [input.cartId] })
  return null
}

type Details = {
  cartId: string
  email?: string | null
  shippingAddress?: Address | null
  billingAddress?: Address | null
  note?: string
}

async function updateCart(ctx: Ctx, { cartId: id, ...details }: Details) {
  await lockOpenCart(ctx, id)
  const { email, shippingAddress, billingAddress, note } = details
  const json = (value: Address | null | undefined) =>
    value === null || value === undefined ? null : JSON.stringify(value)
  await ctx.db.query({
    name: 'cart_update',
    text: `UPDATE "Cart" SET email = CASE WHEN $2::boolean THEN $3::text ELSE email END, "shippingAddress" = CASE WHEN $4::boolean THEN $5::jsonb ELSE "shippingAddress" END,
      "billingAddress" = CASE WHEN $6::boolean THEN $7::jsonb ELSE "billingAddress" END, note = coalesce($8, note) WHERE id = $1`,
    values: [
      id,
      email !== undefined,
      email?.toLowerCase() ?? null,
      shippingAddress !== undefined,
      json(shippingAddress),
      billingAddress !== undefined,
      json(billingAddress),
      note ?? null,
    ],
  })
  return answerCart(ctx, id)
}

async function shippingOptions(ctx: Ctx, input: { cartId: string }) {
  const cart = await loadCart(ctx, input.cartId)
  if (!cart.shippingAddress) return { data: [] }
  const options = await readShippingOptions(ctx, {
    country: cart.shippingAddress.country,
    currency: cart.currency,
    subtotalMinor: cart.totals.subtotal.amount,
  })
  return { data: options.map((option) => toOptionView(option, cart.currency)) }
}

async function chooseShipping(ctx: Ctx, input: { cartId: string; shippingOptionId: string }) {
  await lockOpenCart(ctx, input.cartId)
  const { data } = await shippingOptions(ctx, input)
  if (!data.some((option) => option.id === input.shippingOptionId)) {
    throw validationFailed({
      errors: [
        { path: 'shippingOptionId', code: 'unknown', message: 'This way of delivery is not offered for this address.' },
      ],
    })
  }
  await ctx.db.query({
    name: 'cart_shipping',
    text: 'UPDATE "Cart" SET "shippingMethodId" = $2 WHERE id = $1',
    values: [input.cartId, input.shippingOptionId],
  })
  return answerCart(ctx, input.cartId)
}
