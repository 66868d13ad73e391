import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  type Actor,
  authenticated,
  createRuntime,
  defineModule,
  defineOperation,
  everyone,
  inTransaction,
  systemActor,
} from '../src/index.ts'
import { call, list, read, traces } from './fixture/ask.ts'
import { library as libraryModule } from './fixture/library.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'

let library: Library
let authorId: string
let bookId: string

const effects: string[] = []
const outcome = z.object({ ok: z.boolean() })
const probes = defineModule({
  name: 'probes',
  label: 'Probes',
  operations: [
    defineOperation('probe.member', {
      summary: 'For members.',
      rest: 'GET /probe/member',
      access: authenticated,
      budget: 0,
      input: z.object({}),
      output: outcome,
      run: async () => ({ ok: true }),
    }),
    defineOperation('probe.silent', {
      summary: 'Changes nothing of note.',
      rest: 'POST /probe/silent',
      access: everyone,
      budget: 3,
      input: z.object({ note: z.string() }),
      output: outcome,
      run: async () => ({ ok: true }),
    }),
    defineOperation('probe.careless', {
      summary: 'Answers more than it should.',
      rest: 'GET /probe/careless',
      access: everyone,
      budget: 0,
      input: z.object({}),
      output: z.object({
        ok: z.boolean(),
        at: z.date().optional(),
        rows: z.array(z.object({ id: z.int(), inner: z.object({ a: z.int().nullable() }).nullable() })),
        byName: z.record(z.string(), z.object({ a: z.int() })),
        free: z.unknown(),
        either: z.union([z.object({ left: z.int() }), z.object({ right: z.int() })]),
      }),
      run: async () => {
        const rows = [{ id: 1, inner: { a: null, secret: 1 }, secret: 2 }]
        return {
          ok: true,
          at: new Date(0),
          rows,
          byName: { x: { a: 1, secret: 3 } },
          free: { any: { thing: 1 } },
          either: { left: 1, right: 2 },
          secret: 4,
        }
      },
    }),
    defineOperation('probe.hungry', {
      summary: 'Spends too much.',
      rest: 'GET /probe/hungry',
      access: everyone,
      budget: 1,
      input: z.object({}),
      output: outcome,
      run: async (ctx) => {
        await ctx.db.query({ text: 'SELECT 1', values: [] })
        await ctx.db.query({ text: 'SELECT 2', values: [] })
        return { ok: true }
      },
    }),
    defineOperation('probe.outside', {
      summary: 'Calls a service.',
      rest: 'POST /probe/outside',
      access: everyone,
      transaction: 'none',
      budget: 5,
      input: z.object({}),
      output: outcome,
      run: async (ctx) => ({ ok: ctx.unit === undefined }),
    }),
    defineOperation('probe.after', {
      summary: 'Acts after the commit.',
      rest: 'POST /probe/after',
      access: everyone,
      budget: 5,
      input: z.object({ fail: z.boolean() }),
      output: outcome,
      run: async (ctx, { fail }) => {
        ctx.unit?.afterCommit.push(
          () => void effects.push('first'),
          () => Promise.reject(new Error('mail is down')),
          () => void effects.push('third'),
        )
        if (fail) throw new Error('no')
        return { ok: true }
      },
    }),
  ],
})

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

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'ok',
    (error: { code?: string }) => error.code ?? 'defect',
  )

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
    expect(await errorsOf('admin.author.create', { name: 'a\u0000b' })).toEqual(['name custom'])
    await expect(list(library, 'store.book.list', 'title=%00')).rejects.toMatchObject({ status: 400 })
    await expect(list(library, 'store.book.list', 'q=%00')).rejects.toMatchObject({ status: 400 })
  })
})

describe('writes', () => {
  const body = (more: object = {}) => ({ title: 'A Title', price: { amount: 100, currency: 'EUR' }, authorId, ...more })
  const create = async (more: object = {}) =>
    (await call(library, 'admin.book.create', body(more), actors.editor)).value as Record<string, unknown> & {
      id: string
      editions: { id: string; sku: string; stock: number; position: number }[]
    }

  test('create answers the whole row, with what was prefilled and defaulted', async () => {
    const made = await create({
      title: 'Café № 5',
      rating: '4.25',
      notes: { a: [1] },
      tags: ['x', 'y'],
      sold: 9_007_199_254_740_991,
      publishedAt: '2026-01-01T01:00:00+01:00',
    })
    expect(made).toMatchObject({
      slug: 'cafe-no-5',
      status: 'draft',
      price: { amount: 100, currency: 'EUR' },
      rating: '4.25',
      notes: { a: [1] },
      tags: ['x', 'y'],
      sold: 9_007_199_254_740_991,
      publishedAt: '2026-01-01T00:00:00.000Z',
      author: { id: authorId, _label: 'Ursula' },
      shelf: null,
      _label: 'Café № 5',
    })
  })

  test('inline rows are created, changed, placed and deleted with their row', async () => {
    const made = await create({ title: 'Inlines', editions: [{ sku: 'i1', stock: 1 }, { sku: 'i2' }] })
    const [first, second] = made.editions as unknown as [{ id: string }, { id: string }]
    const { value } = await call(
      library,
      'admin.book.update',
      { id: made.id, editions: [{ id: first.id, stock: 9 }, { id: second.id, _delete: true }, { sku: 'i3' }] },
      actors.editor,
    )
    expect((value as typeof made).editions.map(({ sku, stock, position }) => [sku, stock, position])).toEqual([
      ['i1', 9, 0],
      ['i3', 0, 2],
    ])
  })

  test('an inline row of another parent is out of reach', async () => {
    const [one, other] = [await create({ title: 'One', editions: [{ sku: 'o1' }] }), await create({ title: 'Other' })]
    const foreign = one.editions[0]?.id as string
    expect(
      await code(
        call(library, 'admin.book.update', { id: other.id, editions: [{ id: foreign, stock: 99 }] }, actors.editor),
      ),
    ).toBe('NOT_FOUND')
    expect(
      await code(
        call(library, 'admin.book.update', { id: other.id, editions: [{ id: foreign, _delete: true }] }, actors.editor),
      ),
    ).toBe('NOT_FOUND')
    expect(await library.rows('SELECT stock FROM "Edition" WHERE id = $1', [foreign])).toEqual([{ stock: 0 }])
  })

  test('audit row and event stand in the transaction of the write, and name what changed', async () => {
    const made = await create({ title: 'Audited' })
    await call(library, 'admin.book.update', { id: made.id, title: 'Audited twice', pages: 7 }, actors.editor)
    const audit = await library.rows(
      'SELECT operation, resource, "objectId", "actorId", "actorKind", "requestId", ip, at, changes FROM "AuditEntry" WHERE "objectId" = $1 ORDER BY id',
      [made.id],
    )
    expect(audit[1]).toEqual({
      operation: 'admin.book.update',
      resource: 'Book',
      objectId: made.id,
      actorId: actors.editor.id,
      actorKind: 'user',
      requestId: 'req-1',
      ip: '192.0.2.1',
      at: library.clock.now(),
      changes: { title: { from: 'Audited', to: 'Audited twice' }, pages: { from: null, to: 7 } },
    })
    const events = await library.rows('SELECT name, payload FROM "OutboxEvent" WHERE "aggregateId" = $1 ORDER BY id', [
      made.id,
    ])
    expect(events).toEqual([
      { name: 'library.book.created', payload: { id: made.id, fields: expect.arrayContaining(['title', 'slug']) } },
      { name: 'library.book.updated', payload: { id: made.id, fields: expect.arrayContaining(['title', 'pages']) } },
    ])
    expect(library.overspent).toEqual([])
  })

  test('a write that fails leaves nothing, whatever it had written', async () => {
    const before = [
      await traces(library),
      await library.rows('SELECT * FROM "Book" ORDER BY id'),
      await library.rows('SELECT * FROM "IdempotencyKey"'),
    ]
    expect(await code(create({ title: 'Twice', slug: 'solaris-0' }))).toBe('CONFLICT')
    expect(
      await code(
        call(
          library,
          'admin.book.update',
          { id: bookId, title: 'Half', editions: [{ sku: 'dup' }, { sku: 'dup' }] },
          actors.editor,
        ),
      ),
    ).toBe('CONFLICT')
    expect(
      await code(
        call(library, 'book.publish', { id: bookId, note: 'fail late' }, actors.editor, { idempotencyKey: 'late' }),
      ),
    ).toBe('defect')
    expect([
      await traces(library),
      await library.rows('SELECT * FROM "Book" ORDER BY id'),
      await library.rows('SELECT * FROM "IdempotencyKey"'),
    ]).toEqual(before)
  })

  test('a mutation that says nothing is audited all the same', async () => {
    const before = await traces(library)
    await call(library, 'probe.silent', { note: 'hm' }, actors.customer)
    expect(await traces(library)).toEqual({ audit: before.audit + 1, events: before.events })
    expect(
      await library.rows(`SELECT resource, "objectId" FROM "AuditEntry" WHERE operation = 'probe.silent'`),
    ).toEqual([{ resource: null, objectId: null }])
  })

  test('steps after the commit run once it stands, each on its own', async () => {
    await call(library, 'probe.after', { fail: false })
    expect(effects).toEqual(['first', 'third'])
    expect(String(library.logged.at(-1))).toContain('mail is down')
    effects.length = 0
    await code(call(library, 'probe.after', { fail: true }))
    expect(effects).toEqual([])
  })

  test('an operation that calls outside services holds no transaction', async () => {
    expect((await call(library, 'probe.outside', {})).value).toEqual({ ok: true })
  })

  test('transactions do not nest, they join', async () => {
    await inTransaction(library.context(), library.runtime.hooks, (outer) =>
      inTransaction(outer, library.runtime.hooks, async (inner) => expect(inner.unit).toBe(outer.unit)),
    )
  })
})

describe('versions', () => {
  test('every write gives the row another version; a stale one is refused and changes nothing', async () => {
    const id = (await seedBooks(library, [{ title: 'Versioned', authorId, skus: ['v'] }]))[0] as string
    const seen = await read(library, 'admin.book.read', { id }, '', actors.editor)
    const changed = await call(library, 'admin.book.update', { id, title: 'Changed' }, actors.editor, {
      ifMatch: seen.version as string,
    })
    expect(changed.version).not.toBe(seen.version)
    expect((await read(library, 'admin.book.read', { id }, '', actors.editor)).version).toBe(changed.version)
    for (const name of ['admin.book.update', 'admin.book.remove']) {
      expect(
        await code(
          call(library, name, { id, ...(name.endsWith('update') && { title: 'Lost' }) }, actors.editor, {
            ifMatch: seen.version as string,
          }),
        ),
      ).toBe('PRECONDITION_FAILED')
    }
    expect(await library.rows('SELECT title FROM "Book" WHERE id = $1', [id])).toEqual([{ title: 'Changed' }])
  })

  test('of two who saw the same version, one wins', async () => {
    const id = (await seedBooks(library, [{ title: 'Raced', authorId }]))[0] as string
    const { version } = await read(library, 'admin.book.read', { id }, '', actors.editor)
    const results = await Promise.all(
      ['One', 'Two', 'Three'].map((title) =>
        code(call(library, 'admin.book.update', { id, title }, actors.editor, { ifMatch: version as string })),
      ),
    )
    expect(results.sort()).toEqual(['PRECONDITION_FAILED', 'PRECONDITION_FAILED', 'ok'])
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
