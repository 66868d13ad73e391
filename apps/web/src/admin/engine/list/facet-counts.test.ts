// @vitest-environment node
import { beforeAll, expect, it } from 'vitest'
import type { FilterMeta } from '../meta-types.ts'
import { countWords, type FacetCounts } from './facet-counts.ts'

const filter = (type: FilterMeta['type']): FilterMeta => ({
  field: 'x',
  label: 'X',
  type,
  lookups: [],
  isCounted: true,
})
const counts = (isEstimate: boolean): FacetCounts => ({
  filter: 'x',
  isEstimate,
  values: [{ value: 'draft', label: null, count: 1200 }],
})

beforeAll(() => {
  Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } })
})

it('says how many a value brings, and marks an estimate', () => {
  expect(countWords(filter('choice'), counts(false), 'draft')).toBe('1,200')
  expect(countWords(filter('choice'), counts(true), 'draft')).toBe('≈1,200')
})

it('says none only where it is known', () => {
  expect(countWords(filter('choice'), counts(false), 'active')).toBe('0')
  expect(countWords(filter('choice'), counts(true), 'active')).toBe('')
  expect(countWords(filter('relation'), counts(false), 'active')).toBe('')
  expect(countWords(filter('choice'), undefined, 'draft')).toBe('')
})
