import { expect, test } from 'vitest'
import { fixedClock, systemClock } from './clock.ts'

test('a fixed clock moves only when told, and gives out dates that cannot move it', () => {
  const clock = fixedClock(new Date('2026-01-01T00:00:00Z'))
  clock.now().setFullYear(1999)
  expect(clock.now().toISOString()).toBe('2026-01-01T00:00:00.000Z')
  clock.advance(90_000)
  expect(clock.now().toISOString()).toBe('2026-01-01T00:01:30.000Z')
  clock.set(new Date('2025-05-05T05:05:05Z'))
  expect(clock.now().toISOString()).toBe('2025-05-05T05:05:05.000Z')
})

test('the system clock is the wall clock', () => {
  expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(50)
})
