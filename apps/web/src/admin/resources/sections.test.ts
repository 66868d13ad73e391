import { expect, it } from 'vitest'
import { sectionOfModule, sectionsOf } from './sections.ts'

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

it('puts a page into the group of its module, or to the system', () => {
  expect([sectionOfModule('orders'), sectionOfModule('platform'), sectionOfModule('brands')]).toEqual([
    'Sales',
    'System',
    'System',
  ])
})
