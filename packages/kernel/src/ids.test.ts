import { expect, test, vi } from 'vitest'
import { isUuid, newId } from './ids.ts'

test('an id is a version 7, variant 10 UUID that carries the time', () => {
  const before = Date.now()
  const id = newId()
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  const milliseconds = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
  expect(milliseconds).toBeGreaterThanOrEqual(before)
  expect(milliseconds).toBeLessThanOrEqual(Date.now() + 1)
})

test('ids sort in the order they were made, also beyond 4096 in a millisecond and when the clock steps back', () => {
  const now = vi.spyOn(Date, 'now')
  const start = Date.now()
  const ids: string[] = []
  for (const time of [start + 1000, start + 1000, start + 400]) {
    now.mockReturnValue(time)
    for (let index = 0; index < 5000; index += 1) ids.push(newId())
  }
  now.mockRestore()
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(15_000)
})

test('isUuid takes any version in either case and nothing else', () => {
  expect(isUuid('018F2D5C-7B00-7000-8000-0123456789AB')).toBe(true)
  for (const value of ['', '018f2d5c7b00700080000123456789ab', '018f2d5c-7b00-7000-8000-0123456789ag', 7, null]) {
    expect(isUuid(value)).toBe(false)
  }
})
