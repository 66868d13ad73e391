import { expect, test } from 'vitest'
import { lowStockFile, productsFile, salesFile } from './report-files.ts'

globalThis.document ??= { documentElement: { lang: 'en' } } as never

const euros = (amount: number) => ({ amount, currency: 'EUR' })
const figures = {
  orders: 2,
  gross: euros(12_105),
  refunds: euros(5),
  net: euros(12_100),
  average: euros(6053),
  refundedOrders: 1,
  newCustomers: 1,
  carts: 4,
  orderedCarts: 2,
}

test('amounts are written in full, what is to come stays empty', () => {
  const file = salesFile({
    range: { from: '', to: '', previousFrom: '', previousTo: '', timeZone: 'UTC', today: '' },
    currency: 'EUR',
    currencies: ['EUR'],
    interval: 'day',
    current: figures,
    previous: figures,
    points: [
      { start: '2026-03-01', previousStart: '2026-02-27', current: figures, previous: null },
      { start: '2026-03-02', previousStart: null, current: null, previous: null },
    ],
  })
  const [head, first, second] = file.split('\r\n')
  expect(head?.split(',')).toHaveLength(19)
  expect(first).toBe('2026-03-01,EUR,2,121.05,0.05,121.00,60.53,1,4,2,2026-02-27,,,,,,,,')
  expect(second).toBe('2026-03-02,EUR,,,,,,,,,,,,,,,,,')
})

test('products and stock', () => {
  const row = { id: '', name: '=Lamp', isSold: true, image: null, tint: 'sand' as const, units: 3, refundedUnits: 1 }
  const data = [{ ...row, revenue: euros(300), previousUnits: 0, previousRevenue: euros(0) }]
  const range = { from: '', to: '', previousFrom: '', previousTo: '', timeZone: 'UTC', today: '' }
  expect(productsFile({ range, currency: 'EUR', data }).split('\r\n')[1]).toBe("'=Lamp,3,1,EUR,3.00,0,0.00")
  const stock = { variantId: '', productId: '', name: 'Lamp', sku: 'L', image: null, tint: 'sand' as const }
  const file = lowStockFile({ total: 1, countedTo: 1000, data: [{ ...stock, available: 0, sold: 9, daysLeft: 0 }] })
  expect(file.split('\r\n')[1]).toBe('L,Lamp,0,9,0')
})
