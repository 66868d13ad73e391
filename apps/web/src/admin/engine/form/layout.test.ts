import { expect, it } from 'vitest'
import type { ResourceMeta } from '../meta-types.ts'
import { field, variants } from './fixtures.test-data.ts'
import { isWide, layoutOf, shapeOf } from './layout.ts'

const resource = {
  fields: Object.fromEntries(
    [
      field('name'),
      field('description', { type: 'markdown' }),
      field('status', { type: 'enum' }),
      field('category', { type: 'relation' }),
      field('metaTitle'),
    ].map((each) => [each.name, each]),
  ),
  form: {
    fieldsets: [
      { title: 'General', fields: ['name', 'description'] },
      { title: 'Publishing', fields: ['status', 'category', 'unknown'] },
      { title: 'Search engines', collapsed: true, fields: ['metaTitle', 'name'] },
    ],
    inlines: [variants],
    prefill: {},
  },
} as unknown as ResourceMeta

it('puts sets of settings beside the text', () => {
  const { main, aside } = layoutOf(resource)
  expect(main.map((set) => set.title)).toEqual(['General', 'Search engines'])
  expect(aside.map((set) => set.title)).toEqual(['Publishing'])
})

it('edits each field once, and only fields it knows', () => {
  expect(shapeOf(resource).fields.map((each) => each.name)).toEqual([
    'name',
    'description',
    'status',
    'category',
    'metaTitle',
  ])
})

it('gives long text the whole line', () => {
  expect(isWide(field('name'))).toBe(true)
  expect(isWide(field('sku', { maxLength: 80 }))).toBe(false)
  expect(isWide(field('status', { type: 'enum' }))).toBe(false)
})
