import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DateSteps } from '../src/admin/date-steps.ts'
import { dateOperation, defineModule } from '../src/index.ts'
import { call, codeOf, list } from './fixture/ask.ts'
import { library as libraryModule } from './fixture/library.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'

let library: Library
let author: string
beforeAll(async () => {
  const lists = defineModule({ name: 'lists', label: 'Lists', operations: [dateOperation(() => library.runtime.kit)] })
  library = await openLibrary([libraryModule, lists])
  author = await seedAuthor(library, 'Lem')
  const at = (createdAt: string, title: string, status = 'published') => ({
    title,
    authorId: author,
    status,
    createdAt: new Date(createdAt),
  })
  await seedBooks(library, [
    at('2024-12-31T23:59:59.999Z', 'Solaris'),
    at('2025-01-01T00:00:00Z', 'Eden', 'draft'),
    at('2026-03-01T00:00:00Z', 'Fiasco'),
    at('2026-03-31T23:59:59.999Z', 'Golem'),
    at('2026-03-31T12:00:00Z', 'Cyberiad', 'draft'),
    at('2026-04-01T00:00:00Z', 'Robots'),
  ])
})
afterAll(async () => {
  expect(library.overspent).toEqual([])
  await library.drop()
})

const steps = async (query: string, actor = actors.editor) =>
  (await call(library, 'dateStep.list', { resource: 'books', query }, actor)).value as DateSteps
const countsOf = ({ steps: found }: DateSteps) => Object.fromEntries(found.map(({ value, count }) => [value, count]))
const titles = async (query: string) =>
  (await list(library, 'admin.book.list', `${query}&ordering=title`, actors.editor)).data.map(({ title }) => title)

test('years, months of a year and days of a month are counted', async () => {
  const years = await steps('')
  expect(years).toMatchObject({ unit: 'year', isEstimate: false })
  expect(countsOf(years)).toEqual({ 2024: 1, 2025: 1, 2026: 4 })
  const months = await steps('createdAt__year=2026')
  expect([months.unit, countsOf(months)]).toEqual(['month', { 3: 3, 4: 1 }])
  const days = await steps('createdAt__year=2026&createdAt__month=3')
  expect([days.unit, countsOf(days)]).toEqual(['day', { 1: 1, 31: 2 }])
})

test('the day that is chosen leaves its neighbours in sight', async () => {
  const chosen = await steps('createdAt__year=2026&createdAt__month=3&createdAt__day=31')
  expect([chosen.unit, countsOf(chosen)]).toEqual(['day', { 1: 1, 31: 2 }])
})

test('the other filters and the search apply', async () => {
  expect(countsOf(await steps('status=draft'))).toEqual({ 2025: 1, 2026: 1 })
  expect(countsOf(await steps('q=fiasco&createdAt__year=2026'))).toEqual({ 3: 1 })
  expect(countsOf(await steps('createdAt__gte=2026-03-31'))).toEqual({ 2026: 3 })
  expect(countsOf(await steps('q=nothing'))).toEqual({})
})

test('the list at a step has the rows that were counted there', async () => {
  expect(await titles('createdAt__year=2026&createdAt__month=3')).toEqual(['Cyberiad', 'Fiasco', 'Golem'])
  expect(await titles('createdAt__year=2026&createdAt__month=3&createdAt__day=31')).toEqual(['Cyberiad', 'Golem'])
  expect(await titles('createdAt__year=2024&createdAt__month=12')).toEqual(['Solaris'])
  expect(await titles('createdAt__year=2026&createdAt__month=2&createdAt__day=31')).toEqual([])
  expect(await titles('createdAt__month=3&createdAt__day=1')).toEqual(['Fiasco'])
})

test('only who may see the list, only of lists that have dates', async () => {
  expect(await codeOf(steps('', actors.anonymous))).toBe('UNAUTHENTICATED')
  expect(await codeOf(steps('', actors.staff))).toBe('FORBIDDEN')
  expect(await codeOf(call(library, 'dateStep.list', { resource: 'authors' }, actors.editor))).toBe('NOT_FOUND')
  expect(await codeOf(call(library, 'dateStep.list', { resource: 'boks' }, actors.editor))).toBe('NOT_FOUND')
  expect(await codeOf(steps('createdAt__year=twelve'))).toBe('VALIDATION_FAILED')
})

test('of very many rows a sample is counted, and the first and the last step are among them', async () => {
  await library.rows(
    `INSERT INTO "Book" (id, slug, title, status, "priceAmount", "authorId", "createdAt")
      SELECT gen_random_uuid(), 'many-' || n, 'Common ' || n, 'published', n, $1,
        CASE WHEN n % 4 = 0 THEN '2025-06-01' ELSE '2026-06-01' END::timestamptz FROM generate_series(1, 60000) n`,
    [author],
  )
  await library.rows('ANALYZE "Book"')
  const sampled = await steps('')
  expect([sampled.isEstimate, sampled.steps.map(({ value }) => value)]).toEqual([true, [2024, 2025, 2026]])
  const counts = countsOf(sampled)
  expect(Math.abs((counts[2025] as number) - 15_000) / 15_000).toBeLessThan(0.1)
  expect(await steps('')).toEqual(sampled)
  const month = await list(
    library,
    'admin.book.list',
    'count=estimate&createdAt__year=2026&createdAt__month=3',
    actors.editor,
  )
  expect(month.page).toMatchObject({ total: 3, totalIsEstimate: false })
  const all = await list(library, 'admin.book.list', 'count=estimate', actors.editor)
  expect([all.page.totalIsEstimate, all.statements]).toEqual([true, 2])
})
