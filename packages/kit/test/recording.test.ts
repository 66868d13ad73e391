import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction, syncRecording } from '../src/index.ts'
import { call } from './fixture/ask.ts'
import { bookInput, recordedOf, write } from './fixture/changes.ts'
import { library as libraryModule } from './fixture/library.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'
import { probes } from './fixture/probes.ts'

let library: Library
let authorId: string
beforeAll(async () => {
  library = await openLibrary([libraryModule, probes])
  authorId = await seedAuthor(library, 'Ursula')
})
afterAll(() => library.drop())

const entries = (changeSetId: string | undefined) =>
  library.rows('SELECT operation, door, "actorKind", details FROM "AuditEntry" WHERE "changeSetId" = $1', [changeSetId])

test('an insert is recorded whole, its inline rows as parts of it', async () => {
  const { changeSetId, value } = await write(
    library,
    'admin.book.create',
    bookInput(authorId, { title: 'Rows', tags: ['a', 'b'], editions: [{ sku: 'r1', stock: 3 }] }),
  )
  const [book, edition] = await recordedOf(library, changeSetId)
  expect(book).toMatchObject({
    model: 'Book',
    objectId: value.id,
    ownerModel: null,
    ownerId: null,
    kind: 'insert',
    before: null,
  })
  expect(book?.after).toMatchObject({
    id: value.id,
    title: 'Rows',
    slug: 'rows',
    status: 'draft',
    tags: ['a', 'b'],
    sold: 0,
  })
  expect(book?.after).not.toHaveProperty('updatedAt')
  expect(edition).toMatchObject({
    model: 'Edition',
    ownerModel: 'Book',
    ownerId: value.id,
    kind: 'insert',
    after: { sku: 'r1', stock: 3, position: 0, bookId: value.id },
  })
})

test('an update is recorded by the columns that changed, exactly; one that changes nothing is not', async () => {
  const [id] = (await seedBooks(library, [{ title: 'Exact', authorId, rating: '4.20', skus: ['x1', 'x2'] }])) as [
    string,
  ]
  const editions = await library.rows<{ id: string }>('SELECT id FROM "Edition" WHERE "bookId" = $1 ORDER BY sku', [id])
  const { changeSetId } = await write(library, 'admin.book.update', {
    id,
    title: 'Exact',
    rating: '4.25',
    publishedAt: '2026-02-03T04:05:06.789Z',
    notes: { deep: [1, { a: null }] },
    editions: [{ id: editions[0]?.id, stock: 9 }, { id: editions[1]?.id, _delete: true }, { sku: 'x3' }],
  })
  const changes = await recordedOf(library, changeSetId)
  expect(changes[0]).toMatchObject({
    model: 'Book',
    kind: 'update',
    before: { rating: 4.2, notes: {}, publishedAt: null },
    after: { rating: 4.25, notes: { deep: [1, { a: null }] }, publishedAt: '2026-02-03T04:05:06.789+00:00' },
  })
  expect(Object.keys(changes[0]?.after ?? {}).sort()).toEqual(['notes', 'publishedAt', 'rating'])
  expect(changes.slice(1).map(({ kind, before, after }) => [kind, before?.stock, after?.stock])).toEqual([
    ['delete', 1, undefined],
    ['update', 0, 9],
    ['insert', undefined, 0],
  ])
  const idle = await write(library, 'admin.book.update', { id, title: 'Exact' })
  expect(await recordedOf(library, idle.changeSetId)).toEqual([])
  expect(await entries(idle.changeSetId)).toHaveLength(1)
})

test('what a delete takes along is recorded whole, too', async () => {
  const [id] = (await seedBooks(library, [{ title: 'Gone', authorId, skus: ['g1', 'g2'] }])) as [string]
  const { changeSetId } = await write(library, 'admin.book.remove', { id })
  const changes = await recordedOf(library, changeSetId)
  expect(changes.map(({ model, kind, ownerId }) => [model, kind, ownerId]).sort()).toEqual([
    ['Book', 'delete', null],
    ['Edition', 'delete', id],
    ['Edition', 'delete', id],
  ])
  expect(changes.find(({ model }) => model === 'Book')?.before).toMatchObject({ id, title: 'Gone', authorId })
})

test('secrets are never recorded', async () => {
  const { changeSetId, value } = await write(library, 'admin.author.create', { name: 'Sealed' })
  await library.rows(`UPDATE "Author" SET "accessToken" = 'hush', name = 'Opened' WHERE id = $1`, [value.id])
  await library.rows(`UPDATE "Author" SET "accessToken" = 'hushed' WHERE id = $1`, [value.id])
  const all = await library.rows<{ after: object }>('SELECT after FROM "RowChange" WHERE "objectId" = $1 ORDER BY id', [
    value.id,
  ])
  expect(all.map(({ after }) => after)).toEqual([{ id: value.id, name: 'Sealed', email: null }, { name: 'Opened' }])
  expect(changeSetId).toMatch(/^[0-9a-f-]{36}$/)
})

test('what is written past the application is recorded with a head of its own', async () => {
  await library.rows(`UPDATE "Author" SET name = 'By hand' WHERE id = $1`, [authorId])
  const [change] = await library.rows<{ changeSetId: string; after: object }>(
    'SELECT "changeSetId", after FROM "RowChange" WHERE "objectId" = $1 ORDER BY id DESC LIMIT 1',
    [authorId],
  )
  expect(change?.after).toEqual({ name: 'By hand' })
  expect(await entries(change?.changeSetId)).toEqual([
    { operation: 'sql', door: 'sql', actorKind: 'system', details: { user: 'postgres', application: 'stoa' } },
  ])
})

test('one statement over many rows is recorded by one statement, in UTC whatever zone it came from', async () => {
  const ids = await seedBooks(
    library,
    ['Zone 1', 'Zone 2', 'Zone 3'].map((title) => ({ title, authorId })),
  )
  await library.database.transaction(async (connection) => {
    await connection.query({ text: `SET LOCAL TimeZone = 'Asia/Kathmandu'`, values: [] })
    await connection.query({
      text: `UPDATE "Book" SET "publishedAt" = '2026-01-01T00:00:00Z' WHERE title LIKE 'Zone %'`,
      values: [],
    })
  })
  const changes = await library.rows<{ changeSetId: string; after: { publishedAt: string } }>(
    `SELECT "changeSetId", after FROM "RowChange" WHERE "objectId" = ANY($1) AND kind = 'update'`,
    [ids],
  )
  expect(new Set(changes.map((each) => each.changeSetId)).size).toBe(1)
  expect(changes.map((each) => each.after.publishedAt)).toEqual(ids.map(() => '2026-01-01T00:00:00+00:00'))
})

test('a transaction that says nothing is headed by whoever opened it, where it wrote anything', async () => {
  const job = {
    ...library.context(),
    actor: { ...actors.superuser, kind: 'system' as const, id: null, label: 'a.job' },
  }
  const run = (text: string) =>
    inTransaction(job, library.runtime.hooks, async (ctx) => {
      await ctx.db.query({ text, values: [] })
      return ctx.unit.changeSetId
    })
  const wrote = await run(`UPDATE "Author" SET name = name || '!'`)
  expect(await entries(wrote)).toEqual([{ operation: 'a.job', door: 'system', actorKind: 'system', details: {} }])
  expect(await entries(await run('SELECT 1'))).toEqual([])
})

test('a seed may switch recording off for itself', async () => {
  const before = await library.rows('SELECT count(*) FROM "RowChange"')
  await inTransaction({ ...library.context(), changeSetId: null }, library.runtime.hooks, (ctx) =>
    ctx.db.query({ text: `UPDATE "Author" SET name = name || '?'`, values: [] }),
  )
  expect(await library.rows('SELECT count(*) FROM "RowChange"')).toEqual(before)
})

test('a write that fails leaves no record', async () => {
  const before = await library.rows('SELECT count(*) FROM "RowChange"')
  await expect(write(library, 'admin.book.create', bookInput(authorId, { slug: 'rows' }))).rejects.toMatchObject({
    code: 'CONFLICT',
  })
  expect(await library.rows('SELECT count(*) FROM "RowChange"')).toEqual(before)
})

test('an answer replayed for its key names the change set of the first', async () => {
  const input = bookInput(authorId, { title: 'Twice asked' })
  const ask = () => call(library, 'admin.book.create', input, actors.editor, { idempotencyKey: 'twice' })
  const [first, second] = [await ask(), await ask()]
  expect([second.isReplay, second.changeSetId]).toEqual([true, first.changeSetId])
})

test('triggers follow the declarations, and stand untouched where they are right', async () => {
  const triggers = () =>
    library.rows<{ name: string; oid: number }>(
      `SELECT tgname AS name, oid FROM pg_trigger WHERE tgname LIKE 'stoa\\_record\\_%' AND tgrelid IN ('"Book"'::regclass, '"Edition"'::regclass) ORDER BY 1`,
    )
  const before = await triggers()
  expect(before.map(({ name }) => name)).toEqual(
    ['Book', 'Edition'].flatMap((model) =>
      ['delete', 'insert', 'update'].map((event) => `stoa_record_${model}_${event}`),
    ),
  )
  await syncRecording(library.database, library.runtime.kit)
  expect(await triggers()).toEqual(before)
  const { kit } = library.runtime
  const fewer = new Map([...kit.recorded].filter(([name]) => name !== 'Edition'))
  await syncRecording(library.database, { ...kit, recorded: fewer })
  expect((await triggers()).map(({ name }) => name)).toEqual(before.slice(0, 3).map(({ name }) => name))
  await syncRecording(library.database, kit)
  expect((await triggers()).map(({ name }) => name)).toEqual(before.map(({ name }) => name))
})
