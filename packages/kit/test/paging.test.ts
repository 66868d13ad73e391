import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { list, type Page } from './fixture/ask.ts'
import { type Library, openLibrary, seedAuthor } from './fixture/open-library.ts'

let library: Library

// Few distinct values and many nulls: ties and nulls on every page edge.
beforeAll(async () => {
  library = await openLibrary()
  const authorId = await seedAuthor(library, 'Anon')
  await library.rows(
    `INSERT INTO "Book" (id, slug, title, status, "priceAmount", pages, rating, sold, "publishedAt", "authorId")
     SELECT gen_random_uuid(), 'b' || n, 'Title ' || (n % 4), 'published', (n % 3) * 100,
       CASE WHEN n % 3 = 0 THEN NULL ELSE n % 5 END, CASE WHEN n % 4 = 0 THEN NULL ELSE (n % 3)::numeric + 0.25 END, n % 2,
       CASE WHEN n % 5 = 0 THEN NULL ELSE timestamptz '2025-01-01Z' + (n % 4) * interval '1 day 0.123 second' END, $1
     FROM generate_series(1, 57) n`,
    [authorId],
  )
})
afterAll(() => library.drop())

const ask = (query: string): Promise<Page> => list(library, 'store.book.list', `fields=id&${query}`)
const idsOf = (page: Page) => page.data.map((row) => row.id as string)

/** Every page from the first to the last, and back again from the last. */
async function walk(query: string): Promise<{ forward: string[]; backward: string[]; pages: number }> {
  const forward: string[] = []
  let page = await ask(query)
  let pages = 1
  expect(page.page.prevCursor).toBeNull()
  for (;;) {
    forward.push(...idsOf(page))
    if (page.page.nextCursor === null) break
    page = await ask(`${query}&cursor=${page.page.nextCursor}`)
    pages++
  }
  const backward = [...idsOf(page)]
  while (page.page.prevCursor !== null) {
    page = await ask(`${query}&cursor=${page.page.prevCursor}`)
    backward.unshift(...idsOf(page))
  }
  return { forward, backward, pages }
}

describe.each([
  'title',
  '-title',
  'pages',
  '-pages',
  'rating',
  '-rating',
  '-publishedAt',
  'publishedAt',
  'price',
  '-price',
  'pages,title',
  '-pages,title',
  'pages,-title',
  '-publishedAt,pages,-title',
  'rating,-publishedAt',
  '-rating,pages,sold,-title',
  'sold,-price',
])('ordering=%s', (ordering) => {
  test.each([1, 7, 19, 57])('pages of %i, there and back, are the whole list in order', async (limit) => {
    const whole = await ask(`ordering=${ordering}&limit=100`)
    expect(whole.data).toHaveLength(57)
    const { forward, backward, pages } = await walk(`ordering=${ordering}&limit=${limit}`)
    expect(forward).toEqual(idsOf(whole))
    expect(backward).toEqual(forward)
    expect(pages).toBe(Math.ceil(57 / limit))
  })
})

test('the order is what PostgreSQL says it is', async () => {
  const expected = await library.rows<{ id: string }>(
    `SELECT id FROM "Book" ORDER BY pages DESC NULLS FIRST, title ASC NULLS LAST, id ASC`,
  )
  expect(idsOf(await ask('ordering=-pages,title&limit=100'))).toEqual(expected.map((row) => row.id))
})

test('the last page is read from the end, and leads back', async () => {
  const all = idsOf(await ask('ordering=title&limit=100'))
  const last = await ask('ordering=title&limit=10&cursor=last')
  expect(idsOf(last)).toEqual(all.slice(-10))
  expect(last.page.nextCursor).toBeNull()
  expect(idsOf(await ask(`ordering=title&limit=10&cursor=${last.page.prevCursor}`))).toEqual(all.slice(-20, -10))
})

test('a row inserted before the cursor neither repeats nor hides another', async () => {
  const first = await ask('ordering=title&limit=10')
  const [author] = await library.rows<{ id: string }>('SELECT id FROM "Author" LIMIT 1')
  await library.rows(
    `INSERT INTO "Book" (id, slug, title, status, "priceAmount", "authorId") VALUES (gen_random_uuid(), 'early', 'A', 'published', 1, $1)`,
    [author?.id],
  )
  const second = await ask(`ordering=title&limit=10&cursor=${first.page.nextCursor}`)
  expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(20)
  await library.rows(`DELETE FROM "Book" WHERE slug = 'early'`)
})

test('a cursor that is damaged or of another order is refused', async () => {
  const { page } = await ask('ordering=title&limit=5')
  const forged = Buffer.from(JSON.stringify(['title,id', 0, { evil: true }, 'x'])).toString('base64url')
  for (const cursor of ['x', '%00', 'W10', forged]) {
    await expect(ask(`ordering=title&cursor=${cursor}`), cursor).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      fieldErrors: [{ path: 'cursor' }],
    })
  }
  await expect(ask(`ordering=-title&cursor=${page.nextCursor}`)).rejects.toMatchObject({
    fieldErrors: [{ code: 'invalid_cursor' }],
  })
})

test("a cursor whose values are of another type is the caller's fault", async () => {
  const forge = (...values: unknown[]) => Buffer.from(JSON.stringify(['pages,id', 0, ...values])).toString('base64url')
  for (const cursor of [forge('many', 'x'), forge(1), forge(1, 'not-an-id'), forge(1, 2, 3)]) {
    await expect(ask(`ordering=pages&cursor=${cursor}`)).rejects.toMatchObject({ status: 400 })
  }
})
