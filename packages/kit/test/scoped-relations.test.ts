import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildGraphqlSchema } from '../src/graphql/index.ts'
import { defineModule, defineResource, everyone, type RowScope } from '../src/index.ts'
import { list, read } from './fixture/ask.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'

// Staff see what the public does not: one process serves both kinds of scope.
const book = defineResource('Book', {
  represent: 'title',
  store: {
    access: everyone,
    scope: (ctx): RowScope => (ctx.actor.isStaff ? {} : { status: 'published' }),
    fields: ['id', 'title', { author: ['name', { books: ['title'] }] }],
    order: ['title'],
  },
})
const author = defineResource('Author', {
  represent: 'name',
  store: { access: everyone, fields: ['id', 'name', { books: ['title'] }], order: ['name'] },
})
const edition = defineResource('Edition', {
  represent: 'sku',
  store: { access: everyone, fields: ['id', 'sku', 'book'] },
})

let library: Library
let authorId: string

beforeAll(async () => {
  library = await openLibrary([defineModule({ name: 'library', label: 'Library', resources: [book, author, edition] })])
  authorId = await seedAuthor(library, 'Ursula')
  await seedBooks(library, [
    { title: 'Out', authorId, status: 'published', skus: ['OUT-1'] },
    { title: 'Kept back', authorId, status: 'draft', skus: ['KEPT-1'] },
  ])
})
afterAll(() => library.drop())

const titles = async (actor = actors.anonymous as (typeof actors)[keyof typeof actors]) =>
  (await read(library, 'store.author.read', { id: authorId }, '', actor)).value

test('a to-many relation has the rows that its model’s scope shows', async () => {
  expect(await titles()).toEqual({ id: authorId, name: 'Ursula', books: [{ title: 'Out' }] })
  expect(await titles(actors.staff)).toMatchObject({ books: [{ title: 'Out' }, { title: 'Kept back' }] })
  expect(await titles()).toMatchObject({ books: [{ title: 'Out' }] })
})

test('so has one that is reached from a list, two relations deep', async () => {
  const asked = (actor?: typeof actors.staff) =>
    list(library, 'store.book.list', 'fields=title&include=author.books', actor)
  const seen = async (actor?: typeof actors.staff) =>
    (await asked(actor)).data.map((row) => [row.title, (row.author as { books: unknown[] }).books.length])
  expect(await seen()).toEqual([['Out', 1]])
  expect(await seen(actors.staff)).toEqual([
    ['Kept back', 2],
    ['Out', 2],
  ])
  expect((await asked()).statements).toBe(1)
})

test('a to-one relation to a hidden row is null, and both doors say that it may be', async () => {
  const rows = async (actor?: typeof actors.staff) =>
    (await list(library, 'store.edition.list', 'fields=sku&include=book', actor)).data.map((row) => [
      row.sku,
      (row.book as { title: string } | null)?.title ?? null,
    ])
  expect((await rows()).sort()).toEqual([
    ['KEPT-1', null],
    ['OUT-1', 'Out'],
  ])
  expect((await rows(actors.staff)).sort()).toEqual([
    ['KEPT-1', 'Kept back'],
    ['OUT-1', 'Out'],
  ])
  const type = buildGraphqlSchema(library.runtime.kit).getType('Edition') as unknown as {
    getFields(): Record<string, { type: unknown }>
  }
  expect(String(type.getFields().book?.type)).toBe('Book')
})
