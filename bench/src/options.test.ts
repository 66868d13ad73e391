import { expect, test } from 'vitest'
import { readOptions } from './options.ts'
import { scenarioNames } from './scenarios.ts'

test('without arguments everything is measured in both sizes', () => {
  expect(readOptions([])).toEqual({
    sizes: [1000, 100_000],
    only: [...scenarioNames],
    seconds: 2,
    rounds: 5,
    connections: 10,
    data: null,
    out: 'bench.json',
  })
})

test('sizes are measured once each, the smallest first', () => {
  expect(readOptions(['--sizes', '5000,1000,5000', '--only', 'list,search', '--seconds', '3'])).toMatchObject({
    sizes: [1000, 5000],
    only: ['list', 'search'],
    seconds: 3,
  })
})

test.each([
  [['--sizes', '10'], '--sizes: "10" is not a whole number from 100 to 1000000'],
  [['--sizes', '1000,x'], '--sizes: "x"'],
  [['--rounds', '0'], '--rounds: "0"'],
  [['--seconds', '1.5'], '--seconds: "1.5"'],
  [['--only', 'lists'], '--only: "lists" is none of list, product'],
  [['--fast'], "Unknown option '--fast'"],
])('%j is refused', (args, message) => {
  expect(() => readOptions(args)).toThrow(message)
})
