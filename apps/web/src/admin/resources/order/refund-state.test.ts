import { describe, expect, it } from 'vitest'
import type { OrderData } from './order-data.ts'
import {
  bookedBody,
  everythingLeft,
  fieldOf,
  nothingPicked,
  type RefundPreview,
  type RefundState,
  refundBody,
  unreadable,
} from './refund-state.ts'

const eur = (amount: number) => ({ amount, currency: 'EUR' })
const state: RefundState = {
  ...nothingPicked,
  lines: {
    a: { quantity: 2, typed: null, isRestocked: true },
    b: { quantity: 0, typed: '3.50', isRestocked: true },
    c: { quantity: 0, typed: null, isRestocked: false },
  },
  shipping: '4,90',
}

describe('what a refund asks for', () => {
  it('leaves amounts to the server until somebody writes one, and restocks only units', () => {
    expect(refundBody(state, 'EUR')).toEqual({
      items: [
        { itemId: 'a', quantity: 2, restock: true },
        { itemId: 'b', quantity: 0, amount: 350, restock: false },
      ],
      shipping: 490,
    })
    expect(refundBody({ ...state, lines: {}, shipping: '', free: '1' }, 'EUR')).toEqual({ shipping: 0, amount: 100 })
  })

  it('always names delivery, for nothing named is everything', () => {
    expect(refundBody(nothingPicked, 'EUR')).toEqual({ shipping: 0 })
  })

  it('names fields that are no amount', () => {
    expect(unreadable(state, 'EUR')).toEqual([])
    expect(unreadable({ ...state, shipping: '1.0055', free: '-2' }, 'EUR')).toEqual(['shipping', 'amount'])
    expect(
      unreadable({ ...state, shipping: '', lines: { a: { quantity: 1, typed: 'x', isRestocked: false } } }, 'EUR'),
    ).toEqual(['a'])
  })

  it('books what was shown, spelled out', () => {
    const preview = {
      lines: [
        { itemId: 'a', amount: eur(2160) },
        { itemId: 'b', amount: eur(350) },
      ],
    } as RefundPreview
    expect(bookedBody(refundBody(state, 'EUR'), preview).items).toEqual([
      { itemId: 'a', quantity: 2, amount: 2160, restock: true },
      { itemId: 'b', quantity: 0, amount: 350, restock: false },
    ])
  })

  it('picks all that is left', () => {
    const order = {
      items: [
        { id: 'a', quantity: 3, refundedQuantity: 1 },
        { id: 'b', quantity: 1, refundedQuantity: 1 },
      ],
    }
    const all = everythingLeft(order as unknown as OrderData, state, '4.90')
    expect(all.lines).toEqual({ a: { quantity: 2, typed: null, isRestocked: true } })
    expect(all.shipping).toBe('4.90')
  })

  it('finds the line that a refusal names by its place', () => {
    const body = refundBody(state, 'EUR')
    expect([fieldOf('items.1.amount', body), fieldOf('shipping', body), fieldOf('items.7', body)]).toEqual([
      'b',
      'shipping',
      'items.7',
    ])
  })
})
