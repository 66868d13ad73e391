import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { computed, defineModule, defineResource, inline, sql, validationFailed } from '../src/index.ts'
import { call, codeOf } from './fixture/ask.ts'
import { actors, type Library, openLibrary, seedAuthor } from './fixture/open-library.ts'

/** How often values were stored, with how many rows. */
const saved: number[] = []

const marks = computed({
  type: z.array(z.string().max(20)),
  sql: (ref) =>
    sql`(SELECT coalesce(json_agg(m.mark ORDER BY m.mark), '[]') FROM "EditionMark" m WHERE m."editionId" = ${ref('id')})`,
  save: async (ctx, rows) => {
    saved.push(rows.length)
    if (rows.some(({ value }) => value.includes('forged'))) throw validationFailed({ detail: 'That mark is not ours.' })
    await ctx.db.query({
      text: `WITH gone AS (DELETE FROM "EditionMark" WHERE "editionId" = ANY($1))
        INSERT INTO "EditionMark" SELECT r.id, unnest(r.value) FROM jsonb_to_recordset($2) AS r(id uuid, value text[])`,
      values: [rows.map((row) => row.id), JSON.stringify(rows)],
    })
  },
})
const edition = defineResource('Edition', { represent: 'sku', computed: { marks } })
const book = defineResource('Book', {
  represent: 'title',
  admin: {
    list: ['title'],
    fieldsets: [{ title: 'Book', fields: ['title', 'slug', 'author', 'priceAmount'] }],
    inlines: [inline('editions', { fields: ['sku', 'marks'], sortBy: 'position' })],
  },
})
const author = defineResource('Author', { represent: 'name' })

let library: Library
let authorId: string

beforeAll(async () => {
  library = await openLibrary([defineModule({ name: 'library', label: 'Library', resources: [book, edition, author] })])
  await library.rows(
    'CREATE TABLE "EditionMark" ("editionId" uuid REFERENCES "Edition" ON DELETE CASCADE, mark text, PRIMARY KEY ("editionId", mark))',
  )
  authorId = await seedAuthor(library, 'Ursula')
})
afterAll(() => library.drop())

type Book = { id: string; editions: { id: string; sku: string; marks: string[] }[] }

const create = async (title: string, editions: object[]) =>
  (await call(library, 'admin.book.create', { title, slug: title, authorId, priceAmount: 1, editions }, actors.editor))
    .value as Book

test('a value that no column holds is stored with its row, new rows included, all rows at once', async () => {
  saved.length = 0
  const made = await create('one', [{ sku: 's1', marks: ['b', 'a'] }, { sku: 's2' }, { sku: 's3', marks: [] }])
  expect(made.editions.map((row) => [row.sku, row.marks])).toEqual([
    ['s1', ['a', 'b']],
    ['s2', []],
    ['s3', []],
  ])
  const [first, second] = made.editions
  const changes = [
    { id: first?.id, marks: ['c'] },
    { id: second?.id, marks: ['d'] },
    { sku: 's4', marks: ['e'] },
  ]
  const { value } = await call(library, 'admin.book.update', { id: made.id, editions: changes }, actors.editor)
  expect((value as Book).editions.map((row) => [row.sku, row.marks])).toEqual([
    ['s1', ['c']],
    ['s2', ['d']],
    ['s3', []],
    ['s4', ['e']],
  ])
  expect(saved).toEqual([2, 3])
})

test('a value refused leaves nothing of the write', async () => {
  const input = {
    title: 'three',
    slug: 'three',
    authorId,
    priceAmount: 1,
    editions: [{ sku: 'u1', marks: ['forged'] }],
  }
  expect(await codeOf(call(library, 'admin.book.create', input, actors.editor))).toBe('VALIDATION_FAILED')
  expect(await library.rows(`SELECT 1 FROM "Book" WHERE slug = 'three'`)).toEqual([])
})
