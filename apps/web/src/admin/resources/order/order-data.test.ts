import { describe, expect, it } from 'vitest'
import {
  actorName,
  amountOf,
  isBilledElsewhere,
  type OrderData,
  refundable,
  toFulfil,
  toRefund,
  withQuotes,
} from './order-data.ts'

const eur = (amount: number) => ({ amount, currency: 'EUR' })
const line = {
  id: 'i1',
  variantId: 'v1',
  sku: 'RBS',
  name: 'Socks',
  quantity: 3,
  fulfilledQuantity: 1,
  refundedQuantity: 1,
  removedQuantity: 1,
  unitPrice: eur(1200),
  total: eur(3240),
}
const order = {
  currency: 'EUR',
  items: [line],
  total: eur(12640),
  refundedTotal: eur(1080),
  payments: [
    { id: 'p1', provider: 'test', status: 'captured', amount: eur(12640) },
    { id: 'p2', provider: 'test', status: 'declined', amount: eur(12640) },
  ],
  shippingAddress: { line1: 'A' },
  billingAddress: { line1: 'A' },
} as unknown as OrderData

describe('order arithmetic', () => {
  it('knows what is left to send and to give back', () => {
    expect(toFulfil(line)).toBe(1)
    expect(toRefund(line)).toBe(2)
    expect(toFulfil({ ...line, fulfilledQuantity: 3 })).toBe(0)
  })

  it('counts only captured money as refundable', () => {
    expect(refundable(order)).toBe(11560)
    expect(refundable({ ...order, payments: [] })).toBe(11560)
  })

  it('reads amounts with and without their currency', () => {
    expect(amountOf(order, 500)).toEqual(eur(500))
    expect(amountOf(order, eur(7))).toEqual(eur(7))
    expect(amountOf(order, null)).toEqual(eur(0))
  })

  it('names actors and compares addresses', () => {
    expect(actorName({ _label: 'Nadia' })).toBe('Nadia')
    expect(actorName(null)).toBeUndefined()
    expect(isBilledElsewhere(order)).toBe(false)
    expect(isBilledElsewhere({ ...order, billingAddress: { line1: 'B' } as never })).toBe(true)
  })
})

describe('withQuotes', () => {
  const item = (kind: string, at: string, message: string) => ({ kind, at, message })
  it('puts a note under the deed of the same moment, and leaves others alone', () => {
    const items = [
      item('refunded', '2026-01-02T10:00:00Z', 'Partly refunded'),
      item('note', '2026-01-02T10:00:00Z', 'Damaged'),
      item('note', '2026-01-03T10:00:00Z', 'Called back'),
    ]
    expect(withQuotes(items).map(({ message, quote }) => [message, quote])).toEqual([
      ['Partly refunded', 'Damaged'],
      ['Called back', undefined],
    ])
  })
})
