import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bulkOperations, defineModule, runBulk } from '../src/index.ts'
import { call, codeOf } from './fixture/ask.ts'
import { exported, undo } from './fixture/changes.ts'
import { library as libraryModule } from './fixture/library.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'

type Run = {
  id: string
  changeSetId: string
  status: string
  total: number | null
  done: number
  failed: number
  problem: string
  isUndoable: boolean
}

const BOOKS = 1203

let library: Library
let authorId: string
const bulk = defineModule({ name: 'bulk', label: 'Bulk', operations: bulkOperations(() => library.runtime) })
beforeAll(async () => {
  library = await openLibrary([libraryModule, bulk])
  authorId = await seedAuthor(library, 'Ursula')
})
beforeEach(async () => {
  library.overspent.length = 0
  await library.rows('TRUNCATE "Book", "OutboxEvent", "BulkRun" CASCADE')
  await library.rows(
    `INSERT INTO "Book" (id, slug, title, status, "priceAmount", "authorId")
      SELECT gen_random_uuid(), 'b-' || n, 'Book ' || n, CASE WHEN n % 3 = 0 THEN 'published' ELSE 'draft' END::"BookStatus", n, $1 FROM generate_series(1, ${BOOKS}) n`,
    [authorId],
  )
  await library.rows('TRUNCATE "RowChange", "AuditEntry"')
})
afterAll(async () => {
  expect(library.overspent).toEqual([])
  await library.drop()
})

const start = async (input: Record<string, unknown>, actor = actors.editor) =>
  (await call(library, 'bulk.start', input, actor)).value as Run
const read = async (id: string, actor = actors.editor) => (await call(library, 'bulk.read', { id }, actor)).value as Run
const work = (id: string) => runBulk(library.runtime, library.context(actors.superuser), id)
const finished = async (input: Record<string, unknown>) => {
  const { id } = await start(input)
  await work(id)
  return read(id)
}
const count = async (where: string) =>
  (await library.rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${where}`))[0]?.count
const feature = { operation: 'admin.book.update', input: { isFeatured: true } }

describe('all rows that match', () => {
  test('are changed in batches under one change set, which is undone as a whole', async () => {
    const before = await exported(library)
    const run = await finished({ ...feature, selection: { query: 'status=draft&ordering=title&limit=5' } })
    expect(run).toMatchObject({ status: 'done', total: 802, done: 802, failed: 0, isUndoable: true })
    expect(await count(`"Book" WHERE "isFeatured" AND status = 'draft'`)).toBe(802)
    expect(await count('"Book" WHERE "isFeatured"')).toBe(802)
    expect(await count(`"OutboxEvent" WHERE name = 'library.book.updated'`)).toBe(802)
    expect(await count('"BulkRow"')).toBe(0)
    expect(
      await library.rows(`SELECT operation, resource, "objectId", details->>'bulkRun' AS run FROM "AuditEntry"`),
    ).toEqual([{ operation: 'admin.book.update', resource: 'Book', objectId: null, run: run.id }])
    expect(await undo(library, run.changeSetId)).toMatchObject({ changed: 802 })
    expect(await read(run.id)).toMatchObject({ isUndoable: false })
    expect(await exported(library)).toBe(before)
  })

  test('are those that matched when it began, but the exceptions', async () => {
    const [kept] = await library.rows<{ id: string }>(`SELECT id FROM "Book" WHERE slug = 'b-1'`)
    const run = await finished({ ...feature, selection: { query: 'isFeatured=false', except: [kept?.id] } })
    expect(run).toMatchObject({ status: 'done', total: BOOKS - 1, done: BOOKS - 1 })
    expect(await library.rows('SELECT slug FROM "Book" WHERE NOT "isFeatured"')).toEqual([{ slug: 'b-1' }])
  })

  test('of a search; and none where nothing matches', async () => {
    expect(await finished({ ...feature, selection: { query: 'q=Book+1203' } })).toMatchObject({ total: 1, done: 1 })
    expect(await finished({ ...feature, selection: { query: 'q=nobody' } })).toMatchObject({
      status: 'done',
      total: 0,
      isUndoable: false,
    })
  })
})

describe('rows that refuse', () => {
  test('are told with their reason, and the others are done', async () => {
    const ids = await seedBooks(library, [
      { title: 'One', authorId, status: 'draft' },
      { title: 'Two', authorId, status: 'draft' },
    ])
    await library.rows(`ALTER TABLE "Book" ADD CONSTRAINT two CHECK (title <> 'Two' OR pages IS NULL)`)
    const gone = '00000000-0000-7000-8000-00000000dead'
    const run = await finished({
      operation: 'admin.book.update',
      input: { pages: 7 },
      selection: { ids: [...ids, gone] },
    })
    await library.rows('ALTER TABLE "Book" DROP CONSTRAINT two')
    // What does not exist for the caller is not among the rows.
    expect(run).toMatchObject({ status: 'done', total: 2, done: 1, failed: 1 })
    const { data } = (await call(library, 'bulk.rows', { id: run.id }, actors.editor)).value as {
      data: Record<string, unknown>[]
    }
    expect(data).toEqual([
      { id: ids[1], label: 'Two', code: 'VALIDATION_FAILED', message: expect.any(String), field: null },
    ])
    expect(await library.rows('SELECT title FROM "Book" WHERE pages = 7')).toEqual([{ title: 'One' }])
  })

  test('are not those that lost to somebody else at the same moment', async () => {
    await library.rows('CREATE SEQUENCE tries')
    await library.rows(`CREATE FUNCTION collide() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF nextval('tries') = 1 THEN RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01'; END IF; RETURN OLD; END $$`)
    await library.rows('CREATE TRIGGER collide BEFORE DELETE ON "Book" FOR EACH ROW EXECUTE FUNCTION collide()')
    const run = await finished({ operation: 'admin.book.remove', selection: { query: 'q=Book+120' } })
    await library.rows('DROP FUNCTION collide CASCADE')
    expect(run).toMatchObject({ status: 'done', total: 6, done: 6, failed: 0 })
  })

  test('of a verb with a key of its own are told by what they refused', async () => {
    await library.rows(
      `ALTER TABLE "Book" ADD CONSTRAINT drafts CHECK (title <> 'Book 1201' OR status = 'draft') NOT VALID`,
    )
    await library.rows(`UPDATE "Book" SET status = 'draft' WHERE title = 'Book 1201'`)
    const run = await finished({ operation: 'book.publish', selection: { query: 'q=Book+1201' } })
    await library.rows('ALTER TABLE "Book" DROP CONSTRAINT drafts')
    expect(run).toMatchObject({ status: 'done', total: 1, failed: 1 })
    const { data } = (await call(library, 'bulk.rows', { id: run.id }, actors.editor)).value as {
      data: { code: string }[]
    }
    expect(data.map(({ code }) => code)).toEqual(['VALIDATION_FAILED'])
  })

  test('of a verb leave nothing behind', async () => {
    const run = await finished({
      operation: 'book.publish',
      input: { note: 'out of print' },
      selection: { query: 'q=Book+1200' },
    })
    expect(run).toMatchObject({ status: 'done', total: 1, done: 0, failed: 1 })
    expect(await count(`"OutboxEvent" WHERE name = 'book.published'`)).toBe(0)
  })
})

test('no row is put where its editor could not see it any more', async () => {
  const resources = libraryModule.resources?.map((one) =>
    one.model === 'Book' && one.admin
      ? { ...one, admin: { ...one.admin, scope: () => ({ status: 'draft', pages: null }) } }
      : one,
  )
  const outer = library
  library = await openLibrary([{ ...libraryModule, resources }, bulk])
  const author = await seedAuthor(library, 'Ursula')
  await seedBooks(library, [
    { title: 'Seen', authorId: author, status: 'draft' },
    { title: 'Hidden', authorId: author },
  ])
  const before = await exported(library)
  const run = await finished({ operation: 'admin.book.update', input: { pages: 7 }, selection: { query: '' } })
  expect(run).toMatchObject({ status: 'done', total: 1, done: 0, failed: 1 })
  expect(await exported(library)).toBe(before)
  await library.drop()
  library = outer
})

test('verbs and deletions run on many rows as they do on one', async () => {
  const published = await finished({
    operation: 'book.publish',
    selection: { query: 'status=draft&pages__isnull=true' },
  })
  expect(published).toMatchObject({ status: 'done', total: 802, done: 802, isUndoable: false })
  expect(await count(`"Book" WHERE status = 'draft'`)).toBe(0)
  expect(await count(`"OutboxEvent" WHERE name = 'book.published'`)).toBe(802)
  const before = await exported(library)
  const removed = await finished({ operation: 'admin.book.remove', selection: { query: 'q=Book+12' } })
  expect(removed).toMatchObject({ status: 'done', total: 36, done: 36 })
  expect(await count('"Book"')).toBe(BOOKS - 36)
  await undo(library, removed.changeSetId)
  expect(await exported(library)).toBe(before)
})

describe('a run that is interrupted', () => {
  test('by a failure of the machine goes on behind its last batch', async () => {
    const { id } = await start({ ...feature, selection: { query: '' } })
    await library.rows(`CREATE FUNCTION fail_once() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF NEW.done = 1000 THEN RAISE EXCEPTION 'the disk is full' USING ERRCODE = '53100'; END IF; RETURN NEW; END $$`)
    await library.rows(`CREATE TRIGGER fail_once BEFORE UPDATE ON "BulkRun" FOR EACH ROW EXECUTE FUNCTION fail_once()`)
    await work(id)
    expect(await read(id)).toMatchObject({ status: 'failed', total: BOOKS, done: 500 })
    expect(await count('"Book" WHERE "isFeatured"')).toBe(500)
    await library.rows('DROP FUNCTION fail_once CASCADE')
    await call(library, 'bulk.resume', { id }, actors.editor)
    await work(id)
    expect(await read(id)).toMatchObject({ status: 'done', total: BOOKS, done: BOOKS, problem: '' })
    expect(await count(`"OutboxEvent" WHERE name = 'library.book.updated'`)).toBe(BOOKS)
  })

  test('by the end of the process goes on in the next one', async () => {
    const { id } = await start({ ...feature, selection: { query: '' } })
    const stopping = AbortSignal.abort()
    const ended = runBulk(library.runtime, { ...library.context(actors.superuser), stopping }, id)
    expect(await codeOf(ended)).toBe('UNAVAILABLE')
    expect(await read(id)).toMatchObject({ status: 'running', total: BOOKS, done: 0 })
    await work(id)
    expect(await read(id)).toMatchObject({ status: 'done', done: BOOKS })
  })

  test('by its owner keeps what is done, which can be undone; while it runs it cannot', async () => {
    const before = await exported(library)
    const { id, changeSetId } = await start({ ...feature, selection: { query: '' } })
    expect(await codeOf(undo(library, changeSetId))).toBe('NOT_UNDOABLE')
    await call(library, 'bulk.cancel', { id }, actors.editor)
    await work(id)
    expect(await read(id)).toMatchObject({ status: 'cancelled', done: 0 })
    expect(await codeOf(call(library, 'bulk.cancel', { id }, actors.editor))).toBe('BULK_OVER')
    expect(await exported(library)).toBe(before)
  })

  test.each([
    ['a closed account', null, 'is closed'],
    ['a permission taken away', { ...actors.editor, permissions: new Set<string>() }, 'library.book'],
  ])('by %s stops with the reason', async (_what, now, reason) => {
    const { id } = await start({ ...feature, selection: { query: '' } })
    library.standing.set(actors.editor.id as string, now)
    await work(id)
    library.standing.clear()
    const stopped = await read(id)
    expect(stopped).toMatchObject({ status: 'failed', done: 0 })
    expect(stopped.problem).toContain(reason)
    expect(await count('"Book" WHERE "isFeatured"')).toBe(0)
  })

  test('by an auditor going on with it is done with the auditor’s own rights', async () => {
    const { id } = await start({ ...feature, selection: { query: '' } })
    await call(library, 'bulk.cancel', { id }, actors.editor)
    const auditor = { ...actors.staff, permissions: new Set(['platform.audit.view']) }
    expect(await codeOf(call(library, 'bulk.resume', { id }, auditor))).toBe('FORBIDDEN')
    await call(library, 'bulk.resume', { id }, actors.superuser)
    expect(await library.rows(`SELECT actor->>'label' AS label FROM "BulkRun"`)).toEqual([
      { label: actors.superuser.label },
    ])
    // Who began it is of no more consequence.
    library.standing.set(actors.editor.id as string, null)
    await work(id)
    library.standing.clear()
    expect(await read(id, actors.superuser)).toMatchObject({ status: 'done', done: BOOKS })
  })

  test('twice at once does every row once', async () => {
    const { id } = await start({ ...feature, selection: { query: '' } })
    await Promise.all([work(id), work(id), work(id)])
    expect(await read(id)).toMatchObject({ status: 'done', total: BOOKS, done: BOOKS, failed: 0 })
    expect(await count(`"OutboxEvent" WHERE name = 'library.book.updated'`)).toBe(BOOKS)
  })
})

test('a preview tells how many, what would change and what refuses, and changes nothing', async () => {
  const before = await exported(library)
  const preview = (
    await call(library, 'bulk.preview', { ...feature, selection: { query: 'status=draft' } }, actors.editor)
  ).value as { total: number; isTried: boolean; sample: { changes: { fields: object[] }[] }[] }
  expect([preview.total, preview.isTried, preview.sample.length]).toEqual([802, true, 10])
  expect(preview.sample[0]?.changes[0]?.fields).toContainEqual({
    field: 'isFeatured',
    label: 'On the front table',
    from: false,
    to: true,
  })
  expect(await exported(library)).toBe(before)
  expect(await count('"RowChange"')).toBe(0)
  expect(await count('"AuditEntry"')).toBe(0)
  expect(await count('"OutboxEvent"')).toBe(0)
})

test.each([
  ['an unknown operation', { operation: 'admin.book.updat' }, 'operation'],
  ['an operation that is not about one row', { operation: 'book.discount' }, 'operation'],
  ['an unknown field', { input: { nonsense: 1 } }, 'input.nonsense'],
  ['a field of one row only', { input: { slug: 'x' } }, 'input.slug'],
  ['a wrong value', { input: { pages: 'many' } }, 'input.pages'],
  ['no field at all', { input: {} }, 'input'],
  ['a query that is none of the list', { selection: { query: 'colour=red' } }, 'colour'],
  ['no rows named', { selection: {} }, 'selection.ids'],
  ['too many rows named', { selection: { ids: Array.from({ length: 1001 }, () => authorId) } }, 'selection.ids'],
])('%s is refused by name', async (_name, wrong, path) => {
  const error = await start({ ...feature, selection: { query: '' }, ...wrong }).then(
    () => null,
    (caught) => caught,
  )
  expect([error?.status, error?.fieldErrors?.[0]?.path]).toEqual([400, path])
  expect(await count('"BulkRun"')).toBe(0)
})

test('what a file or a run goes on writing is not undone, and what was undone is not gone on with', async () => {
  const { id, changeSetId } = await start({ ...feature, selection: { query: '' } })
  await call(library, 'bulk.cancel', { id }, actors.editor)
  await library.rows(
    `INSERT INTO "FileImport" (id, model, filename, checksum, status, mapping, "changeSetId") VALUES (gen_random_uuid(), 'Book', 'f', 'c', 'applying', '{}', $1)`,
    [changeSetId],
  )
  expect(await codeOf(undo(library, changeSetId))).toBe('NOT_UNDOABLE')
  await library.rows('DELETE FROM "FileImport"')
  await library.rows(`UPDATE "AuditEntry" SET "undoneBy" = gen_random_uuid() WHERE "changeSetId" = $1`, [changeSetId])
  expect(await codeOf(call(library, 'bulk.resume', { id }, actors.editor))).toBe('BULK_OVER')
})

test('who may not see the rows may not do anything to many of them', async () => {
  const publisher = { ...actors.staff, permissions: new Set(['library.book.publish']) }
  const asked = { operation: 'book.publish', selection: { query: '' } }
  expect(await codeOf(call(library, 'bulk.preview', asked, publisher))).toBe('FORBIDDEN')
  expect(await codeOf(call(library, 'bulk.start', asked, publisher))).toBe('FORBIDDEN')
})

test('who may not do it to one row may not do it to many; runs are their owner’s', async () => {
  const asked = { ...feature, selection: { query: '' } }
  for (const name of ['bulk.start', 'bulk.preview']) {
    expect(await codeOf(call(library, name, asked, actors.anonymous))).toBe('UNAUTHENTICATED')
    expect(await codeOf(call(library, name, asked, actors.customer))).toBe('FORBIDDEN')
    expect(await codeOf(call(library, name, asked, actors.staff))).toBe('FORBIDDEN')
  }
  const { id } = await start(asked)
  expect(await codeOf(call(library, 'bulk.read', { id }, actors.staff))).toBe('NOT_FOUND')
  expect(await codeOf(call(library, 'bulk.cancel', { id }, actors.staff))).toBe('NOT_FOUND')
  expect((await call(library, 'bulk.read', { id }, actors.superuser)).value).toMatchObject({ id })
  expect((await call(library, 'bulk.list', {}, actors.staff)).value).toEqual([])
})
