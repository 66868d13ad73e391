import { expect, test } from 'vitest'
import { area, path } from './path.ts'
import { labelled, runs, ticks } from './scale.ts'

test.each([
  [0, true, [0, 1]],
  [3, true, [0, 1, 2, 3]],
  [10, true, [0, 3, 6, 9, 12]],
  [891_200, false, [0, 250_000, 500_000, 750_000, 1_000_000]],
  [0.314, false, [0, 0.1, 0.2, 0.3, 0.4]],
  [1_000_000, false, [0, 250_000, 500_000, 750_000, 1_000_000]],
])('up to %d the axis says round values', (highest, isWhole, expected) => {
  const found = ticks(highest, isWhole)
  expect(found.map((value) => Number(value.toFixed(6)))).toEqual(expected)
  expect(found.at(-1)).toBeGreaterThanOrEqual(highest)
})

test('an axis without values still has a height', () => {
  expect(ticks(0, false).at(-1)).toBeGreaterThan(0)
})

test('words below the axis never crowd, and the ends always have theirs', () => {
  expect(labelled(3, 6)).toEqual([0, 1, 2])
  expect(labelled(30, 5)).toEqual([0, 7, 15, 22, 29])
})

test('a line is broken where there is nothing to tell', () => {
  expect(runs([1, 2, null, null, 3, null])).toEqual([[0, 1], [4]])
  const x = (index: number) => index * 10
  const y = (value: number) => 100 - value
  expect(path([1, 2, null, 5], x, y)).toBe('M0.0 99.0L10.0 98.0M30.0 95.0')
  expect(area([1, 2], x, y)).toBe('M0.0 99.0L10.0 98.0L10.0 100L0.0 100Z')
})
