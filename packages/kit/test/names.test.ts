import { expect, test } from 'vitest'
import { kebabCase, plural, singular } from '../src/names.ts'

test.each([
  ['ProductVariant', 'ProductVariants'],
  ['Category', 'Categories'],
  ['Address', 'Addresses'],
  ['TaxRate', 'TaxRates'],
  ['Box', 'Boxes'],
  ['Warehouse', 'Warehouses'],
  ['Price', 'Prices'],
  ['Branch', 'Branches'],
  ['Status', 'Statuses'],
  ['Day', 'Days'],
])('one %s, many %s', (one, many) => {
  expect(plural(one)).toBe(many)
  expect(singular(many)).toBe(one)
})

test('a word that is a plural already stays', () => {
  expect(plural('ShopSettings')).toBe('ShopSettings')
  expect(singular('ShopSettings')).toBe('ShopSettings')
  expect(plural(kebabCase('ShopSettings'))).toBe('shop-settings')
})
