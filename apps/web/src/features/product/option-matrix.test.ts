import type { Variant } from '@stoa/api-client'
import { describe, expect, it } from 'vitest'
import { choose, chosenVariant, elsewhere, startChoice, valueStates } from './option-matrix.ts'

const variant = (color: string, size: string, stock: number): Variant => ({
  id: `${color}-${size}`,
  sku: `${color}-${size}`,
  options: { Colour: color, Size: size },
  price: { amount: 12000, currency: 'EUR' },
  compareAtPrice: null,
  image: null,
  inStock: stock > 0,
  available: stock > 0 && stock < 5 ? stock : null,
})
const shoe = {
  options: [
    { name: 'Colour', values: ['Lilac', 'Stone'] },
    { name: 'Size', values: ['41', '42', '44'] },
  ],
  variants: [
    variant('Lilac', '41', 9),
    variant('Lilac', '42', 2),
    variant('Lilac', '44', 0),
    variant('Stone', '44', 9),
    variant('Stone', '41', 9),
  ],
}
const lilac41 = { Colour: 'Lilac', Size: '41' }

describe('the options of a product', () => {
  it('start with something that can be bought, or what the address asks for', () => {
    expect(startChoice(shoe)).toEqual(lilac41)
    expect(startChoice(shoe, 'Stone-44')).toEqual({ Colour: 'Stone', Size: '44' })
    expect(chosenVariant(shoe, lilac41)?.sku).toBe('Lilac-41')
  })
  it('strike what is not made or sold out, and know what is low', () => {
    expect(valueStates(shoe, lilac41, 'Size')).toEqual([
      { value: '41', unavailable: false, available: null },
      { value: '42', unavailable: false, available: 2 },
      { value: '44', unavailable: true, available: null },
    ])
    expect(valueStates(shoe, { Colour: 'Stone', Size: '41' }, 'Size')[1]?.unavailable).toBe(true)
  })
  it('never lock the first option', () => {
    expect(valueStates(shoe, { Colour: 'Lilac', Size: '42' }, 'Colour').every((state) => !state.unavailable)).toBe(true)
    expect(choose(shoe, { Colour: 'Lilac', Size: '42' }, 'Colour', 'Stone')).toEqual({ Colour: 'Stone', Size: '44' })
  })
  it('say where else a value is in stock', () => {
    expect(elsewhere(shoe, 'Size', '44')).toBe('Stone')
  })
})
