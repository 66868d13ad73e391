import { expect, it } from 'vitest'
import type { AdminMeta, InlineMeta } from '../meta-types.ts'
import { variants } from './fixtures.test-data.ts'
import { rowAddress } from './row-address.ts'

const meta = (view: boolean) =>
  ({ resources: { variants: { path: 'variants', can: { view } } } }) as unknown as AdminMeta
const inline: InlineMeta = { ...variants, resource: 'variants', showChangeLink: true }
const row = { key: 'v1', id: 'v1', values: {}, isDeleted: false }

it('leads from a stored row to its own page', () => {
  expect(rowAddress(meta(true), inline, row)).toBe('/admin/variants/v1')
})

it('leads nowhere from a new row, without a page, without the right to view it, or unasked', () => {
  const { id: _, ...fresh } = row
  const { resource: __, ...pageless } = inline
  expect(rowAddress(meta(true), inline, fresh)).toBeUndefined()
  expect(rowAddress(meta(true), pageless, row)).toBeUndefined()
  expect(rowAddress(meta(false), inline, row)).toBeUndefined()
  expect(rowAddress(meta(true), { ...inline, showChangeLink: false }, row)).toBeUndefined()
})
