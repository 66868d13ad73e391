import { describe, expect, it } from 'vitest'
import { knownTotal, referenceOf } from './record.ts'

describe('knownTotal', () => {
  const page = (rows: number, nextCursor: string | null) => ({
    data: Array.from({ length: rows }),
    page: { nextCursor, prevCursor: null, limit: 50, total: 250, totalIsEstimate: true },
  })
  it('counts what is at hand where nothing follows, and estimates otherwise', () => {
    expect(knownTotal(page(1, null))).toEqual({ total: 1, totalIsEstimate: false })
    expect(knownTotal(page(7, null), 51)).toEqual({ total: 57, totalIsEstimate: false })
    expect(knownTotal(page(0, null))).toEqual({ total: 0, totalIsEstimate: false })
    expect(knownTotal(page(24, null), null)).toMatchObject({ total: 250, totalIsEstimate: true })
    expect(knownTotal(page(0, null), 401)).toMatchObject({ total: 250, totalIsEstimate: true })
    expect(knownTotal(page(50, 'x'), 251)).toEqual({ total: 301, totalIsEstimate: true })
    expect(knownTotal(page(50, 'x'))).toMatchObject({ total: 250, totalIsEstimate: true })
  })
})

describe('referenceOf', () => {
  it('takes a relation, or its key alone', () => {
    expect(referenceOf({ id: 'c1', _label: 'Bags' })).toEqual({ id: 'c1', _label: 'Bags' })
    expect(referenceOf('c1')).toEqual({ id: 'c1', _label: '' })
    expect([referenceOf(''), referenceOf(null), referenceOf(7)]).toEqual([null, null, null])
  })
})
