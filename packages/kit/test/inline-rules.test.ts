import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAdminMeta } from '../src/admin/index.ts'
import { defineModule, defineResource, inline } from '../src/index.ts'
import { call } from './fixture/ask.ts'
import { actors, type Library, openLibrary } from './fixture/open-library.ts'

const editions = inline('editions', {
  fields: ['sku'],
  sortBy: 'position',
  min: 1,
  max: 2,
  collapsed: true,
})
const books = inline('books', {
  fields: ['title', 'slug', 'priceAmount'],
  canDelete: false,
  showChangeLink: true,
  inlines: [editions],
})
const author = defineResource('Author', {
  represent: 'name',
  admin: { list: ['name'], fieldsets: [{ title: 'Author', fields: ['name', 'email'] }], inlines: [books] },
})
const book = defineResource('Book', {
  represent: 'title',
  admin: {
    list: ['title'],
    fieldsets: [{ title: 'Book', fields: ['title', 'slug', 'author', 'priceAmount'] }],
    inlines: [editions],
  },
})
const edition = defineResource('Edition', { represent: 'sku' })

type Stored = { id: string; editions: { id: string; sku: string }[] }

let library: Library
let authorId: string
let made = 0

beforeAll(async () => {
  library = await openLibrary([defineModule({ name: 'library', label: 'Library', resources: [author, book, edition] })])
  const { value } = await call(
    library,
    'admin.author.create',
    { name: 'Ursula', email: 'u@example.com' },
    actors.editor,
  )
  authorId = (value as Stored).id
})
afterAll(() => library.drop())

async function create(...skus: string[]): Promise<Stored> {
  made += 1
  const body = { title: `Book ${made}`, slug: `book-${made}`, priceAmount: 1, authorId }
  const rows = skus.length > 0 ? { editions: skus.map((sku) => ({ sku })) } : {}
  return (await call(library, 'admin.book.create', { ...body, ...rows }, actors.editor)).value as Stored
}
const update = async (id: string, rows: object[]) =>
  (await call(library, 'admin.book.update', { id, editions: rows }, actors.editor)).value as Stored
const refused = (path: string, message: RegExp) => ({
  code: 'VALIDATION_FAILED',
  fieldErrors: [expect.objectContaining({ path, message: expect.stringMatching(message) })],
})

test('a new record has as many rows as its inline asks for, and no more', async () => {
  await expect(create()).rejects.toMatchObject(refused('editions', /^At least 1 row; there would be 0\.$/))
  await expect(create('a1', 'a2', 'a3')).rejects.toMatchObject(refused('editions', /^At most 2 rows; .* 3\.$/))
  expect((await create('a1', 'a2')).editions.map(({ sku }) => sku)).toEqual(['a1', 'a2'])
})

test('rows are counted over what is stored, not over what is sent', async () => {
  const { id, editions: rows } = await create('b1', 'b2')
  const [first, second] = rows.map((row) => ({ id: row.id, _delete: true })) as [object, object]
  await expect(update(id, [{ sku: 'b3' }])).rejects.toMatchObject(refused('editions', /^At most 2 rows; .* 3\.$/))
  await expect(update(id, [first, second])).rejects.toMatchObject(refused('editions', /^At least 1 row; .* 0\.$/))
  const replaced = await update(id, [first, second, { sku: 'b4' }, { sku: 'b5' }])
  expect(replaced.editions.map(({ sku }) => sku)).toEqual(['b4', 'b5'])
  expect(await library.rows('SELECT sku FROM "Edition" WHERE "bookId" = $1 ORDER BY sku', [id])).toEqual([
    { sku: 'b4' },
    { sku: 'b5' },
  ])
})

test('rows of rows are counted, each by its place in the input', async () => {
  const { id } = await create('c1', 'c2')
  const fresh = { title: 'Fresh', slug: 'fresh', priceAmount: 1 }
  const write = (rows: object[]) => call(library, 'admin.author.update', { id: authorId, books: rows }, actors.editor)
  await expect(write([{ id, title: 'Same' }, fresh])).rejects.toMatchObject(
    refused('books.1.editions', /^At least 1 row/),
  )
  await expect(write([{ id, editions: [{ sku: 'c3' }] }])).rejects.toMatchObject(
    refused('books.0.editions', /^At most 2 rows/),
  )
  await write([
    { id, title: 'Renamed' },
    { ...fresh, editions: [{ sku: 'c4' }] },
  ])
})

test('rows that stay are not deleted, and everything else of them may be written', async () => {
  const { id } = await create('d1')
  const write = (row: object) => call(library, 'admin.author.update', { id: authorId, books: [row] }, actors.editor)
  await expect(write({ id, _delete: true })).rejects.toMatchObject(refused('books.0._delete', /not a field here/))
  await write({ id, title: 'Kept' })
  expect(await library.rows('SELECT title FROM "Book" WHERE id = $1', [id])).toEqual([{ title: 'Kept' }])
})

test('the admin is told which rows stay, lead on, or are closed at first', () => {
  const [rows] = buildAdminMeta(library.runtime.kit, actors.editor).resources.authors?.form.inlines ?? []
  expect(rows).toMatchObject({ showChangeLink: true, can: { add: true, change: true, delete: false } })
  expect(rows).not.toHaveProperty('collapsed')
  expect(rows?.inlines?.[0]).toMatchObject({ collapsed: true, min: 1, max: 2, can: { delete: true } })
  expect(rows?.inlines?.[0]).not.toHaveProperty('showChangeLink')
})
