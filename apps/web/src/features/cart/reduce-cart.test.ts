import type { Cart, CartItem } from '@stoa/api-client'
import { describe, expect, it } from 'vitest'
import { addItem, removeItem, setQuantity } from './reduce-cart.ts'

const eur = (amount: number) => ({ amount, currency: 'EUR' })
const line = (id: string, price: number, quantity = 1): CartItem => ({
  id,
  variantId: `v-${id}`,
  productId: `p-${id}`,
  productSlug: id,
  sku: id,
  name: id,
  variantName: '',
  image: null,
  tint: 'sand',
  quantity,
  unitPrice: eur(price),
  compareAtPrice: null,
  total: eur(price * quantity),
})
const cart: Cart = {
  id: 'c',
  status: 'open',
  pricesIncludeTax: true,
  note: '',
  currency: 'EUR',
  email: null,
  items: [line('shoe', 12000), line('sock', 1400, 2)],
  subtotal: eur(14800),
  discountTotal: eur(0),
  shippingTotal: eur(0),
  taxTotal: eur(0),
  total: eur(14800),
  shippingAddress: null,
  billingAddress: null,
  shippingOption: null,
  problems: [],
}

describe('the bag before the answer comes', () => {
  it('counts a line and the totals', () => {
    const next = setQuantity(cart, 'sock', 3)
    expect(next.items[1]).toMatchObject({ quantity: 3, total: eur(4200) })
    expect(next.total).toEqual(eur(16200))
    expect(cart.total).toEqual(eur(14800))
  })
  it('takes a line away, also at quantity zero', () => {
    expect(removeItem(cart, 'shoe').subtotal).toEqual(eur(2800))
    expect(setQuantity(cart, 'shoe', 0).items.map((item) => item.id)).toEqual(['sock'])
  })
  it('joins the same variant into one line', () => {
    const next = addItem(cart, { ...line('new', 1400), variantId: 'v-sock' })
    expect(next.items).toHaveLength(2)
    expect(next.items[1]?.quantity).toBe(3)
  })
  it('appends another variant', () => {
    expect(addItem(cart, line('cap', 3400)).total).toEqual(eur(18200))
  })
})
