import { describe, expect, test } from 'vitest'
import { add, allocate, compare, fractionOf, money, multiply, percentOf, subtract, sum } from './money.ts'

const eur = (amount: number) => money(amount, 'EUR')
const amounts = (parts: { amount: number }[]) => parts.map(({ amount }) => amount)

test('money refuses fractions, unsafe integers and what is no currency', () => {
  expect(money(1250, 'EUR')).toEqual({ amount: 1250, currency: 'EUR' })
  expect(Object.is(money(-0, 'EUR').amount, 0)).toBe(true)
  for (const amount of [1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
    expect(() => eur(amount)).toThrow(RangeError)
  for (const currency of ['eur', 'EU', 'EURO', '', 'XXX', 'XAU']) expect(() => money(1, currency)).toThrow(RangeError)
})

test('reckoning stays in one currency', () => {
  expect(add(eur(199), eur(1))).toEqual(eur(200))
  expect(subtract(eur(100), eur(250))).toEqual(eur(-150))
  expect(multiply(eur(333), 3)).toEqual(eur(999))
  expect(sum([eur(1), eur(2), eur(3)], 'EUR')).toEqual(eur(6))
  expect(sum([], 'JPY')).toEqual(money(0, 'JPY'))
  expect([eur(3), eur(-1), eur(2)].toSorted(compare)).toEqual([eur(-1), eur(2), eur(3)])
  for (const reckon of [add, subtract, compare]) expect(() => reckon(eur(1), money(1, 'USD'))).toThrow('EUR and USD')
  expect(() => multiply(eur(1), 0.5)).toThrow(RangeError)
  expect(() => add(eur(Number.MAX_SAFE_INTEGER), eur(1))).toThrow(RangeError)
})

test.each([
  // amount, rate, half-up, half-even
  [1000, 190_000, 190, 190],
  [50, 10_000, 1, 0],
  [150, 10_000, 2, 2],
  [250, 10_000, 3, 2],
  [-50, 10_000, -1, 0],
  [-250, 10_000, -3, -2],
  [251, 10_000, 3, 3],
  [999, 88_750, 89, 89],
  [0, 190_000, 0, 0],
])('%i at %i ppm is %i half-up and %i half-even', (amount, rate, up, even) => {
  expect(percentOf(eur(amount), rate).amount).toBe(up)
  expect(percentOf(eur(amount), rate, 'half-even').amount).toBe(even)
})

test('fractions are exact where floating point is not', () => {
  expect(fractionOf(eur(11_900), 190_000, 1_190_000)).toEqual(eur(1900))
  expect(percentOf(eur(9_007_199_254_740_991), 999_999)).toEqual(eur(9_007_190_247_541_736))
  for (const [numerator, denominator] of [
    [1, 0],
    [1, -2],
    [0.5, 1],
  ] as const) {
    expect(() => fractionOf(eur(1), numerator, denominator)).toThrow(RangeError)
  }
})

describe('allocate', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [5, [3, 7], [2, 3]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [10, [0, 0, 0], [4, 3, 3]],
    [10, [0, 1, 0], [0, 10, 0]],
    [1, [1, 2, 3], [0, 0, 1]],
    [0, [1, 2], [0, 0]],
    [1000, [333, 333, 334], [333, 333, 334]],
  ])('%i by %j is %j', (amount, weights, parts) => {
    expect(amounts(allocate(eur(amount), weights))).toEqual(parts)
  })

  test('never loses a minor unit, and no part is a whole unit off its share', () => {
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    for (let round = 0; round < 2000; round += 1) {
      const whole = next(1_000_000) - 500_000
      const weights = Array.from({ length: 1 + next(9) }, () => 1 + next(1000))
      const total = weights.reduce((a, b) => a + b)
      const parts = amounts(allocate(eur(whole), weights))
      expect(parts.reduce((a, b) => a + b)).toBe(whole)
      for (const [index, part] of parts.entries())
        expect(Math.abs(part - (whole * weights[index]!) / total)).toBeLessThan(1)
    }
  })

  test('refuses weights that make no sense', () => {
    for (const weights of [[], [-1, 2], [0.5]]) expect(() => allocate(eur(1), weights)).toThrow(RangeError)
  })
})
