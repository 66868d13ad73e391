import { expect, test } from 'vitest'
import { queryString } from '../src/url.ts'

test('keys are sorted, lists joined, and what is empty left out', () => {
  expect(queryString({ b: [1, 2], a: true, d: null, e: '', f: undefined, c: 0 })).toBe('?a=true&b=1%2C2&c=0')
  expect(queryString({})).toBe('')
})
