import { expect, it } from 'vitest'
import { sectionsOf } from './sections.ts'

const module = (name: string, ...resources: string[]) => ({ name, label: name.toUpperCase(), resources })

it('groups modules by what they are for, in the order of the shop, and keeps what nobody grouped', () => {
  const modules = [
    module('brands', 'brands'),
    module('tax', 'tax-rates'),
    module('payments', 'payments'),
    module('orders', 'orders'),
  ]
  expect(sectionsOf(modules).map(({ label, resources }) => [label, resources])).toEqual([
    ['Sales', ['orders', 'payments']],
    ['Delivery and tax', ['tax-rates']],
    ['BRANDS', ['brands']],
  ])
})
