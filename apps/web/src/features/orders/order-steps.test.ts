import { beforeAll, describe, expect, it, vi } from 'vitest'
import { orderBadge, orderSteps } from './order-steps.ts'

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: { lang: 'en' } })
})

const placed: Parameters<typeof orderSteps>[0] = {
  status: 'placed',
  paymentStatus: 'paid',
  fulfilmentStatus: 'unfulfilled',
  placedAt: '2026-11-21T10:48:00Z',
}
const states = (order: typeof placed) => orderSteps(order).map((step) => step.status)

describe('the way of an order', () => {
  it('moves on with payment and parcel', () => {
    expect(states(placed)).toEqual(['done', 'now', 'next', 'next'])
    expect(orderSteps({ ...placed, paymentStatus: 'pending' })[1]?.title).toBe('Waiting for the bank')
    expect(states({ ...placed, fulfilmentStatus: 'fulfilled' })).toEqual(['done', 'done', 'now', 'next'])
    expect(states({ ...placed, status: 'completed', fulfilmentStatus: 'fulfilled' })).toEqual([
      'done',
      'done',
      'done',
      'done',
    ])
  })
  it('ends where it was cancelled or not paid', () => {
    expect(orderSteps({ ...placed, status: 'cancelled' }).map((step) => step.title)).toEqual(['Ordered', 'Cancelled'])
    expect(orderSteps({ ...placed, paymentStatus: 'failed' })).toHaveLength(2)
  })
  it('has one word for the whole', () => {
    expect(orderBadge(placed)).toEqual({ tone: 'info', text: 'Being packed' })
    expect(orderBadge({ ...placed, status: 'cancelled' }).tone).toBe('neutral')
  })
})
