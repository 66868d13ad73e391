import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { call, codeOf as code, traces } from './fixture/ask.ts'
import { bookInput, exported, recordedOf, undo, write } from './fixture/changes.ts'
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
const editionsOf = (id: string) =>
  library.rows<{ id: string; sku: string }>('SELECT id, sku FROM "Edition" WHERE "bookId" = $1 ORDER BY sku', [id])
const conflictsOf = async (work: Promise<unknown>) => {
  const error = (await work.then(
    () => null,
    (caught) => caught,
  )) as {
    code: string
    details: { conflicts: { reason: string; fields: string[]; model: string; objectId: string }[] }
  } | null
  expect(error?.code).toBe('UNDO_CONFLICT')
  return error?.details.conflicts.map(({ model, reason, fields, objectId }) => ({ model, reason, fields, objectId }))
}

describe('every kind of write can be undone, and the undo, too', () => {
  const cases: [string, () => Promise<{ changeSetId: string }>, object][] = [
    [
      'create',
      () => write(library, 'admin.book.create', bookInput(authorId, { title: 'Made', editions: [{ sku: 'm1' }] })),
      { removed: 2 },
    ],
    [
      'update with inlines added, changed and deleted',
      async () => {
        const id = await book('Edited', 'e1', 'e2')
        const [first, second] = await editionsOf(id)
        return write(library, 'admin.book.update', {
          id,
          title: 'Changed',
          tags: ['x'],
          notes: { a: 1 },
          rating: '3.50',
          editions: [{ id: first?.id, sku: 'e1-new' }, { id: second?.id, _delete: true }, { sku: 'e3' }],
        })
      },
      { restored: 1, changed: 2, removed: 1 },
    ],
    [
      'delete with all that went along',
      async () => write(library, 'admin.book.remove', { id: await book('Deleted', 'd1', 'd2') }),
      { restored: 3 },
    ],
    [
      'delete of something that others referred to',
      async () => {
        const { value } = await write(library, 'admin.shelf.create', { code: 'S-1' })
        await write(library, 'admin.shelf.create', { code: 'S-2', parentId: value.id })
        await library.rows('UPDATE "Book" SET "shelfId" = $1 WHERE id = $2', [value.id, await book('Shelved')])
        return write(library, 'admin.shelf.remove', { id: value.id })
      },
      { restored: 1, changed: 2 },
    ],
    [
      'an inline row replaced by another with the same unique value',
      async () => {
        const id = await book('Swapped', 'swap')
        const [old] = await editionsOf(id)
        return write(library, 'admin.book.update', {
          id,
          editions: [
            { id: old?.id, _delete: true },
            { sku: 'swap', stock: 7 },
          ],
        })
      },
      { restored: 1, removed: 1 },
    ],
    [
      'bulk change by one statement',
      async () => {
        await seedBooks(
          library,
          Array.from({ length: 30 }, (_, index) => ({ title: `Bulk ${index}`, authorId, priceAmount: 100 + index })),
        )
        return write(library, 'book.discount', { percent: 10, titleLike: 'Bulk %' })
      },
      { changed: 30 },
    ],
  ]
  test.each(cases)('%s', async (_name, act, counts) => {
    // Making the case writes as well: what counts is how it stands around the last write.
    const { changeSetId } = await act()
    const after = await exported(library)
    const done = await undo(library, changeSetId)
    expect(done).toEqual({ changeSetId: expect.any(String), restored: 0, changed: 0, removed: 0, ...counts })
    const before = await exported(library)
    expect(before).not.toBe(after)
    const redone = await undo(library, done.changeSetId)
    expect(await exported(library)).toBe(after)
    await undo(library, redone.changeSetId)
    expect(await exported(library)).toBe(before)
  })
})

test('20,000 rows changed by one statement come back exactly', async () => {
  await library.rows(
    `INSERT INTO "Book" (id, slug, title, "priceAmount", rating, tags, "authorId") SELECT gen_random_uuid(), 'many-' || i, 'Many ' || i, i, (i % 500) / 100.0, ARRAY['t' || i], $1 FROM generate_series(1, 20000) i`,
    [authorId],
  )
  const before = await exported(library)
  const { changeSetId } = await write(library, 'book.discount', { percent: 35, titleLike: 'Many %' })
  expect(
    await library.rows(`SELECT count(*)::int AS changed FROM "RowChange" WHERE "changeSetId" = $1`, [changeSetId]),
  ).toEqual([{ changed: 20_000 }])
  expect(await undo(library, changeSetId)).toMatchObject({ changed: 20_000 })
  expect(await exported(library)).toBe(before)
  await library.rows(`DELETE FROM "Book" WHERE title LIKE 'Many %'`)
}, 120_000)

describe('is refused where something newer stands on it, and changes nothing', () => {
  const refused = async (changeSetId: string) => {
    const before = [await exported(library), await traces(library)]
    const conflicts = await conflictsOf(undo(library, changeSetId))
    expect([await exported(library), await traces(library)]).toEqual(before)
    const preview = (await call(library, 'change.undoPreview', { changeSetId }, actors.editor)).value
    expect(preview).toMatchObject({ isPossible: false, code: 'UNDO_CONFLICT', conflicts: conflicts ?? [] })
    return conflicts
  }

  test('the same field was changed again; another field may have been', async () => {
    const id = await book('Field', 'f1')
    const first = await write(library, 'admin.book.update', { id, title: 'One', pages: 1 })
    await write(library, 'admin.book.update', { id, isFeatured: true })
    const again = await write(library, 'admin.book.update', { id, title: 'Two' })
    expect(await refused(first.changeSetId)).toEqual([
      { model: 'Book', reason: 'changed', fields: ['title'], objectId: id },
    ])
    await undo(library, again.changeSetId)
    expect(await undo(library, first.changeSetId)).toMatchObject({ changed: 1 })
    expect(await library.rows('SELECT title, pages, "isFeatured" FROM "Book" WHERE id = $1', [id])).toEqual([
      { title: 'Field', pages: null, isFeatured: true },
    ])
  })

  test('who wrote since is told', async () => {
    const id = await book('Told')
    const first = await write(library, 'admin.book.update', { id, pages: 1 })
    const since = await write(library, 'admin.book.update', { id, pages: 2 })
    await expect(undo(library, first.changeSetId)).rejects.toMatchObject({
      status: 409,
      details: {
        conflicts: [
          {
            label: 'Told',
            resource: 'books',
            message: 'Told was changed since.',
            since: { changeSetId: since.changeSetId, at: expect.any(String) },
          },
        ],
      },
    })
  })

  test('the row is gone', async () => {
    const id = await book('Went')
    const { changeSetId } = await write(library, 'admin.book.update', { id, pages: 1 })
    await write(library, 'admin.book.remove', { id })
    expect(await refused(changeSetId)).toEqual([{ model: 'Book', reason: 'gone', fields: [], objectId: id }])
  })

  test('a new row is used by others', async () => {
    const { changeSetId, value } = await write(library, 'admin.shelf.create', { code: 'USED' })
    const id = await book('On it')
    await write(library, 'admin.book.update', { id, shelfId: value.id })
    expect(await refused(changeSetId)).toEqual([
      { model: 'Shelf', reason: 'referenced', fields: ['Book'], objectId: value.id },
    ])
  })

  test('a new row has got parts since', async () => {
    const { changeSetId, value } = await write(library, 'admin.book.create', bookInput(authorId, { title: 'Grown' }))
    await write(library, 'admin.book.update', { id: value.id, editions: [{ sku: 'grown' }] })
    expect(await refused(changeSetId)).toEqual([
      { model: 'Book', reason: 'referenced', fields: ['Edition'], objectId: value.id },
    ])
  })

  test('a unique value was taken', async () => {
    const id = await book('Unique', 'u1')
    const [edition] = await editionsOf(id)
    const { changeSetId } = await write(library, 'admin.book.remove', { id })
    await book('Taker', 'u1')
    expect(await refused(changeSetId)).toEqual([
      { model: 'Edition', reason: 'not_unique', fields: ['sku'], objectId: edition?.id },
    ])
  })

  test('what it referred to is gone', async () => {
    const author = await seedAuthor(library, 'Brief')
    const id = (await seedBooks(library, [{ title: 'Orphan', authorId: author }]))[0] as string
    const { changeSetId } = await write(library, 'admin.book.remove', { id })
    await write(library, 'admin.author.remove', { id: author })
    expect(await refused(changeSetId)).toEqual([
      { model: 'Book', reason: 'missing_reference', fields: ['authorId'], objectId: id },
    ])
  })
})

describe('who and what', () => {
  test('of several at the same moment one acts; the rest are told', async () => {
    const id = await book('Raced')
    const { changeSetId } = await write(library, 'admin.book.update', { id, pages: 5 })
    const results = await Promise.all(Array.from({ length: 6 }, () => code(undo(library, changeSetId))))
    expect(results.sort()).toEqual([...Array.from({ length: 5 }, () => 'ALREADY_UNDONE'), 'ok'])
    expect(
      await library.rows('SELECT count(*)::int AS undone FROM "AuditEntry" WHERE "undoOf" = $1', [changeSetId]),
    ).toEqual([{ undone: 1 }])
  })

  test('needs the permission that the same change by hand would need, for each model', async () => {
    const may = (...verbs: string[]) => ({
      ...actors.staff,
      permissions: new Set(verbs.map((verb) => `library.${verb}`)),
    })
    const id = await book('Permitted', 'p1')
    const changed = await write(library, 'admin.book.update', { id, title: 'P', editions: [{ sku: 'p2' }] })
    const before = await traces(library)
    expect(await code(undo(library, changed.changeSetId, actors.anonymous))).toBe('UNAUTHENTICATED')
    expect(await code(undo(library, changed.changeSetId, actors.customer))).toBe('FORBIDDEN')
    expect(await code(undo(library, changed.changeSetId, actors.staff))).toBe('FORBIDDEN')
    expect(await code(undo(library, changed.changeSetId, may('book.view', 'book.delete', 'shelf.change')))).toBe(
      'FORBIDDEN',
    )
    expect(await code(call(library, 'change.undoPreview', { changeSetId: changed.changeSetId }, actors.staff))).toBe(
      'FORBIDDEN',
    )
    expect(await traces(library)).toEqual(before)
    expect(await code(undo(library, changed.changeSetId, may('book.change')))).toBe('ok')
    const removed = await write(library, 'admin.book.remove', { id })
    expect(await code(undo(library, removed.changeSetId, may('book.change')))).toBe('FORBIDDEN')
    expect(await code(undo(library, removed.changeSetId, may('book.add')))).toBe('ok')
  })

  test('what acts on the world, what came past the application and what is unknown cannot be undone', async () => {
    const id = await book('Verb')
    await library.rows(`UPDATE "Book" SET status = 'draft' WHERE id = $1`, [id])
    const { changeSetId } = await call(library, 'book.publish', { id }, actors.editor, { idempotencyKey: 'verb' })
    expect(await code(undo(library, changeSetId as string))).toBe('NOT_UNDOABLE')
    const [sql] = await library.rows<{ changeSetId: string }>(
      `SELECT "changeSetId" FROM "AuditEntry" WHERE operation = 'sql' ORDER BY at DESC LIMIT 1`,
    )
    expect(await code(undo(library, sql?.changeSetId as string))).toBe('NOT_UNDOABLE')
    expect(await code(undo(library, newId()))).toBe('NOT_FOUND')
    const idle = await write(library, 'admin.book.update', { id, title: 'Verb' })
    expect(await code(undo(library, idle.changeSetId))).toBe('NOTHING_TO_UNDO')
  })

  test('tells what it would do, then does it, with the events and stale answers of a write', async () => {
    const id = await book('Event', 'ev')
    const { changeSetId } = await write(library, 'admin.book.remove', { id })
    const preview = (await call(library, 'change.undoPreview', { changeSetId }, actors.editor)).value
    expect(preview).toEqual({
      changeSetId,
      isPossible: true,
      code: null,
      message: null,
      conflicts: [],
      steps: [
        { model: 'Book', resource: 'books', label: 'Books', outcome: 'restore', rows: 1 },
        { model: 'Edition', resource: null, label: 'Editions', outcome: 'restore', rows: 1 },
      ],
    })
    const { cache } = library.runtime
    cache.set('k', { body: Buffer.from(''), etag: '', headers: {}, tags: [`Book:${id}`] }, 60, cache.mark())
    const done = await undo(library, changeSetId)
    expect(cache.get('k')).toBeNull()
    const events = await library.rows(
      'SELECT name, "aggregateId" FROM "OutboxEvent" WHERE "aggregateId" = $1 ORDER BY id DESC LIMIT 1',
      [id],
    )
    expect(events).toEqual([{ name: 'library.book.created', aggregateId: id }])
    expect((await recordedOf(library, done.changeSetId)).map(({ model, kind }) => [model, kind])).toEqual([
      ['Book', 'insert'],
      ['Edition', 'insert'],
    ])
    expect(
      await library.rows(
        'SELECT operation, "undoOf", "undoneBy", "actorId" FROM "AuditEntry" WHERE "changeSetId" = $1',
        [done.changeSetId],
      ),
    ).toEqual([{ operation: 'change.undo', undoOf: changeSetId, undoneBy: null, actorId: actors.editor.id }])
  })
})
