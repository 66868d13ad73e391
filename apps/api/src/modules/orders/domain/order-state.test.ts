import { expect, test } from 'vitest'
import {
  fulfilmentStatus,
  orderPaymentTransitions,
  orderTransitions,
  statesBefore,
  unitsToSend,
} from './order-state.ts'

test('a cancelled or completed order goes nowhere', () => {
  expect(orderTransitions.cancelled).toEqual([])
  expect(orderTransitions.completed).toEqual([])
  expect(statesBefore(orderTransitions, 'cancelled')).toEqual(['placed'])
})

test('a payment that failed is never paid later', () => {
  expect(statesBefore(orderPaymentTransitions, 'paid')).toEqual(['pending', 'authorised'])
  expect(statesBefore(orderPaymentTransitions, 'refunded')).toEqual(['paid', 'partially_refunded'])
})

const line = (quantity: number, fulfilledQuantity: number, removedQuantity = 0) => ({
  quantity,
  fulfilledQuantity,
  removedQuantity,
})

test('the fulfilment state follows the lines', () => {
  expect(fulfilmentStatus([line(2, 0)])).toBe('unfulfilled')
  expect(fulfilmentStatus([line(2, 2), line(1, 0)])).toBe('partially_fulfilled')
  expect(fulfilmentStatus([line(2, 1)])).toBe('partially_fulfilled')
  expect(fulfilmentStatus([line(2, 2)])).toBe('fulfilled')
})

test('what was refunded before it left is not waited for', () => {
  expect(fulfilmentStatus([line(2, 1, 1)])).toBe('fulfilled')
  expect(fulfilmentStatus([line(3, 1, 1)])).toBe('partially_fulfilled')
  expect(fulfilmentStatus([line(1, 0, 1)])).toBe('unfulfilled')
  expect(unitsToSend(line(5, 2, 1))).toBe(2)
})
