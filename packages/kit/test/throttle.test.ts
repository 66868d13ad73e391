import { fixedClock } from '@stoa/kernel'
import { describe, expect, test } from 'vitest'
import { createMemoryThrottle, parseRate } from '../src/index.ts'
import { call, list } from './fixture/ask.ts'
import { actors, at, openLibrary } from './fixture/open-library.ts'

const throttle = (rates: Record<string, string>) => {
  const clock = fixedClock(at)
  const parsed = Object.fromEntries(Object.entries(rates).map(([scope, rate]) => [scope, parseRate(rate)]))
  return { clock, ...createMemoryThrottle(parsed, clock) }
}

describe('rates', () => {
  test('are read in the notation of Django REST framework', () => {
    expect(['1000/hour', '10/min', '5/s', '3/day', ' 7/minute '].map(parseRate)).toEqual([
      { limit: 1000, windowSeconds: 3600 },
      { limit: 10, windowSeconds: 60 },
      { limit: 5, windowSeconds: 1 },
      { limit: 3, windowSeconds: 86_400 },
      { limit: 7, windowSeconds: 60 },
    ])
    for (const wrong of ['', '10', '0/min', '-1/min', '1.5/min', '10/week', '10 per min', '9999999999/s'])
      expect(() => parseRate(wrong), wrong).toThrow()
  })
})

describe('counting', () => {
  test('exactly as many as allowed pass, however many come at once', async () => {
    const { take } = throttle({ anon: '100/min' })
    const verdicts = await Promise.all(Array.from({ length: 200 }, async () => take(['anon'], 'ip')[0]?.allowed))
    expect(verdicts.filter(Boolean)).toHaveLength(100)
    expect(take(['anon'], 'other ip')[0]?.allowed).toBe(true)
  })

  test('the allowance refills evenly: one more each step, never a burst at the edge of a window', () => {
    const { take, clock } = throttle({ anon: '4/min' })
    const passes = () => take(['anon'], 'ip')[0]?.allowed
    expect([passes(), passes(), passes(), passes(), passes()]).toEqual([true, true, true, true, false])
    clock.advance(14_999)
    expect(passes()).toBe(false)
    clock.advance(1)
    expect([passes(), passes()]).toEqual([true, false])
    clock.advance(60_000)
    expect([passes(), passes(), passes(), passes(), passes()]).toEqual([true, true, true, true, false])
  })

  test('tells what is left and how long to wait', () => {
    const { take, clock } = throttle({ anon: '3/min' })
    expect(take(['anon'], 'ip')[0]).toMatchObject({ scope: 'anon', allowed: true, remaining: 2, resetSeconds: 20 })
    take(['anon'], 'ip')
    expect(take(['anon'], 'ip')[0]).toMatchObject({ remaining: 0, resetSeconds: 60 })
    expect(take(['anon'], 'ip')[0]).toMatchObject({ allowed: false, remaining: 0, resetSeconds: 20 })
    clock.advance(19_500)
    expect(take(['anon'], 'ip')[0]).toMatchObject({ allowed: false, resetSeconds: 1 })
  })

  test('a refusal in one scope spends nothing in another', () => {
    const { take } = throttle({ user: '10/min', checkout: '1/min' })
    take(['user', 'checkout'], 'me')
    for (let count = 0; count < 20; count++)
      expect(take(['user', 'checkout'], 'me')[0]).toMatchObject({ scope: 'checkout', allowed: false })
    expect(take(['user'], 'me')[0]).toMatchObject({ allowed: true, remaining: 8 })
  })

  test('a clock that steps back locks nobody out', () => {
    const { take, clock } = throttle({ anon: '2/min' })
    take(['anon'], 'ip')
    clock.advance(-3_600_000)
    expect(take(['anon'], 'new')[0]?.allowed).toBe(true)
  })

  test('a scope without a rate is not counted', () => {
    expect(throttle({}).take(['anon', 'unheard of'], 'ip')).toEqual([])
  })
})

describe('operations', () => {
  test("count in the caller's scope and in their own; strangers by address, members by id, the system not at all", async () => {
    const library = await openLibrary(undefined, { anon: '2/min', user: '3/min', publish: '1/min' })
    const ask = (actor = actors.anonymous) =>
      list(library, 'store.book.list', '', actor).then(
        () => 'ok',
        (error: { code: string }) => error.code,
      )
    expect([await ask(), await ask(), await ask()]).toEqual(['ok', 'ok', 'TOO_MANY_REQUESTS'])
    expect([await ask(actors.customer), await ask(actors.superuser)]).toEqual(['ok', 'ok'])
    const refused = await call(library, 'book.publish', { id: 'x' }, actors.editor).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'VALIDATION_FAILED' })
    expect(
      await call(library, 'book.publish', { id: 'x' }, actors.editor).catch((error: unknown) => error),
    ).toMatchObject({ code: 'TOO_MANY_REQUESTS', status: 429, details: { scope: 'publish', retryAfterSeconds: 60 } })
    const { systemActor } = await import('../src/index.ts')
    for (let count = 0; count < 5; count++) expect(await ask(systemActor('job') as never)).toBe('ok')
    await library.drop()
  })
})
