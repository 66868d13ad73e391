import { afterAll, beforeAll, expect, test } from 'vitest'
import { defineModule, facetOperation } from '../src/index.ts'
import { call, codeOf } from './fixture/ask.ts'
import { library as libraryModule } from './fixture/library.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'

type Answer = {
  filter: string
  isEstimate: boolean
  values: { value: string; label: string | null; count: number }[]
}[]

let library: Library
let ursula: string
let lem: string
beforeAll(async () => {
  const lists = defineModule({ name: 'lists', label: 'Lists', operations: [facetOperation(() => library.runtime.kit)] })
  library = await openLibrary([libraryModule, lists])
  ursula = await seedAuthor(library, 'Ursula')
  lem = await seedAuthor(library, 'Lem')
  await seedBooks(library, [
    { title: 'Solaris', authorId: lem, isFeatured: true },
    { title: 'Fiasco', authorId: lem, status: 'draft' },
    { title: 'Eden', authorId: lem },
    { title: 'Rocannon', authorId: ursula, status: 'draft', isFeatured: true },
  ])
})
afterAll(async () => {
  expect(library.overspent).toEqual([])
  await library.drop()
})

const facets = async (query: string, actor = actors.editor) =>
  (await call(library, 'facet.list', { resource: 'books', query }, actor)).value as Answer
const countsOf = (answer: Answer, filter: string) =>
  Object.fromEntries(
    (answer.find((one) => one.filter === filter)?.values ?? []).map(({ value, label, count }) => [
      label ?? value,
      count,
    ]),
  )

test('each value of each filter is counted', async () => {
  const answer = await facets('')
  expect(answer.map(({ filter, isEstimate }) => [filter, isEstimate])).toEqual([
    ['status', false],
    ['author', false],
    ['isFeatured', false],
  ])
  expect(countsOf(answer, 'status')).toEqual({ draft: 2, published: 2 })
  expect(countsOf(answer, 'author')).toEqual({ Lem: 3, Ursula: 1 })
  expect(countsOf(answer, 'isFeatured')).toEqual({ false: 2, true: 2 })
  expect(answer[1]?.values[0]).toEqual({ value: lem, label: 'Lem', count: 3 })
})

test('under all the other filters and the search, not under its own', async () => {
  const answer = await facets(`status=draft&isFeatured=true&limit=5&ordering=title`)
  expect(countsOf(answer, 'status')).toEqual({ published: 1, draft: 1 })
  expect(countsOf(answer, 'isFeatured')).toEqual({ true: 1, false: 1 })
  expect(countsOf(answer, 'author')).toEqual({ Ursula: 1 })
  expect(countsOf(await facets('q=so'), 'author')).toEqual({ Lem: 1 })
  expect((await facets('q=nothing')).flatMap(({ values }) => values)).toEqual([])
})

test('of a table with many rows a sample is counted, of a few rows in it every one', async () => {
  await library.rows(
    `INSERT INTO "Book" (id, slug, title, status, "priceAmount", "authorId")
      SELECT gen_random_uuid(), 'many-' || n, CASE WHEN n <= 40 THEN 'Rare ' ELSE 'Common ' END || n, CASE WHEN n % 4 = 0 THEN 'draft' ELSE 'published' END::"BookStatus", n, $1
      FROM generate_series(1, 40000) n`,
    [ursula],
  )
  await library.rows('CREATE INDEX ON "Book" USING gin (title gin_trgm_ops)')
  await library.rows('ANALYZE "Book"')
  const all = await facets('')
  expect(all.map(({ isEstimate }) => isEstimate)).toEqual([true, true, true])
  const { draft, published } = countsOf(all, 'status') as { draft: number; published: number }
  expect(Math.abs(draft - 10_002) / 10_002).toBeLessThan(0.15)
  expect(Math.abs(published - 30_002) / 30_002).toBeLessThan(0.15)
  expect(await facets('')).toEqual(all)
  const rare = await facets('q=Rare')
  expect([rare[0]?.isEstimate, countsOf(rare, 'status')]).toEqual([false, { draft: 10, published: 30 }])
})

test('only who may see the list, only of lists there are', async () => {
  expect(await codeOf(facets('', actors.anonymous))).toBe('UNAUTHENTICATED')
  expect(await codeOf(facets('', actors.customer))).toBe('FORBIDDEN')
  expect(await codeOf(facets('', actors.staff))).toBe('FORBIDDEN')
  expect(await codeOf(call(library, 'facet.list', { resource: 'boks' }, actors.editor))).toBe('NOT_FOUND')
  expect(await codeOf(facets('colour=red'))).toBe('VALIDATION_FAILED')
})
