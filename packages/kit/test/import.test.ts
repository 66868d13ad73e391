import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import yazl from 'yazl'
import { applyBatch } from '../src/exchange/apply-batch.ts'
import { TRIED } from '../src/exchange/check-import.ts'
import { importWork } from '../src/exchange/import-work.ts'
import { importOperations, runImport } from '../src/exchange/index.ts'
import type { InspectedFile } from '../src/exchange/inspect-file.ts'
import { defineModule } from '../src/index.ts'
import { presentActor, storedActor } from '../src/stored-actor.ts'
import { call, codeOf } from './fixture/ask.ts'
import { exported, undo } from './fixture/changes.ts'
import { exportFile } from './fixture/export-file.ts'
import { library as libraryModule } from './fixture/library.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'

type Run = {
  id: string
  status: string
  problem: string | null
  mapping: Record<string, string | null>
  create: number
  update: number
  unchanged: number
  refused: number
  total: number
  applied: number
  changeSetId: string | null
  tried: number
}

type Line = {
  line: number
  verdict: string
  column: string | null
  reason: string | null
  changes: Record<string, { from: unknown; to: unknown }>
}

let library: Library
let authorId: string
const files = defineModule({ name: 'files', label: 'Files', operations: importOperations(() => library.runtime) })

beforeAll(async () => {
  library = await openLibrary([libraryModule, files])
})
beforeEach(async () => {
  await library.rows(
    'TRUNCATE "Book", "Author", "Shelf", "FileImport", "FileImportMapping", "RowChange", "AuditEntry", "OutboxEvent" CASCADE',
  )
  authorId = await seedAuthor(library, 'Šárka "Ö" 名', 's@example.test')
})
afterAll(async () => {
  expect(library.overspent).toEqual([])
  await library.drop()
})

const check = async (
  resource: string,
  content: string | Buffer,
  more: { mapping?: Record<string, string | null>; actor?: (typeof actors)[keyof typeof actors] } = {},
) => {
  const { mapping, actor = actors.editor } = more
  const input = { resource, bytes: Buffer.from(content), filename: 'rows.csv', ...(mapping && { mapping }) }
  return (await call(library, 'fileImport.check', input, actor)).value as Run
}
const read = async (id: string) => (await call(library, 'fileImport.read', { id }, actors.editor)).value as Run
const linesOf = async (id: string, more = {}) =>
  (await call(library, 'fileImport.rows', { id, limit: 500, ...more }, actors.editor)).value as { data: Line[] }
const apply = async (id: string) => {
  await call(library, 'fileImport.apply', { id }, actors.editor)
  await runImport(library.runtime, library.context(actors.superuser), id)
  return read(id)
}
const refusals = async (id: string) =>
  (await linesOf(id, { verdict: 'refused' })).data.map(({ line, column, reason }) => [line, column, reason])

async function seedShelves(): Promise<void> {
  // The child stands before its parent in the order of codes.
  await library.rows(`INSERT INTO "Shelf" (id, code, "isOpen") VALUES (gen_random_uuid(), 'Z', true)`)
  await library.rows(
    `INSERT INTO "Shelf" (id, code, "isOpen", "parentId") SELECT gen_random_uuid(), 'B', false, id FROM "Shelf" WHERE code = 'Z'`,
  )
  await library.rows(
    `INSERT INTO "Shelf" (id, code, "parentId") SELECT gen_random_uuid(), '=A', id FROM "Shelf" WHERE code = 'B'`,
  )
}

describe('what is exported, deleted and imported again is the same file, byte by byte', () => {
  const query =
    'fields=id,title,slug,price,author,shelf,pages,rating,isFeatured,publishedAt,notes,tags,sold,editions&ordering=title'

  beforeEach(async () => {
    await seedShelves()
    const [{ id: shelfId } = { id: '' }] = await library.rows<{ id: string }>(`SELECT id FROM "Shelf" WHERE code = 'B'`)
    const ids = await seedBooks(library, [
      {
        title: '=1+1',
        status: 'draft',
        authorId,
        shelfId,
        pages: 12,
        publishedAt: '2025-01-02T03:04:05.678Z',
        skus: ['b', '=a'],
      },
      {
        title: `'=x, "quoted",\r\nand\nmore`,
        status: 'draft',
        authorId,
        rating: '4.50',
        priceAmount: 1999,
        isFeatured: true,
      },
      { title: ' <b>&amp; 名前 🜁 _x000D_ \t', status: 'draft', authorId },
      { title: '\n=1+1;=2', status: 'draft', authorId },
      { title: 'x;"y";=z', status: 'draft', authorId, sold: 7 },
    ])
    for (const [n, id] of ids.entries())
      await library.rows('UPDATE "Book" SET slug = $2 WHERE id = $1', [id, `book-${n}`])
    await library.rows('UPDATE "Book" SET tags = $2, notes = $3 WHERE id = $1', [
      ids[0],
      ['x', '-y', ''],
      '{"a": [1, null, ""]}',
    ])
  })

  test.each(['csv', 'xlsx', 'json'])('%s: relations, money, null, unicode, formulas, line breaks', async (format) => {
    const before = await exportFile(library, 'admin.book.export', `${query}&format=${format}`)
    const rows = await exported(library)
    await library.rows('DELETE FROM "Book"')
    const run = await check('books', before)
    expect(await refusals(run.id)).toEqual([])
    expect(run).toMatchObject({ status: 'checked', problem: null, create: 5, update: 0, unchanged: 0, refused: 0 })
    expect(await apply(run.id)).toMatchObject({ status: 'applied', applied: 5, refused: 0 })
    const after = await exportFile(library, 'admin.book.export', `${query}&format=${format}`)
    expect(after.equals(before)).toBe(true)
    expect(JSON.parse(rows)[2]).toHaveLength(5)
    expect(await check('books', before)).toMatchObject({ create: 0, update: 0, unchanged: 5, refused: 0 })
  })

  test.each(['csv', 'xlsx', 'json'])('%s: null and an empty text are two things', async (format) => {
    const ask = () => exportFile(library, 'admin.author.export', `format=${format}&ordering=name`)
    const empty = await seedAuthor(library, 'Empty', '')
    await seedAuthor(library, 'None', null)
    const before = await ask()
    await library.rows('DELETE FROM "Book"')
    await library.rows('DELETE FROM "Author"')
    const run = await check('authors', before)
    expect(await apply(run.id)).toMatchObject({ status: 'applied', applied: 3 })
    expect((await ask()).equals(before)).toBe(true)
    expect(await library.rows('SELECT email FROM "Author" WHERE id = $1', [empty])).toEqual([{ email: '' }])
    expect(await library.rows('SELECT count(*)::int AS count FROM "Author" WHERE email IS NULL')).toEqual([
      { count: 1 },
    ])
  })

  test('a tree whose leaves come first', async () => {
    const before = await exportFile(library, 'admin.shelf.export', 'ordering=code')
    await library.rows('DELETE FROM "Book"')
    await library.rows('DELETE FROM "Shelf"')
    const run = await check(library.operation('admin.shelf.list').rest?.path.split('/').at(-1) ?? '', before)
    expect(run).toMatchObject({ create: 3, refused: 0 })
    expect(await apply(run.id)).toMatchObject({ status: 'applied', applied: 3, refused: 0 })
    expect((await exportFile(library, 'admin.shelf.export', 'ordering=code')).equals(before)).toBe(true)
  })
})

test('a dry run tells of each row what would change, and changes nothing', async () => {
  await seedBooks(library, [
    { title: 'One', authorId, status: 'draft', pages: 10, rating: '4.50', skus: ['one-a', 'one-b'] },
    { title: 'Two', authorId, status: 'draft' },
  ])
  const before = await exported(library)
  const csv = [
    'Slug;Title;pages;rating;price.amount;price.currency;author.id;editions;nonsense',
    `one-0;Uno;;4.5;1000;USD;${authorId};"[{""sku"":""one-b"",""stock"":9,""position"":0},{""sku"":""one-c""}]";x`,
    `two-1;Two;;;1000;USD;${authorId};[];x`,
    `three;Three;7;;5;EUR;${authorId};;x`,
    `four;Four;many;;5;EUR;${authorId};;x`,
    `five;"";1;;5;EUR;${authorId};;x`,
    'six;Six;1;;5;EUR;00000000-0000-7000-8000-00000000dead;;x',
    `three;Again;1;;5;EUR;${authorId};;x`,
    `Not A Slug;Seven;1;;5;;${authorId};not json;x`,
  ].join('\n')
  const run = await check('books', csv)
  expect(run).toMatchObject({ status: 'checked', create: 1, update: 1, unchanged: 1, refused: 5, total: 2, applied: 0 })
  expect(run.mapping).toMatchObject({ Slug: 'slug', Title: 'title', nonsense: null })
  const { data } = await linesOf(run.id)
  expect(data.map(({ line, verdict }) => [line, verdict])).toEqual([
    [2, 'update'],
    [3, 'unchanged'],
    [4, 'create'],
    ...[5, 6, 7, 8, 9].map((line) => [line, 'refused']),
  ])
  expect(data[0]?.changes).toEqual({
    title: { from: 'One', to: 'Uno' },
    pages: { from: 10, to: null },
    editions: {
      from: [
        { sku: 'one-a', stock: 0, position: 0 },
        { sku: 'one-b', stock: 1, position: 1 },
      ],
      to: [{ sku: 'one-b', stock: 9, position: 0 }, { sku: 'one-c' }],
    },
  })
  expect(await refusals(run.id)).toEqual([
    [5, 'pages', 'Must be a whole number'],
    [6, 'title', 'Must not be empty'],
    [7, 'author.id', 'There is no "00000000-0000-7000-8000-00000000dead"'],
    [8, 'slug', 'three is on line 4 already'],
    [9, 'editions', 'Must be JSON'],
  ])
  expect(await exported(library)).toBe(before)
})

test('an import is written as every write is, and undone as a whole', async () => {
  await seedBooks(library, [{ title: 'One', authorId, status: 'draft', skus: ['one-a', 'one-b'] }])
  const before = await exported(library)
  const csv = `slug,title,price.amount,price.currency,author.id,editions\r\none-0,Uno,1000,USD,${authorId},"[{""sku"":""one-b"",""stock"":9},{""sku"":""one-c""}]"\r\nnew,New,5,EUR,${authorId},\r\n`
  const run = await check('books', csv)
  const done = await apply(run.id)
  expect(done).toMatchObject({ status: 'applied', applied: 2, create: 1, update: 1, refused: 0 })
  expect(
    await library.rows(
      `SELECT e.sku, e.stock FROM "Edition" e JOIN "Book" b ON b.id = e."bookId" WHERE b.slug = 'one-0' ORDER BY e.sku`,
    ),
  ).toEqual([
    { sku: 'one-b', stock: 9 },
    { sku: 'one-c', stock: 0 },
  ])
  const operations = await library.rows<{ operation: string; actorId: string }>(
    'SELECT operation, "actorId" FROM "AuditEntry" WHERE "changeSetId" = $1 ORDER BY id',
    [done.changeSetId],
  )
  expect(operations).toEqual([{ operation: 'fileImport.apply', actorId: actors.editor.id }])
  expect(await codeOf(call(library, 'fileImport.apply', { id: run.id }, actors.editor))).toBe('IMPORT_NOT_APPLICABLE')
  await undo(library, done.changeSetId as string)
  expect(await exported(library)).toBe(before)
})

describe('what the database or a hook refuses', () => {
  const row = (slug: string, more = '') => `${slug},${slug},5,EUR,${authorId},${more}`
  const fileOf = (...rows: string[]) =>
    ['slug,title,price.amount,price.currency,author.id,editions', ...rows].join('\n')
  const taken = (slug: string) => row(slug, '"[{""sku"":""taken""}]"')

  beforeEach(async () => {
    await seedBooks(library, [{ title: 'One', authorId, status: 'draft', skus: ['taken'] }])
  })

  test('is refused by the check already, which leaves nothing behind', async () => {
    const before = await exported(library)
    const recorded = await library.rows('SELECT "objectId" FROM "RowChange" ORDER BY id')
    const run = await check('books', fileOf(row('a'), taken('b'), `c,c,-5,EUR,${authorId},`, row('d')))
    expect(run).toMatchObject({ create: 2, refused: 2, total: 2, tried: 4 })
    expect((await refusals(run.id)).map(([line]) => line)).toEqual([3, 4])
    expect((await refusals(run.id))[0]?.[2]).not.toBe('')
    expect(await exported(library)).toBe(before)
    expect(await library.rows('SELECT name FROM "OutboxEvent"')).toEqual([])
    expect(await library.rows('SELECT "objectId" FROM "RowChange" ORDER BY id')).toEqual(recorded)
    expect(await apply(run.id)).toMatchObject({ status: 'applied', applied: 2, create: 2, refused: 2 })
  })

  test('after the check is told of its row and holds up nobody', async () => {
    const run = await check('books', fileOf(row('a'), row('b', '"[{""sku"":""free""}]"'), row('d')))
    expect(run).toMatchObject({ create: 3, refused: 0 })
    await library.rows(`UPDATE "Edition" SET sku = 'free'`)
    expect(await apply(run.id)).toMatchObject({ status: 'applied', applied: 2, create: 2, refused: 1 })
    expect((await refusals(run.id)).map(([line]) => line)).toEqual([3])
    expect(await library.rows(`SELECT slug FROM "Book" WHERE slug IN ('a', 'b', 'd') ORDER BY slug`)).toEqual([
      { slug: 'a' },
      { slug: 'd' },
    ])
    const [events] = await library.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM "OutboxEvent" WHERE name = 'library.book.created'`,
    )
    expect(events?.count).toBe(2)
  })

  test('of more rows than are tried is left for the writing, and the answer says how many were tried', async () => {
    const many = Array.from({ length: TRIED }, (_, n) => row(`m-${n}`))
    const run = await check('books', fileOf(...many, taken('late')))
    expect(run).toMatchObject({ create: TRIED + 1, refused: 0, tried: TRIED })
  })
})

describe('rights that are lost after an import was asked for', () => {
  const asked = async () => {
    const run = await check('authors', 'name\nNew one\n')
    await call(library, 'fileImport.apply', { id: run.id }, actors.editor)
    return run.id
  }
  const run = (id: string) => runImport(library.runtime, library.context(actors.superuser), id)
  const names = () => library.rows(`SELECT name FROM "Author" WHERE name = 'New one'`)
  afterEach(() => library.standing.clear())

  test.each([
    ['a closed account', null, 'e@example.test is closed'],
    ['a permission taken away', { ...actors.editor, permissions: new Set(['library.author.view']) }, 'add'],
    ['no member of staff any more', { ...actors.editor, isStaff: false }, 'no longer of a member of staff'],
  ])('%s stops it with a reason; given back it goes on', async (_what, now, reason) => {
    const id = await asked()
    library.standing.set(actors.editor.id as string, now)
    await run(id)
    const stopped = await read(id)
    expect(stopped).toMatchObject({ status: 'failed', applied: 0 })
    expect(stopped.problem).toContain(reason)
    expect(await names()).toEqual([])
    library.standing.clear()
    await call(library, 'fileImport.apply', { id }, actors.editor)
    await run(id)
    expect(await read(id)).toMatchObject({ status: 'applied', applied: 1 })
  })

  test('rights that came later are none of it', async () => {
    const { id } = await check('authors', 'name\nNew one\n')
    await call(library, 'fileImport.apply', { id }, actors.editor)
    library.standing.set(actors.editor.id as string, { ...actors.editor, isSuperuser: true })
    const actor = storedActor(actors.editor)
    const now = await presentActor(library.runtime, library.context(), actor)
    expect([now.isSuperuser, [...now.permissions]]).toEqual([false, [...actors.editor.permissions]])
  })
})

test('an import is stopped between two batches, listed, and gone on with', async () => {
  const { id } = await check('authors', 'name\nFirst\nSecond\n')
  expect(await codeOf(call(library, 'fileImport.cancel', { id }, actors.editor))).toBe('IMPORT_NOT_APPLICABLE')
  await call(library, 'fileImport.apply', { id }, actors.editor)
  await call(library, 'fileImport.cancel', { id }, actors.editor)
  await runImport(library.runtime, library.context(actors.superuser), id)
  expect(await read(id)).toMatchObject({ status: 'failed', problem: 'Stopped by e@example.test.', applied: 0 })
  const listed = async (input: object, actor = actors.editor) =>
    ((await call(library, 'fileImport.list', { ...input }, actor)).value as Run[]).map((run) => run.id)
  expect(await listed({ resource: 'authors' })).toEqual([id])
  expect(await listed({ resource: 'books' })).toEqual([])
  expect(await listed({}, actors.superuser)).toEqual([id])
  expect(await listed({}, actors.staff)).toEqual([])
  expect(await apply(id)).toMatchObject({ status: 'applied', applied: 2, isUndone: false })
})

test('what the columns of a file seem to be is told before it is checked', async () => {
  const inspect = async (content: string) =>
    (
      await call(
        library,
        'fileImport.inspect',
        { resource: 'books', bytes: Buffer.from(content), filename: 'f' },
        actors.editor,
      )
    ).value as InspectedFile
  const csv = 'slug,Titel,Slug,slug\na,One,x,y\nb,Two,,\nb,Three,,\nd,Four,,\n'
  const sheet = await inspect(csv)
  expect([sheet.format, sheet.rows]).toEqual(['csv', 4])
  expect(sheet.titles).toEqual([
    { title: 'slug', samples: ['a', 'b', 'd'], column: 'slug', isRemembered: false, isRepeated: true },
    { title: 'Titel', samples: ['One', 'Two', 'Three'], column: null, isRemembered: false, isRepeated: false },
    { title: 'Slug', samples: ['x'], column: null, isRemembered: false, isRepeated: false },
  ])
  const facts = (name: string) => sheet.columns.find((column) => column.name === name)
  expect(facts('slug')).toMatchObject({ isKey: true, isWritten: true })
  expect(facts('title')).toMatchObject({ isKey: false, isRequired: true })
  expect(facts('author._label')).toMatchObject({ isWritten: false, isRequired: false })
  await check('books', csv, { mapping: { Titel: 'title', Slug: null } })
  expect((await inspect(csv)).titles[1]).toMatchObject({ column: 'title', isRemembered: true })
  await expect(check('books', csv, { mapping: { Titel: 'slug', slug: 'slug' } })).rejects.toMatchObject({
    fieldErrors: [{ path: 'mapping.slug', code: 'repeated' }],
  })
  await expect(inspect('')).rejects.toMatchObject({ fieldErrors: [{ path: 'file', message: 'The file is empty.' }] })
})

test('1,050 rows: stopped after the first batch it goes on behind it, and writes nothing twice', async () => {
  const rows = Array.from({ length: 1050 }, (_, n) => `b-${n},Book ${n},${n},EUR,${authorId}`)
  const run = await check('books', ['slug,title,price.amount,price.currency,author.id', ...rows].join('\n'))
  expect(run).toMatchObject({ create: 1050, total: 1050 })
  const { changeSetId } = (await call(library, 'fileImport.apply', { id: run.id }, actors.editor)).value as Run
  const exposure = library.operation('admin.book.list').target
  if (exposure.kind !== 'crud') throw new Error('no list')
  const work = importWork(library.runtime, exposure.exposure, run.mapping)
  const ctx = { ...library.context(actors.editor), changeSetId }
  expect(await applyBatch(work, ctx, run.id, { round: 0, line: 0 })).toMatchObject({ line: 501 })
  expect(await read(run.id)).toMatchObject({ status: 'applying', applied: 500 })
  // Two that go on at once share the rest.
  await Promise.all([1, 2].map(() => runImport(library.runtime, library.context(actors.superuser), run.id)))
  expect(await read(run.id)).toMatchObject({ status: 'applied', applied: 1050, refused: 0 })
  expect(await library.rows('SELECT count(*)::int AS count FROM "Book"')).toEqual([{ count: 1050 }])
  const [sets] = await library.rows<{ count: number }>(
    'SELECT count(DISTINCT "changeSetId")::int AS count FROM "RowChange" WHERE model = $1',
    ['Book'],
  )
  expect(sets?.count).toBe(1)
})

describe('a large import', () => {
  const bookRows = (count: number) =>
    [
      'slug,title,price.amount,price.currency,author.id',
      ...Array.from({ length: count }, (_, n) => `b-${n},Book ${n},${n},EUR,${authorId}`),
    ].join('\n')

  test('has one entry in the audit log, from which it is undone', async () => {
    const before = await exported(library)
    const run = await check('books', bookRows(1050))
    const { changeSetId } = await apply(run.id)
    const entries = await library.rows(
      `SELECT operation, resource, details->>'import' AS run FROM "AuditEntry" WHERE operation NOT IN ('fileImport.check', 'sql')`,
    )
    expect(entries).toEqual([{ operation: 'fileImport.apply', resource: 'Book', run: run.id }])
    const log = await call(library, 'audit.list', { operation: 'fileImport.apply' }, actors.superuser)
    expect(log.value).toMatchObject({ data: [{ changeSetId, undo: { isOffered: true, undoneBy: null } }] })
    expect(await undo(library, changeSetId as string)).toMatchObject({ removed: 1050 })
    expect(await exported(library)).toBe(before)
  })

  test('stops between two batches where the process is to end, and goes on in the next one', async () => {
    const run = await check('books', bookRows(1050))
    await call(library, 'fileImport.apply', { id: run.id }, actors.editor)
    const ending = new AbortController()
    const stopped = (stopping: AbortSignal) =>
      codeOf(runImport(library.runtime, { ...library.context(actors.superuser), stopping }, run.id))
    expect(await stopped(AbortSignal.abort())).toBe('UNAVAILABLE')
    expect(await read(run.id)).toMatchObject({ status: 'applying', problem: null, applied: 0 })
    const ended = stopped(ending.signal)
    while ((await read(run.id)).applied === 0) await pause(5)
    ending.abort()
    expect(await ended).toBe('UNAVAILABLE')
    const { status, applied } = await read(run.id)
    expect([status, [500, 1000].includes(applied)]).toEqual(['applying', true])
    await runImport(library.runtime, library.context(actors.superuser), run.id)
    expect(await read(run.id)).toMatchObject({ status: 'applied', applied: 1050, refused: 0 })
  })
})

describe('columns', () => {
  test('are mapped as is said, and the same way the next time', async () => {
    const csv = `Schlüssel,Titel,Betrag,Währung,Wer\nx,Ex,5,EUR,${authorId}\n`
    expect(await check('books', csv)).toMatchObject({ status: 'refused' })
    const mapping = {
      Schlüssel: 'slug',
      Titel: 'title',
      Betrag: 'price.amount',
      Währung: 'price.currency',
      Wer: 'author.id',
    }
    expect(await check('books', csv, { mapping })).toMatchObject({ status: 'checked', create: 1, mapping })
    expect(await check('books', csv)).toMatchObject({ status: 'checked', create: 1, mapping })
    expect(await check('books', csv, { actor: actors.superuser })).toMatchObject({ status: 'refused' })
    await expect(check('books', csv, { mapping: { Titel: 'titel', Nix: null } })).rejects.toMatchObject({
      fieldErrors: [
        {
          path: 'mapping.Titel',
          code: 'unknown_field',
          message: '"titel" is not a column here. Did you mean "title"?',
        },
        { path: 'mapping.Nix', code: 'unknown_column' },
      ],
    })
  })
})

test('a file that is none is refused in words', async () => {
  const problem = async (content: string | Buffer) => {
    const run = await check('books', content)
    expect(run).toMatchObject({ status: 'refused', total: 0 })
    return run.problem
  }
  expect(await problem('')).toBe('The file is empty.')
  expect(await problem('[{"title": 1}, 2]')).toBe('Element 2 of the array is not an object.')
  expect(await problem('{"title": "x"}')).toBe('JSON must be an array of objects, one for each row.')
  expect(await problem('[{')).toMatch(/^This is not JSON: /)
  expect(await problem(Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]))).toMatch(/^This workbook cannot be read: /)
  expect(await problem(Buffer.from([0xff, 0xfe, 0x41]))).toMatch(/UTF-16/)
  expect(await problem('a,b\n"1,2')).toBe('A quote in the row that begins on line 2 is never closed.')
  expect(await problem('colour,size\nred,9\n')).toMatch(/^No column of the file is one of these rows \(colour, size\)/)
  expect(await codeOf(call(library, 'fileImport.apply', { id: (await check('books', '')).id }, actors.editor))).toBe(
    'IMPORT_NOT_APPLICABLE',
  )
})

test('whoever may not write may not import, nor see the imports of others', async () => {
  const csv = `slug,title,price.amount,price.currency,author.id\nx,Ex,5,EUR,${authorId}\n`
  expect(await codeOf(check('books', csv, { actor: actors.anonymous }))).toBe('UNAUTHENTICATED')
  expect(await codeOf(check('books', csv, { actor: actors.customer }))).toBe('FORBIDDEN')
  expect(await codeOf(check('books', csv, { actor: actors.staff }))).toBe('FORBIDDEN')
  expect(await codeOf(check('nothing', csv))).toBe('NOT_FOUND')
  const onlyAdds = { ...actors.editor, permissions: new Set(['library.book.view', 'library.book.add']) }
  await seedBooks(library, [{ title: 'One', authorId, status: 'draft' }])
  const both = await check('books', `${csv}one-0,Uno,1000,USD,${authorId}\n`, { actor: onlyAdds as never })
  expect(both).toMatchObject({ create: 1, update: 0, refused: 1 })
  const { id } = await check('books', csv, { actor: actors.superuser })
  expect(await codeOf(call(library, 'fileImport.apply', { id }, actors.editor))).toBe('NOT_FOUND')
})

/** A workbook as other programs save it: names with prefixes, texts in a part of their own, moments as days, gaps. */
async function foreignWorkbook(): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  const part = (path: string, xml: string) => zip.addBuffer(Buffer.from(xml), path)
  part(
    'xl/workbook.xml',
    '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="S" sheetId="4" r:id="rId7"/></x:sheets></x:workbook>',
  )
  part(
    'xl/_rels/workbook.xml.rels',
    '<Relationships xmlns="p"><Relationship Id="rId7" Target="/xl/worksheets/data.xml"/></Relationships>',
  )
  const texts = ['slug', 'title', 'publishedAt', 'isFeatured', 'pages', 'rating']
  const items = [...texts, '=1'].map((text) => `<si><t>${text}</t></si>`).join('')
  part(
    'xl/sharedStrings.xml',
    `<sst xmlns="m">${items}<si><r><t>Ri</t></r><r><t xml:space="preserve">ch </t></r><rPh><t>x</t></rPh></si></sst>`,
  )
  const header = texts.map((_, index) => `<c r="${'ABCDEF'[index]}1" t="s"><v>${index}</v></c>`).join('')
  const row =
    '<c r="A3" t="str"><v>one-0</v></c><c r="B3" t="s"><v>7</v></c><c r="C3" s="1"><v>45658.5</v></c><c r="D3" t="b"><v>1</v></c><c r="F3"><v>4.5</v></c>'
  part(
    'xl/worksheets/data.xml',
    `<worksheet xmlns="m"><sheetData><row r="1">${header}</row><row r="2"/><row r="3">${row}</row></sheetData></worksheet>`,
  )
  zip.end()
  return buffer(zip.outputStream)
}

test('a workbook that another program saved is read as well', async () => {
  await seedBooks(library, [{ title: 'One', authorId, status: 'draft', pages: 9 }])
  const run = await check('books', await foreignWorkbook())
  expect(run).toMatchObject({ problem: null, update: 1, refused: 0 })
  expect((await linesOf(run.id)).data).toMatchObject([
    {
      line: 3,
      changes: {
        title: { from: 'One', to: 'Rich ' },
        publishedAt: { from: null, to: '2025-01-01T12:00:00.000Z' },
        isFeatured: { from: false, to: true },
        pages: { from: 9, to: null },
        rating: { from: null, to: '4.5' },
      },
    },
  ])
})
