import { expect, test } from 'vitest'
import { readGrams, readPrice, readQuantity, unquoteSpreadsheet } from './read-values.ts'

test.each([
  ['69.99', 2, 6999],
  ['69.9', 2, 6990],
  ['69', 2, 6900],
  ['0', 2, 0],
  ['0.00', 2, 0],
  ['48,00', 2, 4800],
  ["'12.50", 2, 1250],
  [' 1 299.00 ', 2, 129900],
  ['1,299.00', 2, 129900],
  ['1.299,00', 2, 129900],
  ['1,299', 2, 129900],
  ['69.990', 2, 6999],
  ['100.00', 0, 100],
  ['1.234', 3, 1234],
  ['0.29', 2, 29],
  ['1.005', 3, 1005],
  ['100000000.00', 2, 10_000_000_000],
])('the price %s with %i decimals is %i minor units, exactly', (text, exponent, minor) => {
  expect(readPrice(text, exponent)).toEqual({ value: minor })
})

test.each([
  ['-1.00', 2, '"-1.00" is below zero'],
  ['69.995', 2, '"69.995" has more than 2 decimals'],
  ['100.50', 0, '"100.50" has more than 0 decimals'],
  ['free', 2, '"free" is not a price'],
  ['1.2.3', 2, '"1.2.3" is not a price'],
  ['1,2,3', 2, '"1,2,3" is not a price'],
  ['1e3', 2, '"1e3" is not a price'],
  ['100000000.01', 2, '"100000000.01" is more than the largest price, 100000000.00 (10000000000 in minor units)'],
])('the price %s with %i decimals is refused', (text, exponent, reason) => {
  expect(readPrice(text, exponent)).toEqual({ reason })
})

test('quantities are whole numbers, negative ones included', () => {
  expect(readQuantity('3')).toEqual({ value: 3 })
  expect(readQuantity('-3')).toEqual({ value: -3 })
  expect(readQuantity('3.0')).toEqual({ value: 3 })
  expect(readQuantity('3.5')).toEqual({ reason: '"3.5" is not a whole number' })
  expect(readQuantity('99999999999')).toEqual({ reason: '"99999999999" is not a whole number' })
})

test('weights are rounded to whole grams', () => {
  expect(readGrams('0.0')).toEqual({ value: 0 })
  expect(readGrams('226.796')).toEqual({ value: 227 })
  expect(readGrams('-1')).toEqual({ reason: '"-1" is not a weight' })
  expect(readGrams('heavy')).toEqual({ reason: '"heavy" is not a weight' })
})

test('the apostrophe of spreadsheets is dropped', () => {
  expect(unquoteSpreadsheet("'30235")).toBe('30235')
  expect(unquoteSpreadsheet('’30235 ')).toBe('30235')
  expect(unquoteSpreadsheet("O'Neill")).toBe("O'Neill")
})
