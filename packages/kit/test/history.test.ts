import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { call, codeOf as code } from './fixture/ask.ts'
import { bookInput, exported, undo, write } from './fixture/changes.ts'
import { library as libraryModule } from './fixture/library.ts'
import { actors, type Library, openLibrary, seedAuthor } from './fixture/open-library.ts'
import { probes } from './fixture/probes.ts'

let library: Library
let authorId: string
beforeAll(async () => {
  library = await openLibrary([libraryModule, probes])
  authorId = await seedAuthor(library, 'Ursula')
})
beforeEach(() => {
  library.overspent.length = 0
})
afterAll(async () => {
  expect(library.overspent).toEqual([])
  await library.drop()
})

type Change = {
  id: string
  model: string
  kind: string
  label: string | null
  fields: { field: string; from: unknown; to: unknown }[]
}
type Entry = { changeSetId: string; at: string; operation: { name: string; label: string }; changes: Change[] }
type Page = { data: Entry[]; page: { nextCursor: string | null } }

const history = async (id: string, more: object = {}, actor: (typeof actors)['editor' | 'staff'] = actors.editor) =>
  (await call(library, 'admin.book.history', { id, ...more }, actor)).value as Page
const revert = (input: Record<string, unknown>, actor: (typeof actors)['editor' | 'staff'] = actors.editor) =>
  call(library, 'admin.book.revert', input, actor)
const make = async (title: string, more: object = {}) =>
  (await write(library, 'admin.book.create', bookInput(authorId, { title, ...more }))).value as {
    id: string
    editions: { id: string }[]
  }
const bookOf = async (id: string) =>
  (
    await library.rows(
      `SELECT title, pages, ARRAY(SELECT sku || ' ' || stock FROM "Edition" e WHERE e."bookId" = b.id ORDER BY sku) AS editions FROM "Book" b WHERE id = $1`,
      [id],
    )
  )[0]

test('tells every write, newest first, parts included, relations by their text, page by page', async () => {
  const made = await make('First', { editions: [{ sku: 'h1', stock: 1 }] })
  const { value: shelf } = await write(library, 'admin.shelf.create', { code: 'H-1' })
  library.clock.advance(1000)
  await write(library, 'admin.book.update', { id: made.id, title: 'Second' })
  library.clock.advance(1000)
  await write(library, 'admin.book.update', {
    id: made.id,
    shelfId: shelf.id,
    editions: [{ id: made.editions[0]?.id, stock: 5 }],
  })
  const first = await history(made.id, { limit: 2 })
  expect(first.data[0]).toEqual({
    changeSetId: expect.any(String),
    at: '2026-05-01T12:00:02.000Z',
    actor: { id: actors.editor.id, _label: null },
    source: { kind: 'user', door: 'system', ip: null, requestId: null },
    operation: { name: 'admin.book.update', label: 'Change a book' },
    undo: { isOffered: true, undoneBy: null, undoOf: null },
    details: {},
    hasMoreChanges: false,
    changes: [
      {
        id: expect.any(String),
        model: 'Book',
        resource: 'books',
        objectId: made.id,
        label: 'Second',
        kind: 'update',
        currency: null,
        fields: [{ field: 'shelf', label: 'Shelf', from: null, to: { id: shelf.id, _label: 'H-1' } }],
      },
      {
        id: expect.any(String),
        model: 'Edition',
        resource: null,
        objectId: made.editions[0]?.id,
        label: null,
        kind: 'update',
        currency: null,
        fields: [{ field: 'stock', label: 'Stock', from: 1, to: 5 }],
      },
    ],
  })
  expect(first.data[1]?.changes[0]?.fields).toEqual([{ field: 'title', label: 'Title', from: 'First', to: 'Second' }])
  const second = await history(made.id, { limit: 2, cursor: first.page.nextCursor })
  expect(second.data.map((entry) => entry.changes.map(({ model, kind }) => [model, kind]))).toEqual([
    [
      ['Book', 'insert'],
      ['Edition', 'insert'],
    ],
  ])
  expect(second.page.nextCursor).toBeNull()
})

test('only fields that the admin shows are told, and the source only to who may see the audit log', async () => {
  const { value } = await write(library, 'admin.author.create', { name: 'Shown' })
  await library.rows(`UPDATE "Author" SET name = 'Told', "accessToken" = 'x' WHERE id = $1`, [value.id])
  const ask = async (actor: (typeof actors)['editor' | 'superuser']) =>
    (await call(library, 'admin.author.history', { id: value.id }, actor)).value as {
      data: (Entry & { source: object })[]
    }
  const seen = await ask(actors.editor)
  expect(seen.data[0]).toMatchObject({ operation: { name: 'sql', label: 'Written past the application' }, actor: null })
  expect(seen.data.map((entry) => entry.changes[0]?.fields.map(({ field }) => field))).toEqual([
    ['name'],
    ['id', 'name', 'email'],
  ])
  expect((await ask(actors.superuser)).data[1]?.source).toEqual({
    kind: 'user',
    door: 'system',
    ip: '192.0.2.1',
    requestId: 'req-1',
  })
})

test('what became of a deleted record can still be read, and of one that was undone', async () => {
  const { id } = await make('Read after')
  const { changeSetId } = await write(library, 'admin.book.remove', { id })
  const done = await undo(library, changeSetId)
  await write(library, 'admin.book.remove', { id })
  const { data } = await history(id)
  expect(data.map((entry) => [entry.operation.name, entry.changes[0]?.kind, entry.changes[0]?.label])).toEqual([
    ['admin.book.remove', 'delete', 'Read after'],
    ['change.undo', 'insert', 'Read after'],
    ['admin.book.remove', 'delete', 'Read after'],
    ['admin.book.create', 'insert', 'Read after'],
  ])
  expect(data[1]).toMatchObject({ undo: { isOffered: true, undoOf: changeSetId, undoneBy: null } })
  expect(data[2]).toMatchObject({ undo: { isOffered: false, undoneBy: done.changeSetId } })
  expect(await code(history(id, {}, actors.staff))).toBe('FORBIDDEN')
})

test('one field, one change, or the whole record can be taken back', async () => {
  const made = await make('R0', { editions: [{ sku: 'rv1', stock: 1 }] })
  const edition = made.editions[0]?.id
  await write(library, 'admin.book.update', { id: made.id, title: 'R1', pages: 1 })
  await write(library, 'admin.book.update', { id: made.id, editions: [{ id: edition, stock: 2 }, { sku: 'rv2' }] })
  const [parts, fields] = (await history(made.id)).data as [Entry, Entry, Entry]
  const changeId = fields.changes[0]?.id

  await revert({ id: made.id, changeId, fields: ['title'] })
  expect(await bookOf(made.id)).toEqual({ title: 'R0', pages: 1, editions: ['rv1 2', 'rv2 0'] })

  await revert({ id: made.id, changeId: parts.changes.find(({ kind }) => kind === 'update')?.id })
  expect(await bookOf(made.id)).toEqual({ title: 'R0', pages: 1, editions: ['rv1 1', 'rv2 0'] })

  const before = await exported(library)
  const back = await revert({ id: made.id, changeId, scope: 'state' })
  expect(await bookOf(made.id)).toEqual({ title: 'R1', pages: 1, editions: ['rv1 1'] })
  expect(back.value).toMatchObject({ changed: 1, removed: 1 })
  await undo(library, (back.value as { changeSetId: string }).changeSetId)
  expect(await exported(library)).toBe(before)
})

test('a revert that cannot be is refused', async () => {
  const made = await make('Q0', { editions: [{ sku: 'q1' }] })
  const other = await make('Other')
  await write(library, 'admin.book.update', { id: made.id, title: 'Q1' })
  await write(library, 'admin.book.update', { id: made.id, title: 'Q2' })
  const entries = (await history(made.id)).data as [Entry, Entry, Entry]
  const of = (index: number, part = 0) => entries[index]?.changes[part]?.id
  expect(await code(revert({ id: made.id, changeId: of(1) }))).toBe('UNDO_CONFLICT')
  expect(await code(revert({ id: made.id, changeId: of(1), fields: ['tilte'] }))).toBe('VALIDATION_FAILED')
  expect(await code(revert({ id: made.id, changeId: of(2), fields: ['title'] }))).toBe('VALIDATION_FAILED')
  expect(await code(revert({ id: made.id, changeId: of(0), scope: 'state' }))).toBe('NOTHING_TO_UNDO')
  expect(await code(revert({ id: other.id, changeId: of(0) }))).toBe('NOT_FOUND')
  expect(await code(revert({ id: made.id, changeId: '999999999' }))).toBe('NOT_FOUND')
  expect(await code(revert({ id: made.id, changeId: of(0) }, actors.staff))).toBe('FORBIDDEN')
  expect(await bookOf(made.id)).toMatchObject({ title: 'Q2' })
})

test('the audit log finds by whom, what, which record, when and from where; it counts the rows', async () => {
  library.clock.advance(60_000)
  const { changeSetId, value } = await write(
    library,
    'admin.book.create',
    bookInput(authorId, { title: 'Audit', editions: [{ sku: 'au' }] }),
  )
  const at = library.clock.now().toISOString()
  const ask = async (input: object) =>
    (await call(library, 'audit.list', input as Record<string, unknown>, actors.superuser)).value as {
      data: { changeSetId: string; label: string | null; rows: object[] }[]
      page: { nextCursor: string | null }
    }
  const all = await ask({ changeSetId })
  expect(all.data).toMatchObject([
    {
      changeSetId,
      model: 'Book',
      resource: 'books',
      objectId: value.id,
      label: 'Audit',
      source: { ip: '192.0.2.1', requestId: 'req-1' },
      rows: [
        { model: 'Book', inserted: 1, updated: 0, deleted: 0 },
        { model: 'Edition', inserted: 1, updated: 0, deleted: 0 },
      ],
    },
  ])
  for (const filter of [
    { actor: actors.editor.id },
    { operation: 'admin.book.create' },
    { model: 'Book', objectId: value.id },
    { from: at, to: new Date(library.clock.now().getTime() + 1).toISOString() },
    { model: 'Edition' },
    { ip: '192.0.2.1' },
  ])
    expect((await ask({ ...filter, limit: 1 })).data[0]?.changeSetId, JSON.stringify(filter)).toBe(changeSetId)
  for (const filter of [
    { actor: actors.customer.id },
    { operation: 'none' },
    { to: '2020-01-01T00:00:00Z' },
    { ip: '192.0.2.9' },
    { model: 'Nope' },
  ])
    expect((await ask(filter)).data, JSON.stringify(filter)).toEqual([])
  const first = await ask({ limit: 3 })
  const second = await ask({ limit: 3, cursor: first.page.nextCursor })
  expect(new Set([...first.data, ...second.data].map((entry) => entry.changeSetId)).size).toBe(6)
  expect(await code(call(library, 'audit.list', {}, actors.editor))).toBe('FORBIDDEN')
})

test('the rows of a change set are listed; what they hold only to who may see the model', async () => {
  const { changeSetId } = await write(
    library,
    'admin.book.create',
    bookInput(authorId, { title: 'Rows', editions: [{ sku: 'ro' }] }),
  )
  const auditor = { ...actors.staff, permissions: new Set(['platform.audit.view']) }
  const ask = async (actor: typeof auditor, more: object = {}) =>
    (await call(library, 'audit.changes', { changeSetId, ...more }, actor)).value as {
      data: Change[]
      page: { nextCursor: string | null }
    }
  expect((await ask(auditor)).data.map(({ model, label, fields }) => [model, label, fields])).toEqual([
    ['Book', null, []],
    ['Edition', null, []],
  ])
  const seeing = { ...auditor, permissions: new Set(['platform.audit.view', 'library.book.view']) }
  const first = await ask(seeing, { limit: 1 })
  expect(first.data[0]?.fields.find(({ field }) => field === 'author')?.to).toEqual({ id: authorId, _label: 'Ursula' })
  const second = await ask(seeing, { limit: 1, cursor: first.page.nextCursor })
  expect([second.data.map(({ model }) => model), second.page.nextCursor]).toEqual([['Edition'], null])
})
