import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildAdminMeta } from '../src/admin/index.ts'
import { defineModule, defineResource, inline } from '../src/index.ts'
import { call } from './fixture/ask.ts'
import { actors, type Library, openLibrary } from './fixture/open-library.ts'

const shelf = defineResource('Shelf', {
  represent: 'code',
  admin: { list: ['code'], filter: ['isOpen', 'code'], fieldsets: [{ title: 'Shelf', fields: ['code', 'isOpen'] }] },
})
const author = defineResource('Author', {
  represent: 'name',
  admin: {
    list: ['name'],
    fieldsets: [{ title: 'Author', fields: ['name', 'email'] }],
    inlines: [
      inline('books', {
        fields: ['title', 'slug', 'priceAmount', 'isFeatured', 'shelf'],
        prefill: { slug: 'title' },
        widgets: { isFeatured: 'radio' },
        options: { shelf: { where: { isOpen: true } } },
      }),
    ],
  },
})
const editions = inline('editions', { fields: ['sku'] })
const book = defineResource('Book', {
  represent: 'title',
  prefill: { slug: 'title' },
  admin: {
    list: ['title'],
    fieldsets: [
      { title: 'Book', fields: ['title', 'slug', 'author', 'priceAmount', 'shelf'] },
      { title: 'State', fields: ['status', 'isFeatured'] },
      { title: 'Print', fields: ['pages', 'publishedAt'], visibleWhen: { field: 'status', in: ['published'] } },
    ],
    inlines: [editions],
    tabs: [
      { title: 'Text', fieldsets: ['Book'] },
      {
        title: 'Printing',
        fieldsets: ['Print'],
        inlines: ['editions'],
        visibleWhen: { field: 'isFeatured', is: true },
      },
    ],
    visibleWhen: { publishedAt: { field: 'slug', in: ['now', 'then'] } },
    required: ['pages'],
    options: { shelf: { where: { isOpen: true, code: { of: 'slug' } } } },
  },
})

let library: Library
let authorId: string
let shelves: { open: string; closed: string; other: string }
let made = 0

const create = async (name: string, input: object) =>
  (await call(library, name, { ...input }, actors.editor)).value as { id: string } & Record<string, unknown>
const refused = (...errors: { path: string; code: string }[]) => ({ code: 'VALIDATION_FAILED', fieldErrors: errors })

beforeAll(async () => {
  library = await openLibrary([defineModule({ name: 'library', label: 'Library', resources: [shelf, author, book] })])
  authorId = (await create('admin.author.create', { name: 'Ursula' })).id
  const shelfOf = async (code: string, isOpen: boolean) => (await create('admin.shelf.create', { code, isOpen })).id
  shelves = {
    open: await shelfOf('now', true),
    closed: await shelfOf('shut', false),
    other: await shelfOf('else', true),
  }
})
afterAll(() => library.drop())
beforeEach(() => {
  made += 1
})

const input = (more: object) => ({ title: `Book ${made}`, authorId, priceAmount: 1, ...more })
const printed = { status: 'published', isFeatured: true }

test('the pages are told what stands in which tab, what is shown when, and what relations offer', () => {
  const { resources } = buildAdminMeta(library.runtime.kit, actors.editor)
  const inTab = { field: 'isFeatured', is: true }
  expect(resources.books?.form.tabs).toEqual([
    { title: 'Text', fieldsets: ['Book'], inlines: [] },
    { title: 'Printing', fieldsets: ['Print'], inlines: ['editions'] },
  ])
  expect(resources.books?.fields.pages).toMatchObject({
    required: true,
    visibleWhen: [{ field: 'status', in: ['published'] }, inTab],
  })
  expect(resources.books?.fields.publishedAt?.visibleWhen).toEqual([
    { field: 'slug', in: ['now', 'then'] },
    { field: 'status', in: ['published'] },
    inTab,
  ])
  expect(resources.books?.fields.title).not.toHaveProperty('visibleWhen')
  expect(resources.books?.form.inlines[0]?.visibleWhen).toEqual([inTab])
  expect(resources.books?.fields.shelf?.options).toEqual({ isOpen: true, code: { of: 'slug' } })
  expect(resources.authors?.form.inlines[0]).toMatchObject({
    prefill: { slug: 'title' },
    fields: {
      isFeatured: { widget: 'radio' },
      slug: { required: false },
      shelf: { options: { isOpen: true } },
    },
  })
})

test('a field that is not shown is not demanded, and takes no value', async () => {
  await create('admin.book.create', input({}))
  await expect(
    create('admin.book.create', input({ pages: 12, publishedAt: '2026-01-01T00:00:00Z' })),
  ).rejects.toMatchObject(
    refused({ path: 'publishedAt', code: 'not_applicable' }, { path: 'pages', code: 'not_applicable' }),
  )
  await create('admin.book.create', input({ title: 'Nothing said', pages: null, editions: [] }))
  await expect(create('admin.book.create', input({ editions: [{ sku: 'x' }] }))).rejects.toMatchObject(
    refused({ path: 'editions', code: 'not_applicable' }),
  )
})

test('a field that is shown is demanded where it is required', async () => {
  await expect(create('admin.book.create', input(printed))).rejects.toMatchObject(
    refused({ path: 'pages', code: 'required' }),
  )
  const { id } = await create('admin.book.create', input({ ...printed, pages: 12, editions: [{ sku: `s${made}` }] }))
  const update = (change: object) => call(library, 'admin.book.update', { id, ...change }, actors.editor)
  await expect(update({ pages: null })).rejects.toMatchObject(refused({ path: 'pages', code: 'required' }))
  await update({ title: 'Something else' })
  await update({ isFeatured: false })
  expect(await library.rows('SELECT pages, "isFeatured" FROM "Book" WHERE id = $1', [id])).toEqual([
    { pages: 12, isFeatured: false },
  ])
  // What is stored may be sent back, but not changed, as long as it is not shown.
  await update({ pages: 12 })
  await expect(update({ pages: 13 })).rejects.toMatchObject(refused({ path: 'pages', code: 'not_applicable' }))
  await update({ isFeatured: true, pages: 13 })
})

test('becoming visible asks for what is required then', async () => {
  const { id } = await create('admin.book.create', input({ isFeatured: true }))
  const publish = (more: object) =>
    call(library, 'admin.book.update', { id, status: 'published', ...more }, actors.editor)
  await expect(publish({})).rejects.toMatchObject(refused({ path: 'pages', code: 'required' }))
  await publish({ pages: 1 })
})

test('a relation takes only what it offers, by the other fields of the row as they will be', async () => {
  await expect(create('admin.book.create', input({ shelfId: shelves.closed, slug: 'shut' }))).rejects.toMatchObject(
    refused({ path: 'shelfId', code: 'not_offered' }),
  )
  await expect(create('admin.book.create', input({ shelfId: shelves.other, slug: 'now' }))).rejects.toMatchObject(
    refused({ path: 'shelfId', code: 'not_offered' }),
  )
  const { id } = await create('admin.book.create', input({ shelfId: shelves.open, slug: 'now' }))
  await expect(call(library, 'admin.book.update', { id, slug: 'else' }, actors.editor)).rejects.toMatchObject(
    refused({ path: 'shelfId', code: 'not_offered' }),
  )
  await call(library, 'admin.book.update', { id, slug: 'else', shelfId: shelves.other }, actors.editor)
  await call(library, 'admin.book.update', { id, shelfId: null }, actors.editor)
})

test('rows of an inline are prefilled, and take only what they offer', async () => {
  const rows = (...books: object[]) => call(library, 'admin.author.update', { id: authorId, books }, actors.editor)
  await rows({ title: 'Rocannon’s World', priceAmount: 1, shelfId: shelves.open })
  expect(await library.rows(`SELECT slug FROM "Book" WHERE title LIKE 'Rocannon%'`)).toEqual([
    { slug: 'rocannon-s-world' },
  ])
  await expect(
    rows({ title: 'One', priceAmount: 1 }, { title: 'Two', priceAmount: 1, shelfId: shelves.closed }),
  ).rejects.toMatchObject(refused({ path: 'books.1.shelfId', code: 'not_offered' }))
  await expect(rows({ title: 'One', slug: 'No slug!', priceAmount: 1 })).rejects.toMatchObject(
    refused({ path: 'books.0.slug', code: 'invalid_format' }),
  )
  expect(library.overspent).toEqual([])
})
