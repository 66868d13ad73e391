import { expect, it } from 'vitest'
import { atPlace, isDateStep, placeOf } from './date-steps.ts'
import type { AppliedFilter } from './list-state.ts'

const filter = (lookup: string, value: string, field = 'placedAt'): AppliedFilter => ({ field, lookup, value })
const status = filter('exact', 'paid', 'status')

it('reads how far somebody has gone down; a day without its month is nowhere', () => {
  expect(placeOf([filter('year', '2026'), filter('month', '3'), filter('day', '5')], 'placedAt')).toEqual({
    year: '2026',
    month: '3',
    day: '5',
  })
  expect(placeOf([filter('day', '5'), filter('year', '2026')], 'placedAt')).toEqual({
    year: '2026',
    month: '',
    day: '',
  })
})

it('goes down and back up, and leaves the other filters where they are', () => {
  const day = atPlace([status], 'placedAt', { year: '2026', month: '3', day: '5' })
  expect(day).toEqual([status, filter('year', '2026'), filter('month', '3'), filter('day', '5')])
  expect(atPlace(day, 'placedAt', { year: '2026' })).toEqual([status, filter('year', '2026')])
  expect(atPlace(day, 'placedAt', {})).toEqual([status])
})

it('knows its own steps among the filters', () => {
  const filters = [status, filter('day', '5'), filter('gte', '2026-01-01'), filter('year', '2026', 'createdAt')]
  expect(filters.map((each) => isDateStep(each, 'placedAt'))).toEqual([false, true, false, false])
})
