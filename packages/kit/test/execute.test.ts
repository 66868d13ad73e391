import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Actor, createRuntime, systemActor } from '../src/index.ts'
import { call, codeOf as code, list, read, traces } from './fixture/ask.ts'
import { library as libraryModule } from './fixture/library.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'
import { effects, probes } from './fixture/probes.ts'

let library: Library
let authorId: string
let bookId: string

beforeAll(async () => {
  library = await openLibrary([libraryModule, probes])
  authorId = await seedAuthor(library, 'Ursula')
  bookId = (await seedBooks(library, [{ title: 'Solaris', authorId, skus: ['A', 'B'] }]))[0] as string
})
beforeEach(() => {
  library.overspent.length = 0
  effects.length = 0
})
afterAll(() => library.drop())

describe('who may call what', () => {
  const everybody: [string, Actor][] = [...Object.entries(actors), ['system', systemActor('job')]]
  const staffOnly = {
    anonymous: 'UNAUTHENTICATED',
    customer: 'FORBIDDEN',
    staff: 'FORBIDDEN',
    editor: 'ok',
    superuser: 'ok',
    system: 'ok',
  }
  const open = Object.fromEntries(everybody.map(([name]) => [name, 'ok']))
  const cases: [string, Record<string, string>, (actor: Actor) => Promise<unknown>][] = [
    ['store list', open, (actor) => list(library, 'store.book.list', '', actor)],
    ['store read', open, (actor) => read(library, 'store.book.read', { slug: 'solaris-0' }, '', actor)],
    ['members', { ...open, anonymous: 'UNAUTHENTICATED' }, (actor) => call(library, 'probe.member', {}, actor)],
    [
      'predicate',
      { ...Object.fromEntries(everybody.map(([name]) => [name, 'FORBIDDEN'])), anonymous: 'UNAUTHENTICATED' },
      (actor) => call(library, 'door.open', { secret: 'wrong' }, actor),
    ],
    ['admin list', staffOnly, (actor) => list(library, 'admin.book.list', '', actor)],
    ['admin read', staffOnly, (actor) => read(library, 'admin.book.read', { id: bookId }, '', actor)],
    ['admin create', staffOnly, (actor) => call(library, 'admin.author.create', { name: 'New' }, actor)],
    ['admin update', staffOnly, (actor) => call(library, 'admin.book.update', { id: bookId, pages: 5 }, actor)],
    [
      'admin remove',
      staffOnly,
      async (actor) => call(library, 'admin.author.remove', { id: await seedAuthor(library, 'Doomed') }, actor),
    ],
    ['verb', staffOnly, (actor) => call(library, 'book.publish', { id: bookId }, actor, { idempotencyKey: newId() })],
  ]
  test.each(cases)('%s', async (_name, expected, run) => {
    for (const [name, actor] of everybody) expect([name, await code(run(actor))]).toEqual([name, expected[name]])
  })

  test('a permission without being staff is worth nothing', async () => {
    const pretender: Actor = { ...actors.customer, permissions: actors.editor.permissions }
    expect(await code(list(library, 'admin.book.list', '', pretender))).toBe('FORBIDDEN')
  })

  test('a refused write leaves no trace', async () => {
    const before = [await traces(library), await library.rows('SELECT * FROM "Book"')]
    for (const actor of [actors.anonymous, actors.customer, actors.staff]) {
      await code(call(library, 'admin.book.update', { id: bookId, title: 'Stolen' }, actor))
      await code(call(library, 'admin.book.remove', { id: bookId }, actor))
      await code(call(library, 'book.publish', { id: bookId }, actor, { idempotencyKey: newId() }))
    }
    expect([await traces(library), await library.rows('SELECT * FROM "Book"')]).toEqual(before)
  })
})

describe('input', () => {
  const errorsOf = async (name: string, input: Record<string, unknown>) => {
    const error = await call(library, name, input, actors.editor).then(
      () => ({ fieldErrors: [] }),
      (caught: { fieldErrors?: { path: string; code: string; message: string }[] }) => caught,
    )
    return (error.fieldErrors ?? []).map(({ path, code: what }) => `${path} ${what}`)
  }

  test('every field that is wrong is named', async () => {
    const input = {
      title: '',
      slug: 'x'.repeat(81),
      price: { amount: 1.5, currency: 'DOLLAR' },
      authorId: 'me',
      pages: 2_147_483_648,
      rating: 'good',
      isFeatured: 'yes',
      publishedAt: 'soon',
      tags: [1],
      editions: [{ stock: -1 }, { sku: 'ok', position: 'x' }],
    }
    expect(await errorsOf('admin.book.create', input)).toEqual(
      expect.arrayContaining([
        'title custom',
        'slug too_big',
        'price.amount invalid_type',
        'price.currency too_big',
        'authorId invalid_format',
        'pages too_big',
        'rating invalid_format',
        'isFeatured invalid_type',
        'publishedAt invalid_format',
        'tags.0 invalid_type',
        'editions.1.position invalid_type',
      ]),
    )
    expect(await errorsOf('admin.book.create', {})).toEqual(['title required', 'price required', 'authorId required'])
    expect(
      await errorsOf('admin.book.create', {
        title: 'x',
        price: { amount: 1, currency: 'USD' },
        authorId,
        editions: [{ stock: 1 }],
      }),
    ).toEqual(['editions.0.sku custom'])
  })

  test('unknown and read-only fields are refused with the nearest name', async () => {
    await expect(call(library, 'admin.book.update', { id: bookId, titel: 'x' }, actors.editor)).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      status: 400,
      fieldErrors: [
        { path: 'titel', code: 'unknown_field', message: '"titel" is not a field here. Did you mean "title"?' },
      ],
    })
    for (const field of ['status', 'createdAt', 'updatedAt', 'author', '_label', '_version'])
      expect(await errorsOf('admin.book.update', { id: bookId, [field]: 'x' })).toEqual([`${field} unknown_field`])
    expect(await errorsOf('probe.silent', { note: 'x', more: 1 })).toEqual(['more unknown_field'])
    expect(await errorsOf('admin.book.update', { id: bookId, editions: [{ bookId: newId() }] })).toEqual(
      expect.arrayContaining(['editions.0.bookId unknown_field']),
    )
  })

  test('text the database cannot hold is refused before it', async () => {
    expect(await errorsOf('admin.author.create', { name: 'a\u0000b' })).toEqual(['name invalid_text'])
    await expect(list(library, 'store.book.list', 'title=%00')).rejects.toMatchObject({ status: 400 })
    await expect(list(library, 'store.book.list', 'q=%00')).rejects.toMatchObject({ status: 400 })
  })
})
describe('answers', () => {
  test('hold what the declared output names and nothing else, at any depth', async () => {
    const { value } = await call(library, 'probe.careless', {})
    expect(value).toEqual({
      ok: true,
      at: new Date(0),
      rows: [{ id: 1, inner: { a: null } }],
      byName: { x: { a: 1 } },
      free: { any: { thing: 1 } },
      either: { left: 1, right: 2 },
    })
  })
})

describe('budgets', () => {
  test('an operation that spends more than declared is reported', async () => {
    expect((await call(library, 'probe.hungry', {})).statements).toBe(2)
    expect(library.overspent).toEqual(['probe.hungry: 2 > 1'])
  })

  test('a test may make it fail', async () => {
    const strict = createRuntime({
      ...library.runtime,
      overBudget: (operation) => {
        throw new Error(`${operation} overspent`)
      },
    })
    await expect(call({ ...library, runtime: strict }, 'probe.hungry', {})).rejects.toThrow('overspent')
  })

  test('lists cost one statement for one row and for many', async () => {
    for (const limit of [1, 100])
      expect(
        (await list(library, 'admin.book.list', `limit=${limit}&include=editions`, actors.editor)).statements,
      ).toBe(1)
  })
})
