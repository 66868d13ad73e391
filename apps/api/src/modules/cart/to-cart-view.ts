import { money } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'
import type { ShippingOption } from '../shipping/index.ts'
import type { CartView } from './cart-view.ts'
import { cartProblems } from './domain/cart-problems.ts'
import { type LoadedCart, loadCart } from './load-cart.ts'

/** The answer of every cart operation: the cart as it stands now. */
export async function answerCart(ctx: Ctx, cartId: string): Promise<CartView> {
  return toCartView(await loadCart(ctx, cartId))
}

export function toCartView(cart: LoadedCart): CartView {
  const { totals } = cart
  return {
    id: cart.id,
    status: cart.status,
    currency: cart.currency,
    email: cart.email,
    items: cart.items.map((item, index) => ({
      id: item.id,
      variantId: item.variantId,
      productId: item.productId,
      productSlug: item.productSlug,
      sku: item.sku,
      name: item.name,
      variantName: item.variantName,
      image: item.image,
      tint: item.tint,
      quantity: item.quantity,
      unitPrice: item.unitPrice,
      compareAtPrice: item.compareAtPrice,
      total: totals.lineTotals[index] ?? money(0, cart.currency),
    })),
    subtotal: totals.subtotal,
    discountTotal: totals.discountTotal,
    shippingTotal: totals.shippingTotal,
    taxTotal: totals.taxTotal,
    total: totals.total,
    pricesIncludeTax: cart.pricesIncludeTax,
    shippingAddress: cart.shippingAddress,
    billingAddress: cart.billingAddress,
    shippingOption: cart.shippingOption && toOptionView(cart.shippingOption, cart.currency),
    note: cart.note,
    problems: cart.status === 'open' ? cartProblems(cart.items) : [],
  }
}

export function toOptionView(option: ShippingOption, currency: string) {
  return {
    id: option.id,
    name: option.name,
    description: option.description,
    price: money(option.amountMinor, currency),
    freeOver: option.freeOverMinor === null ? null : money(option.freeOverMinor, currency),
    estimatedDelivery: option.estimatedDelivery,
  }
}
