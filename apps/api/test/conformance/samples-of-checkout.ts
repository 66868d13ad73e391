import { randomUUID } from 'node:crypto'
import type { MadeRow, Role, Sample } from '@stoa/kit/testing'
import { address } from '../small-shop.ts'
import type { World } from './open-world.ts'

// Their cart and their order answer to the account they belong to.
const allowed: readonly Role[] = ['owner']

/** Cart, payments and orders. */
export const checkoutSamples = (world: () => World): Record<string, Sample> => {
  const cart = async () => {
    const { rows, owner, small } = world()
    const { id } = await rows.one('Cart', {
      userId: owner.id,
      email: 'ada@example.com',
      shippingAddress: address,
      shippingMethodId: small.shippingMethodId,
    })
    const item = await rows.one('CartItem', {
      cartId: id,
      variantId: small.variantIds[0],
      quantity: 1,
      seenPriceMinor: 2000,
    })
    return { cartId: String(id), itemId: String(item.id) }
  }
  const withCart = (more: MadeRow = {}): Sample => ({
    allowed,
    prepare: async () => ({ cartId: (await cart()).cartId, ...more }),
  })
  const withItem = (more: MadeRow = {}): Sample => ({ allowed, prepare: async () => ({ ...(await cart()), ...more }) })
  const paid = async () => {
    const { shop, tokenOf } = world()
    const { cartId } = await cart()
    const as = (await tokenOf('owner', null)) as string
    const answer = await shop.call('POST', `/carts/${cartId}/payments`, {
      body: { provider: 'test', token: 'tok_ok' },
      as,
    })
    if (answer.statusCode !== 201) throw new Error(answer.body)
    return { cartId, paymentId: answer.json<{ id: string }>().id }
  }
  return {
    'cart.create': { prepare: () => ({ currency: 'EUR' }) },
    'cart.mine': { prepare: () => ({}) },
    'cart.read': withCart(),
    'cart.remove': withCart(),
    'cart.addItem': {
      allowed,
      prepare: async () => ({ cartId: (await cart()).cartId, variantId: world().small.variantIds[1], quantity: 2 }),
    },
    'cart.changeItem': withItem({ quantity: 3 }),
    'cart.removeItem': withItem(),
    'cart.update': withCart({ email: 'grace@example.com', shippingAddress: address, note: 'Ring twice' }),
    'cart.shippingOptions': withCart(),
    'cart.chooseShipping': {
      allowed,
      prepare: async () => ({ cartId: (await cart()).cartId, shippingOptionId: world().small.shippingMethodId }),
    },
    'cart.claim': { prepare: async () => ({ cartId: (await world().rows.one('Cart')).id }) },
    'cart.pay': withCart({ provider: 'test', token: 'tok_ok' }),
    'cart.payment': { allowed, prepare: paid },
    'cart.complete': { allowed, prepare: async () => ({ cartId: (await paid()).cartId }) },
    ...orderSamples(world),
  }
}

function orderSamples(world: () => World): Record<string, Sample> {
  const order = async (given: MadeRow = {}) => {
    const { rows, owner, small } = world()
    const made = await rows.one('Order', { userId: owner.id, cartId: randomUUID(), paymentStatus: 'paid', ...given })
    await rows.one('OrderItem', { orderId: made.id, variantId: small.variantIds[0], productId: small.productIds[0] })
    await rows.one('Payment', { orderId: made.id, cartId: made.cartId, status: 'captured', capturedMinor: 2490 })
    return made
  }
  const id = async () => ({ id: (await order()).id })
  // Of nobody in particular: whoever may write notes may change it.
  const note = async () => {
    const orderId = (await order()).id
    const made = await world().rows.one('OrderEvent', { orderId, kind: 'comment', isPublic: false, actorId: null })
    return { id: orderId, noteId: made.id }
  }
  const parcel = async () => {
    const orderId = (await order()).id
    return { id: orderId, parcelId: (await world().rows.one('Fulfilment', { orderId, createdAt: new Date(0) })).id }
  }
  return {
    'order.read': { allowed, prepare: id },
    'order.lookup': {
      prepare: async () => {
        const { number, email } = await order()
        return { number, email }
      },
    },
    'order.reorder': { allowed, prepare: id },
    'order.fulfil': { prepare: async () => ({ ...(await id()), carrier: 'DHL' }) },
    'order.cancel': { prepare: async () => ({ ...(await id()), reason: 'Changed their mind' }) },
    'order.retryRefund': {
      prepare: async () => {
        const made = await order()
        const [payment] = await world().shop.core.database.query<{ id: string }>({
          text: 'SELECT id FROM "Payment" WHERE "orderId" = $1',
          values: [made.id],
        })
        await world().rows.one('Refund', { paymentId: payment?.id, amountMinor: 500, status: 'failed' })
        return { id: made.id }
      },
    },
    'order.refund': { prepare: async () => ({ ...(await id()), amount: 500 }) },
    'order.refundPreview': { prepare: async () => ({ ...(await id()), amount: 500 }) },
    'order.addNote': { prepare: async () => ({ ...(await id()), text: 'Gift card', isPublic: true }) },
    'order.changeNote': { prepare: async () => ({ ...(await note()), text: 'No gift card' }) },
    'order.removeNote': { prepare: note },
    'order.trackParcel': { prepare: async () => ({ ...(await parcel()), trackingNumber: 'JD1' }) },
    'order.deliverParcel': { prepare: parcel },
  }
}
