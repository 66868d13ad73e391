import { beforeAll, describe, expect, it, vi } from 'vitest'
import { formatDate, formatMoney, toMinor } from './format.ts'

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: { lang: 'en' } })
})

describe('formatMoney', () => {
  it('shows minor units as the currency writes them', () => {
    expect(formatMoney({ amount: 19170, currency: 'EUR' })).toBe('€191.70')
    expect(formatMoney({ amount: 1500, currency: 'JPY' })).toBe('¥1,500')
    expect(formatMoney({ amount: 1500, currency: 'KWD' })).toMatch(/1\.500$/)
  })
  it('leaves decimals off whole amounts on price tags', () => {
    expect(formatMoney({ amount: 12000, currency: 'EUR' }, 'short')).toBe('€120')
    expect(formatMoney({ amount: 490, currency: 'EUR' }, 'short')).toBe('€4.90')
  })
})

describe('toMinor', () => {
  it('rounds to the currency', () => {
    expect(toMinor(19.99, 'EUR')).toBe(1999)
    expect(toMinor(20, 'JPY')).toBe(20)
  })
})

describe('formatDate', () => {
  it('keeps calendar days where they are', () => {
    expect(formatDate('2026-11-24', 'weekday')).toBe('Tuesday 24 November')
  })
})
