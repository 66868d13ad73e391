import { expect, test } from 'vitest'
import { type News, newsOf, resourcesOf } from './news.ts'

const news: News[] = [
  { changeSetId: 'a', by: null, records: [{ resource: 'products', ids: ['1', '2'] }] },
  {
    changeSetId: 'b',
    by: { id: 'u', _label: 'Ada' },
    records: [
      { resource: 'orders', ids: null },
      { resource: 'products', ids: ['2'] },
    ],
  },
]

test('names each list once', () => {
  expect(resourcesOf(news)).toEqual(['products', 'orders'])
})

test('finds the newest word about the open record', () => {
  expect(newsOf(news, { resource: 'products', id: '2' })?.changeSetId).toBe('b')
  expect(newsOf(news, { resource: 'products', id: '1' })?.changeSetId).toBe('a')
  expect(newsOf(news, { resource: 'products', id: '3' })).toBeUndefined()
  expect(newsOf(news, { resource: 'orders', id: '2' })).toBeUndefined()
  expect(newsOf(news, null)).toBeUndefined()
})
