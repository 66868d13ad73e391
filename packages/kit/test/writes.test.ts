import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inTransaction } from '../src/index.ts'
import { call, codeOf as code, read, traces } from './fixture/ask.ts'
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

  test.each(['Upper', 'a b', 'a--b', '-a', 'a-', 'é', '../a', 'a\n', 'x"><b>'])(
    'a prefilled column takes slugs only, not %j',
    async (slug) => {
      const refused = { code: 'VALIDATION_FAILED', fieldErrors: [expect.objectContaining({ path: 'slug' })] }
      await expect(create({ title: 'Odd', slug })).rejects.toMatchObject(refused)
      const change = call(library, 'admin.book.update', { id: bookId, slug }, actors.editor)
      await expect(change).rejects.toMatchObject(refused)
    },
  )

  test('a list that was never given is an empty one', async () => {
    expect(await create({ title: 'Untagged' })).toMatchObject({ tags: [] })
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

  test('audit entry and event stand in the transaction of the write, and the database records what changed', async () => {
    const made = await create({ title: 'Audited' })
    const { changeSetId } = await call(
      library,
      'admin.book.update',
      { id: made.id, title: 'Audited twice', pages: 7 },
      actors.editor,
    )
    const audit = await library.rows(
      'SELECT operation, resource, "objectId", "actorId", "actorKind", "requestId", ip, at, "changeSetId", door, details FROM "AuditEntry" WHERE "objectId" = $1 ORDER BY id',
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
      changeSetId,
      door: 'system',
      details: {},
    })
    expect(
      await library.rows('SELECT kind, before, after FROM "RowChange" WHERE "changeSetId" = $1', [changeSetId]),
    ).toEqual([
      { kind: 'update', before: { title: 'Audited', pages: null }, after: { title: 'Audited twice', pages: 7 } },
    ])
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
