import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defineModule, defineOperation, everyone, execute, predicate, uuidSchema } from '../src/index.ts'
import { call, traces } from './fixture/ask.ts'
import { library as libraryModule, runs } from './fixture/library.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'

let library: Library
let bookIds: string[]

const gate: { open?: () => void; entered?: () => void } = {}
const failures = { left: 0 }
const once = { isGone: false }

const slow = defineModule({
  name: 'slow',
  label: 'Slow',
  operations: [
    defineOperation('slow.wait', {
      summary: 'Waits.',
      rest: 'POST /slow',
      access: everyone,
      budget: 9,
      input: z.object({ note: z.string().optional() }),
      output: z.object({ at: uuidSchema }),
      async run() {
        gate.entered?.()
        await new Promise<void>((resolve) => {
          gate.open = resolve
        })
        return { at: newId() }
      },
    }),
    defineOperation('slow.fragile', {
      summary: 'Fails at first.',
      rest: 'POST /fragile',
      access: everyone,
      budget: 9,
      input: z.object({}),
      output: z.object({ ok: z.boolean() }),
      async run() {
        if (failures.left-- > 0) throw new Error('not now')
        return { ok: true }
      },
    }),
    defineOperation('slow.long', {
      summary: 'Says that it may take five minutes.',
      rest: 'POST /long',
      access: everyone,
      budget: 9,
      timeoutSeconds: 300,
      input: z.object({}),
      output: z.object({}),
      run: async () => ({}),
    }),
    defineOperation('slow.members', {
      summary: 'Answers members in no order that anybody would choose.',
      rest: 'POST /members',
      access: everyone,
      budget: 9,
      input: z.object({}),
      output: z.looseObject({}),
      run: async () => ({ zebra: 1, at: '2026-05-01', b: { longer: 1, a: null }, aa: [{ y: 1, x: 2 }] }),
    }),
    defineOperation('slow.once', {
      summary: 'Takes away the right to ask again.',
      rest: 'POST /once',
      access: predicate('once', 'whoever comes first', () =>
        once.isGone ? { allowed: false, reason: 'Gone.', secret: true } : { allowed: true },
      ),
      budget: 9,
      input: z.object({ note: z.string() }),
      output: z.object({ at: uuidSchema }),
      async run() {
        once.isGone = true
        return { at: newId() }
      },
    }),
  ],
})

beforeAll(async () => {
  library = await openLibrary([libraryModule, slow])
  const authorId = await seedAuthor(library, 'Ursula')
  bookIds = await seedBooks(
    library,
    Array.from({ length: 6 }, (_, index) => ({ title: `Book ${index}`, status: 'draft', authorId })),
  )
})
afterAll(() => library.drop())

const publish = (id: string, key: string | undefined, note?: string, actor = actors.editor) =>
  call(library, 'book.publish', { id, ...(note && { note }) }, actor, key === undefined ? {} : { idempotencyKey: key })
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'ok',
    (error: { code?: string }) => error.code ?? 'defect',
  )

describe('Idempotency-Key', () => {
  test('is needed where declared', async () => {
    expect(await code(publish(bookIds[0] as string, undefined))).toBe('IDEMPOTENCY_KEY_REQUIRED')
    for (const key of ['', 'with space', 'ü', 'x'.repeat(256), 'a\nb'])
      expect([key, await code(publish(bookIds[0] as string, key))]).toEqual([key, 'VALIDATION_FAILED'])
  })

  test('the second answer is the first one, and nothing happens twice', async () => {
    const first = await publish(bookIds[0] as string, 'k1')
    const before = [await traces(library), runs.publish]
    const second = await publish(bookIds[0] as string, 'k1')
    expect([second.value, second.status, second.isReplay]).toEqual([first.value, first.status, true])
    expect([await traces(library), runs.publish]).toEqual(before)
  })

  test('twenty at once run once; the others wait for a later try or see the answer', async () => {
    const before = runs.publish
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        publish(bookIds[1] as string, 'k20').then(
          (outcome) => (outcome.isReplay ? 'replay' : 'run'),
          (error: { code: string }) => error.code,
        ),
      ),
    )
    expect(runs.publish - before).toBe(1)
    expect(results.filter((result) => result === 'run')).toHaveLength(1)
    expect(results.filter((result) => !['run', 'replay', 'IDEMPOTENCY_IN_FLIGHT'].includes(result))).toEqual([])
    expect(
      await library.rows(
        `SELECT count(*)::int FROM "OutboxEvent" WHERE "aggregateId" = $1 AND name = 'book.published'`,
        [bookIds[1]],
      ),
    ).toEqual([{ count: 1 }])
    expect((await publish(bookIds[1] as string, 'k20')).isReplay).toBe(true)
  })

  test('the same key with other input is refused, also while the first runs', async () => {
    expect(await code(publish(bookIds[2] as string, 'k1'))).toBe('IDEMPOTENCY_MISMATCH')
    expect(await code(publish(bookIds[0] as string, 'k1', 'another note'))).toBe('IDEMPOTENCY_MISMATCH')
  })

  test('while the first is running the second conflicts', async () => {
    const entered = new Promise<void>((resolve) => {
      gate.entered = resolve
    })
    const first = call(library, 'slow.wait', {}, actors.customer, { idempotencyKey: 'flight' })
    await entered
    expect(await code(call(library, 'slow.wait', {}, actors.customer, { idempotencyKey: 'flight' }))).toBe(
      'IDEMPOTENCY_IN_FLIGHT',
    )
    expect(await code(call(library, 'slow.wait', { note: 'x' }, actors.customer, { idempotencyKey: 'flight' }))).toBe(
      'IDEMPOTENCY_MISMATCH',
    )
    gate.open?.()
    const done = await first
    const again = await call(library, 'slow.wait', {}, actors.customer, { idempotencyKey: 'flight' })
    expect([again.value, again.isReplay]).toEqual([done.value, true])
  })

  test('a failure gives the key free', async () => {
    failures.left = 1
    const run = () => code(call(library, 'slow.fragile', {}, actors.customer, { idempotencyKey: 'f1' }))
    expect([await run(), await run(), await run()]).toEqual(['defect', 'ok', 'ok'])
    expect(await code(publish(bookIds[3] as string, 'refused', 'out of print'))).toBe('OUT_OF_PRINT')
    expect(await code(publish(bookIds[3] as string, 'refused'))).toBe('ok')
  })

  test('a key belongs to its caller and its operation', async () => {
    expect((await publish(bookIds[0] as string, 'k1', undefined, actors.superuser)).isReplay).toBe(false)
    expect((await call(library, 'slow.fragile', {}, actors.editor, { idempotencyKey: 'k1' })).isReplay).toBe(false)
  })

  test('the answer is kept for a day; a request that died gives its key free after a minute', async () => {
    expect((await publish(bookIds[4] as string, 'day')).isReplay).toBe(false)
    library.clock.advance(24 * 3600_000 - 1)
    expect((await publish(bookIds[4] as string, 'day')).isReplay).toBe(true)
    library.clock.advance(1)
    expect((await publish(bookIds[4] as string, 'day')).isReplay).toBe(false)
    await library.rows(`UPDATE "IdempotencyKey" SET answer = NULL WHERE key = 'day'`)
    expect(await code(publish(bookIds[4] as string, 'day'))).toBe('IDEMPOTENCY_IN_FLIGHT')
    library.clock.advance(60_000)
    expect((await publish(bookIds[4] as string, 'day')).isReplay).toBe(false)
  })

  test('writes of resources honour it too, their selection being part of the request', async () => {
    const input = { name: 'Once' }
    const first = await call(library, 'admin.author.create', input, actors.editor, { idempotencyKey: 'author' })
    expect(
      (await call(library, 'admin.author.create', input, actors.editor, { idempotencyKey: 'author' })).value,
    ).toEqual(first.value)
    expect(await library.rows(`SELECT count(*)::int FROM "Author" WHERE name = 'Once'`)).toEqual([{ count: 1 }])
  })
})

describe('a request that outlives its lock', () => {
  const wait = (key: string) => call(library, 'slow.wait', {}, actors.customer, { idempotencyKey: key })
  const audited = async () =>
    (await library.rows<{ n: number }>(`SELECT count(*)::int AS n FROM "AuditEntry" WHERE operation = 'slow.wait'`))[0]
      ?.n
  /** Starts a request and answers, once it runs, how to let it end. */
  async function start(key: string) {
    const entered = new Promise<void>((resolve) => {
      gate.entered = resolve
    })
    const outcome = wait(key)
    await Promise.race([entered, outcome])
    return { outcome, open: gate.open as () => void }
  }

  test('gives up where another has answered meanwhile, and has no effect', async () => {
    const before = await audited()
    const first = await start('late')
    library.clock.advance(60_000)
    const second = await start('late')
    second.open()
    const { value } = await second.outcome
    first.open()
    expect(await code(first.outcome)).toBe('IDEMPOTENCY_IN_FLIGHT')
    expect(await wait('late')).toMatchObject({ value, isReplay: true })
    expect(await audited()).toBe((before ?? 0) + 1)
  })

  test('gives up where another is still at it', async () => {
    const before = await audited()
    const first = await start('later')
    library.clock.advance(60_000)
    const second = await start('later')
    first.open()
    expect(await code(first.outcome)).toBe('IDEMPOTENCY_IN_FLIGHT')
    expect(await code(wait('later'))).toBe('IDEMPOTENCY_IN_FLIGHT')
    second.open()
    const { value } = await second.outcome
    expect(await wait('later')).toMatchObject({ value, isReplay: true })
    expect(await audited()).toBe((before ?? 0) + 1)
  })

  test.each([
    ['what it may wait for outside', 'slow.fragile', 75, 105],
    ['a minute', 'slow.fragile', 10, 60],
    ['the time it declares', 'slow.long', 10, 330],
  ])('is none before %s is over', async (_what, name, longestCallSeconds, expected) => {
    const key = `${name}-${longestCallSeconds}`
    const runtime = { ...library.runtime, longestCallSeconds }
    await execute(runtime, library.operation(name), library.context(), { input: {}, idempotencyKey: key })
    const [row] = await library.rows<{ lockedUntil: Date }>(
      'SELECT "lockedUntil" FROM "IdempotencyKey" WHERE key = $1',
      [key],
    )
    expect((row as { lockedUntil: Date }).lockedUntil.getTime() - library.clock.now().getTime()).toBe(expected * 1000)
  })
})

test('a replayed answer has its members in the order of the first', async () => {
  const ask = () => call(library, 'slow.members', {}, actors.customer, { idempotencyKey: 'members' })
  const first = JSON.stringify((await ask()).value)
  expect(first).toBe('{"zebra":1,"at":"2026-05-01","b":{"longer":1,"a":null},"aa":[{"y":1,"x":2}]}')
  const second = await ask()
  expect([second.isReplay, JSON.stringify(second.value)]).toEqual([true, first])
})

test('who lost the right by the first request hears its answer from the second, and from no other', async () => {
  const ask = (note: string, key?: string) =>
    call(library, 'slow.once', { note }, actors.customer, key === undefined ? {} : { idempotencyKey: key })
  const first = await ask('a', 'once-1')
  expect(await ask('a', 'once-1')).toMatchObject({ value: first.value, isReplay: true })
  await expect(ask('b', 'once-1')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(ask('a', 'once-2')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(ask('a')).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('strangers who choose the same key do not get each other’s answers', async () => {
  const from = (ip: string) =>
    execute(
      library.runtime,
      library.operation('slow.fragile'),
      { ...library.context(), ip },
      { input: {}, idempotencyKey: '1' },
    )
  expect((await from('192.0.2.7')).isReplay).toBe(false)
  expect((await from('192.0.2.8')).isReplay).toBe(false)
  expect((await from('192.0.2.7')).isReplay).toBe(true)
})
