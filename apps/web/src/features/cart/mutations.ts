import type { Cart, CartItem, ProductPage, Variant } from '@stoa/api-client'
import { api } from '../../lib/api.ts'
import { cartKey, getCartId, keepCart } from '../../lib/cart.ts'
import { getCurrency } from '../../lib/currency.ts'
import { t } from '../../lib/messages/cart.ts'
import { problemText } from '../../lib/problem-text.ts'
import { queryClient } from '../../lib/query-client.ts'
import { showToast } from '../../lib/toasts.ts'
import { addItem, removeItem, setQuantity } from './reduce-cart.ts'

let tail: Promise<unknown> = Promise.resolve()
let waiting = 0

async function openCart(): Promise<string> {
  return getCartId() ?? keepCart(await api.post('/carts', { body: { currency: getCurrency() } })).id
}

/**
 * Changes the bag at once and tells the server after, one change at a time and in order. The server's answer is taken
 * only when no later change is waiting, or it would undo what the shopper already sees. A failed change is rolled back.
 */
function change(see: (cart: Cart) => Cart, send: (cartId: string) => Promise<Cart | undefined>): Promise<void> {
  const id = getCartId()
  const before = id ? queryClient.getQueryData<Cart | null>(cartKey(id)) : null
  if (id && before) {
    void queryClient.cancelQueries({ queryKey: cartKey(id) })
    queryClient.setQueryData(cartKey(id), see(before))
  }
  waiting += 1
  const run = async () => {
    try {
      const cartId = await openCart()
      const cart = await send(cartId)
      if (waiting > 1) return
      if (cart) keepCart(cart)
      else await queryClient.invalidateQueries({ queryKey: cartKey(cartId) })
    } catch (problem) {
      if (id && before) queryClient.setQueryData(cartKey(id), before)
      if (id) void queryClient.invalidateQueries({ queryKey: cartKey(id) })
      throw problem
    } finally {
      waiting -= 1
    }
  }
  const done = tail.then(run)
  tail = done.catch(() => {})
  return done
}

const tell = (problem: unknown) => showToast({ text: problemText(problem) })

export function changeQuantity(item: CartItem, quantity: number): void {
  change(
    (cart) => setQuantity(cart, item.id, quantity),
    (id) =>
      api.patch('/carts/{cartId}/items/{itemId}', { params: { cartId: id, itemId: item.id }, body: { quantity } }),
  ).catch(tell)
}

export function takeOut(item: CartItem): void {
  const putBack = () => putIn(item.variantId, item.quantity, item).catch(tell)
  change(
    (cart) => removeItem(cart, item.id),
    (id) => api.delete('/carts/{cartId}/items/{itemId}', { params: { cartId: id, itemId: item.id } }),
  ).catch(tell)
  showToast({ text: t('removed', { name: item.name }), action: { label: t('undo'), onPress: putBack } })
}

function putIn(variantId: string, quantity: number, seen: CartItem): Promise<void> {
  return change(
    (cart) => addItem(cart, { ...seen, id: `new-${variantId}`, quantity }),
    (id) => api.post('/carts/{cartId}/items', { params: { cartId: id }, body: { variantId, quantity } }),
  )
}

/** Puts a variant into the bag; throws what the server objected to. */
export function addVariant(product: ProductPage, variant: Variant, quantity: number): Promise<void> {
  // Without a price nothing can be put in; the server says so.
  const price = variant.price ?? { amount: 0, currency: getCurrency() }
  return putIn(variant.id, quantity, {
    id: '',
    variantId: variant.id,
    productId: product.id,
    sku: variant.sku,
    name: product.name,
    productSlug: product.slug,
    variantName: Object.values(variant.options).join(', '),
    image: variant.image ?? product.image,
    tint: product.tint,
    quantity,
    unitPrice: price,
    compareAtPrice: variant.compareAtPrice,
    total: price,
  })
}
