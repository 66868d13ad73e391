import { expect, it } from 'vitest'
import { toInstant, toLocal } from './date-time.tsx'

it('keeps an instant through the input and back', () => {
  const iso = '2026-12-01T09:00:00.000Z'
  expect(toInstant(toLocal(iso))).toBe(iso)
})

it('takes nothing for nothing', () => {
  expect(toLocal(null)).toBe('')
  expect(toLocal('soon')).toBe('')
  expect(toInstant('')).toBeNull()
})
