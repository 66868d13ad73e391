// @vitest-environment node
import { beforeAll, expect, it } from 'vitest'
import type { FilterMeta } from '../meta-types.ts'
import { filterWords } from './filter-words.ts'

const context = { currency: 'EUR', formatDay: (iso: string) => iso.slice(0, 10) }
const filter = (type: FilterMeta['type'], rest: Partial<FilterMeta> = {}): FilterMeta => ({
  field: 'x',
  label: 'X',
  type,
  lookups: [],
  isCounted: false,
  ...rest,
})
const part = (lookup: string, value: string) => ({ field: 'x', lookup, value })

beforeAll(() => {
  Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } })
})

it('joins both ends of a range', () => {
  expect(filterWords(filter('money'), [part('gte', '1000'), part('lte', '40000')], context)).toBe('€10.00 to €400.00')
  expect(filterWords(filter('number'), [part('gte', '5')], context)).toBe('from 5')
  expect(filterWords(filter('date'), [part('lte', '2026-03-05T22:59:59.999Z')], context)).toBe('up to 2026-03-05')
})

it('names choices, relations and yes or no', () => {
  const status = filter('choice', { choices: [{ value: 'draft', label: 'Draft' }] })
  expect(filterWords(status, [part('in', 'draft,odd')], context)).toBe('Draft, odd')
  expect(filterWords(filter('relation'), [part('in', 'c1')], { ...context, labels: new Map([['c1', 'Bags']]) })).toBe(
    'Bags',
  )
  expect(filterWords(filter('boolean'), [part('exact', 'false')], context)).toBe('No')
})

it('says emptiness in words and leaves unknown filters as they are', () => {
  expect(filterWords(filter('text'), [part('isnull', 'true')], context)).toBe('empty')
  expect(filterWords(undefined, [part('exact', 'abc')], context)).toBe('abc')
})
