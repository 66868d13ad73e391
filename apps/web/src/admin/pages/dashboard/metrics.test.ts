import { expect, test } from 'vitest'
import { deltaOf, formatValue, metricNames, metrics } from './metrics.ts'

globalThis.document ??= { documentElement: { lang: 'en' } } as never

const euros = (amount: number) => ({ amount, currency: 'EUR' })
const figures = {
  orders: 8,
  gross: euros(80_000),
  refunds: euros(2000),
  net: euros(78_000),
  average: euros(10_000),
  refundedOrders: 1,
  newCustomers: 5,
  carts: 25,
  orderedCarts: 8,
}

test('each figure of a range', () => {
  expect(metricNames.map((name) => metrics[name].value(figures))).toEqual([78_000, 8, 10_000, 0.32, 5, 0.025])
})

test('nothing is divided by nothing', () => {
  const none = { ...figures, orders: 0, gross: euros(0), average: null, carts: 0, orderedCarts: 0 }
  expect(['average', 'conversion', 'refunded'].map((name) => metrics[name as 'average'].value(none))).toEqual([
    null,
    null,
    null,
  ])
  expect(formatValue('money', null, 'EUR')).toBe('none')
})

test('values in words', () => {
  expect(formatValue('money', 123_456, 'EUR')).toBe('€1,234.56')
  expect(formatValue('money', 1500, 'JPY')).toBe('¥1,500')
  expect(formatValue('share', 0.314, 'EUR')).toBe('31.4%')
  expect(formatValue('count', 2014, 'EUR')).toBe('2,014')
})

test('a change is told in percent, of shares in points', () => {
  expect(deltaOf(metrics.revenue, 117_200, 100_000)).toEqual({ direction: 'up', isGood: true, text: '17.2%' })
  expect(deltaOf(metrics.orders, 90, 100)).toEqual({ direction: 'down', isGood: false, text: '10.0%' })
  expect(deltaOf(metrics.conversion, 0.314, 0.325)).toEqual({ direction: 'down', isGood: false, text: '1.1 pt' })
  expect(deltaOf(metrics.refunded, 0.041, 0.035)).toEqual({ direction: 'up', isGood: false, text: '0.6 pt' })
  expect(deltaOf(metrics.refunded, 0.03, 0.035)).toMatchObject({ direction: 'down', isGood: true })
  expect(deltaOf(metrics.orders, 290, 2)).toMatchObject({ text: '14,400%' })
  expect(deltaOf(metrics.orders, 100, 100)).toMatchObject({ direction: 'flat', isGood: true })
})

test('what was nothing before has grown by no percentage', () => {
  expect(deltaOf(metrics.orders, 5, 0)).toBeNull()
  expect(deltaOf(metrics.average, 5, null)).toBeNull()
  expect(deltaOf(metrics.conversion, 0.5, 0)).toMatchObject({ text: '50.0 pt' })
})
