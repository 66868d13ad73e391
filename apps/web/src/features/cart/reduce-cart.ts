import type { Cart, CartItem } from '@stoa/api-client'

const sum = (items: readonly CartItem[]) => items.reduce((total, item) => total + item.total.amount, 0)

/** Totals as far as they can be known here; tax, delivery and discounts follow with the answer. */
function withItems(cart: Cart, items: CartItem[]): Cart {
  const change = sum(items) - sum(cart.items)
  const add = (amount: number, by: number) => Math.max(0, amount + by)
  return {
    ...cart,
    items,
    subtotal: { ...cart.subtotal, amount: add(cart.subtotal.amount, change) },
    total: { ...cart.total, amount: add(cart.total.amount, change) },
  }
}

const counted = (item: CartItem, quantity: number): CartItem => ({
  ...item,
  quantity,
  total: { ...item.total, amount: item.unitPrice.amount * quantity },
})

export function setQuantity(cart: Cart, itemId: string, quantity: number): Cart {
  if (quantity < 1) return removeItem(cart, itemId)
  return withItems(
    cart,
    cart.items.map((item) => (item.id === itemId ? counted(item, quantity) : item)),
  )
}

export function removeItem(cart: Cart, itemId: string): Cart {
  return withItems(
    cart,
    cart.items.filter((item) => item.id !== itemId),
  )
}

export function addItem(cart: Cart, added: CartItem): Cart {
  const existing = cart.items.find((item) => item.variantId === added.variantId)
  if (existing) return setQuantity(cart, existing.id, existing.quantity + added.quantity)
  return withItems(cart, [...cart.items, counted(added, added.quantity)])
}
