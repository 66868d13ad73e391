import { expect, it } from 'vitest'
import type { ResourceMeta } from '../meta-types.ts'
import { changesOf, toBody } from './changes.ts'
import { field, variants } from './fixtures.test-data.ts'
import { hasErrorIn } from './use-form-tab.ts'
import { optionFilters } from './use-option-filters.ts'
import { isShown, partsOf, shownTabs } from './visibility.ts'

const published = { field: 'status', in: ['published', 'archived'] }
const place = field('place', { visibleWhen: [published, { field: 'isOpen', is: true }] })
const rows = { ...variants, visibleWhen: [published] }
const resource = {
  fields: Object.fromEntries([field('name'), field('status'), field('isOpen'), place].map((each) => [each.name, each])),
  form: {
    fieldsets: [
      { title: 'Text', fields: ['name'] },
      { title: 'State', fields: ['status', 'isOpen'] },
      { title: 'Place', fields: ['place'] },
    ],
    inlines: [rows],
    tabs: [
      { title: 'All', fieldsets: ['Text'], inlines: [] },
      { title: 'Shelf', fieldsets: ['Place'], inlines: ['variants'] },
    ],
    prefill: {},
  },
} as unknown as ResourceMeta

it('shows what all conditions allow', () => {
  expect(isShown(field('name'), {})).toBe(true)
  expect(isShown(place, { status: 'published', isOpen: true })).toBe(true)
  expect(isShown(place, { status: 'published', isOpen: false })).toBe(false)
  expect(isShown(place, { status: 'draft', isOpen: true })).toBe(false)
  expect(isShown({ visibleWhen: [{ field: 'parent', is: null }] }, { parent: null })).toBe(true)
})

it('neither counts nor sends what is not shown', () => {
  const shape = { fields: [field('status'), field('isOpen', { type: 'boolean' }), place], inlines: [rows] }
  const base = { status: 'published', isOpen: true, place: 'A', variants: [] }
  const closed = { ...base, isOpen: false, place: 'B' }
  expect(changesOf(shape, base, closed).map(({ path }) => path)).toEqual(['isOpen'])
  expect(toBody(shape, base, closed, { isNew: false }).body).toEqual({ isOpen: false })
  expect(toBody(shape, base, { ...base, place: 'B' }, { isNew: false }).body).toEqual({ place: 'B' })
})

it('puts parts into their tabs, and a tab away that has nothing to show', () => {
  expect(partsOf(resource).sets.map(({ title }) => title)).toEqual(['State'])
  expect(partsOf(resource, resource.form.tabs[1]).inlines).toEqual([rows])
  expect(shownTabs(resource, { status: 'draft' }).map(({ title }) => title)).toEqual(['All'])
  expect(shownTabs(resource, { status: 'archived' }).map(({ title }) => title)).toEqual(['All', 'Shelf'])
})

it('knows the tab of what is wrong, rows included', () => {
  const state = (path: string) => ({ errors: { [path]: 'Wrong' }, invalid: {}, base: {}, values: {}, conflicts: {} })
  const [all, shelf] = resource.form.tabs as [never, never]
  expect([hasErrorIn(resource, all, state('name')), hasErrorIn(resource, shelf, state('name'))]).toEqual([true, false])
  expect(hasErrorIn(resource, shelf, state('variants.v1.sku'))).toBe(true)
})

it('asks a list for the rows that a relation offers', () => {
  const options = { isActive: true, parent: { of: 'category' }, tint: { of: 'tint' } }
  const category = field('category', { type: 'relation', options })
  expect(optionFilters(category, { category: { id: 'c1', _label: 'Desk' }, tint: null })).toEqual({
    isActive: 'true',
    parent: 'c1',
  })
})
