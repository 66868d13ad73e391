import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { purgeTrash } from '../src/index.ts'
import { call, codeOf as code } from './fixture/ask.ts'
import { exported, undo, write } from './fixture/changes.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'

let library: Library
let authorId: string
beforeAll(async () => {
  library = await openLibrary()
  authorId = await seedAuthor(library, 'Ursula')
})
beforeEach(() => {
  library.overspent.length = 0
})
afterAll(async () => {
  expect(library.overspent).toEqual([])
  await library.drop()
})

const book = async (title: string, ...skus: string[]) =>
  (await seedBooks(library, [{ title, authorId, skus }]))[0] as string
const trash = async (noun: 'book' | 'shelf', input: Record<string, unknown> = {}) =>
  (await call(library, `admin.${noun}.trash`, input, actors.editor)).value as {
    data: { objectId: string; label: string; parts: number; changeSetId: string }[]
    page: { nextCursor: string | null }
  }
const ask = (
  verb: string,
  id: string,
  actor: (typeof actors)['editor' | 'staff' | 'superuser'] = actors.editor,
  noun = 'book',
) => call(library, `admin.${noun}.${verb}`, { id }, actor)

test('deleted records are listed with who, when and how much went along, newest first', async () => {
  const ids = [await book('Old', 'o1', 'o2'), await book('New'), await book('Stays')]
  for (const id of ids.slice(0, 2)) await write(library, 'admin.book.remove', { id })
  const first = await trash('book', { limit: 1 })
  expect(first.data).toMatchObject([
    {
      objectId: ids[1],
      label: 'New',
      parts: 0,
      actor: { id: actors.editor.id },
      operation: { name: 'admin.book.remove' },
    },
  ])
  const second = await trash('book', { limit: 1, cursor: first.page.nextCursor })
  expect([second.data[0]?.label, second.data[0]?.parts, second.page.nextCursor]).toEqual(['Old', 2, null])
})

test('restored is restored: same ids, all parts, once; and it can be undone', async () => {
  const id = await book('Back', 'b1', 'b2')
  const before = await exported(library)
  await write(library, 'admin.book.remove', { id })
  const removed = await exported(library)
  expect((await ask('restore', id)).value).toMatchObject({ restored: 3, changed: 0, removed: 0 })
  expect(await exported(library)).toBe(before)
  expect(await code(ask('restore', id))).toBe('NOT_FOUND')
  expect((await trash('book')).data.map(({ objectId }) => objectId)).not.toContain(id)
  const [{ changeSetId } = { changeSetId: '' }] = await library.rows<{ changeSetId: string }>(
    `SELECT "changeSetId" FROM "AuditEntry" WHERE operation = 'admin.book.restore' AND "objectId" = $1`,
    [id],
  )
  await undo(library, changeSetId)
  expect(await exported(library)).toBe(removed)
})

test('what referred to it does so again, where it refers to nothing else by now', async () => {
  const { value: shelf } = await write(library, 'admin.shelf.create', { code: 'T-1' })
  const { value: other } = await write(library, 'admin.shelf.create', { code: 'T-2' })
  const [kept, moved] = [await book('Kept'), await book('Moved')]
  await library.rows('UPDATE "Book" SET "shelfId" = $1 WHERE id = ANY($2)', [shelf.id, [kept, moved]])
  await write(library, 'admin.shelf.remove', { id: shelf.id })
  await library.rows('UPDATE "Book" SET "shelfId" = $1 WHERE id = $2', [other.id, moved])
  expect((await ask('restore', shelf.id, actors.editor, 'shelf')).value).toMatchObject({ restored: 1, changed: 1 })
  expect(
    await library.rows('SELECT title, "shelfId" FROM "Book" WHERE id = ANY($1) ORDER BY title', [[kept, moved]]),
  ).toEqual([
    { title: 'Kept', shelfId: shelf.id },
    { title: 'Moved', shelfId: other.id },
  ])
})

test('a reference that may be empty is, where its other end is gone', async () => {
  const { value: shelf } = await write(library, 'admin.shelf.create', { code: 'T-3' })
  const id = await book('Alone', 'alone')
  await library.rows('UPDATE "Book" SET "shelfId" = $1 WHERE id = $2', [shelf.id, id])
  await write(library, 'admin.book.remove', { id })
  await write(library, 'admin.shelf.remove', { id: shelf.id })
  expect((await ask('restore', id)).value).toMatchObject({ restored: 2 })
  expect(await library.rows('SELECT "shelfId" FROM "Book" WHERE id = $1', [id])).toEqual([{ shelfId: null }])
})

test('a restore that would break a rule is refused and changes nothing', async () => {
  const id = await book('Taken', 'taken')
  await write(library, 'admin.book.remove', { id })
  await book('Taker', 'taken')
  const before = await exported(library)
  expect(await code(ask('restore', id))).toBe('UNDO_CONFLICT')
  expect(await exported(library)).toBe(before)
})

test('purging removes what was kept, for good; that it happened stays', async () => {
  const id = await book('Purged', 'p1')
  const { changeSetId } = await write(library, 'admin.book.remove', { id })
  expect(await code(ask('purge', id))).toBe('FORBIDDEN')
  expect(await code(ask('purge', newId(), actors.superuser))).toBe('NOT_FOUND')
  expect(await code(ask('purge', await book('Alive'), actors.superuser))).toBe('NOT_FOUND')
  await ask('purge', id, actors.superuser)
  const kept = await library.rows<{ before: null; after: null; kind: string }>(
    `SELECT kind, before, after FROM "RowChange" WHERE "objectId" = $1 OR "ownerId" = $1`,
    [id],
  )
  expect(kept.filter(({ kind }) => kind === 'delete')).toHaveLength(2)
  expect(kept.every(({ before, after }) => before === null && after === null)).toBe(true)
  expect((await trash('book')).data.map(({ objectId }) => objectId)).not.toContain(id)
  expect(await code(ask('restore', id))).toBe('NOT_FOUND')
  expect(await code(undo(library, changeSetId))).toBe('CHANGES_PURGED')
  const told = (await call(library, 'admin.book.history', { id }, actors.editor)).value as {
    data: { operation: { name: string } }[]
  }
  const of = (name: string) => told.data.find((entry) => entry.operation.name === name)
  expect(of('admin.book.purge')).toMatchObject({ changes: [] })
  expect(of('admin.book.remove')).toMatchObject({
    changes: [{ kind: 'delete', label: null, fields: [] }, { kind: 'delete' }],
  })
})

test('what lies in the trash for too long is purged, and nothing else', async () => {
  const [old, fresh, back] = [await book('Ancient'), await book('Fresh'), await book('Returned')]
  for (const id of [old, back]) await write(library, 'admin.book.remove', { id })
  await library.rows(`UPDATE "RowChange" SET at = '2020-01-01' WHERE "objectId" = ANY($1)`, [[old, back]])
  await ask('restore', back)
  await write(library, 'admin.book.remove', { id: fresh })
  expect(await purgeTrash(library.context(actors.superuser), library.runtime.kit, new Date('2021-01-01'))).toBe(1)
  const held = await library.rows<{ objectId: string }>(
    `SELECT "objectId" FROM "RowChange" WHERE "objectId" = ANY($1) AND kind = 'delete' AND before IS NOT NULL`,
    [[old, fresh, back]],
  )
  expect(held.map((row) => row.objectId).sort()).toEqual([fresh, back].sort())
})

test('needs its permissions', async () => {
  const id = await book('Guarded')
  await write(library, 'admin.book.remove', { id })
  for (const verb of ['restore', 'purge']) expect(await code(ask(verb, id, actors.staff))).toBe('FORBIDDEN')
  expect(await code(call(library, 'admin.book.trash', {}, actors.staff))).toBe('FORBIDDEN')
})
