import { expect, it } from 'vitest'
import { siteAddress } from './site-address.ts'

const viewOnSite = { path: '/products/{slug}', when: { field: 'status', in: ['published'] } }
const record = { id: '1', _label: 'Lamp', slug: 'lamp & co', status: 'published' }

it('fills in the fields of the record', () => {
  expect(siteAddress({ viewOnSite }, record)).toBe('/products/lamp%20%26%20co')
  expect(siteAddress({ viewOnSite: { path: '/shop' } }, record)).toBe('/shop')
})

it('is none where the record has no page, or none yet', () => {
  expect(siteAddress({ viewOnSite }, { ...record, status: 'draft' })).toBeNull()
  expect(siteAddress({}, record)).toBeNull()
})
