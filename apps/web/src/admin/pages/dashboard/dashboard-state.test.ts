import { expect, test } from 'vitest'
import { changeState, rangeQuery, readState, writeState } from './dashboard-state.ts'

const read = (query: string) => readState(new URLSearchParams(query))
const usual = read('')

test('an address and its state say the same, and what is usual is not said', () => {
  expect(writeState(usual).toString()).toBe('')
  const query = 'range=custom&from=2026-01-01&to=2026-01-31&currency=USD&by=week&show=orders&rank=units'
  expect(writeState(read(query)).toString()).toBe(query)
})

test('nonsense in the address becomes something that can be shown', () => {
  expect(read('range=ever&by=hour&show=profit&rank=name&currency=euro')).toEqual(usual)
  expect(read('range=custom&from=2026-02-01&to=2026-01-01').range).toBe('last30')
  expect(read('range=custom&from=2026-02-01').range).toBe('last30')
  expect(read('range=today&from=2026-02-01').from).toBeNull()
})

test('another range is drawn by an interval that fits it, and days belong to a custom range alone', () => {
  const custom = read('range=custom&from=2026-01-01&to=2026-01-31&by=week')
  expect(changeState(custom, { range: 'today' })).toMatchObject({
    range: 'today',
    from: null,
    to: null,
    interval: null,
  })
  expect(changeState(custom, { metric: 'orders' })).toMatchObject({ interval: 'week', from: '2026-01-01' })
})

test('a report is always asked in a currency', () => {
  expect(rangeQuery(usual, 'EUR')).toEqual({ range: 'last30', currency: 'EUR' })
  expect(rangeQuery(read('range=custom&from=2026-01-01&to=2026-01-31&currency=USD'), 'EUR')).toEqual({
    range: 'custom',
    from: '2026-01-01',
    to: '2026-01-31',
    currency: 'USD',
  })
})
