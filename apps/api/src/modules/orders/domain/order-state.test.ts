import { expect, test } from 'vitest'
import { fulfilmentStatus, orderPaymentTransitions, orderTransitions, statesBefore } from './order-state.ts'

test('a cancelled or completed order goes nowhere', () => {
  expect(orderTransitions.cancelled).toEqual([])
  expect(orderTransitions.completed).toEqual([])
  expect(statesBefore(orderTransitions, 'cancelled')).toEqual(['placed'])
})

test('a payment that failed is never paid later', () => {
  expect(statesBefore(orderPaymentTransitions, 'paid')).toEqual(['pending', 'authorised'])
  expect(statesBefore(orderPaymentTransitions, 'refunded')).toEqual(['paid', 'partially_refunded'])
})

test('the fulfilment state follows the lines', () => {
  expect(fulfilmentStatus([{ quantity: 2, fulfilledQuantity: 0 }])).toBe('unfulfilled')
  expect(
    fulfilmentStatus([
      { quantity: 2, fulfilledQuantity: 2 },
      { quantity: 1, fulfilledQuantity: 0 },
    ]),
  ).toBe('partially_fulfilled')
  expect(fulfilmentStatus([{ quantity: 2, fulfilledQuantity: 1 }])).toBe('partially_fulfilled')
  expect(fulfilmentStatus([{ quantity: 2, fulfilledQuantity: 2 }])).toBe('fulfilled')
})
