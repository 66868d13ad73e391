import { afterAll, beforeAll, expect, test } from 'vitest'
import { call, list, read, traces } from './fixture/ask.ts'
import { graphqlClient } from './fixture/graphql-client.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'

let library: Library
let bookId: string

beforeAll(async () => {
  library = await openLibrary()
  bookId = (
    await seedBooks(library, [{ title: 'Solaris', authorId: await seedAuthor(library, 'Stanisław'), skus: ['S'] }])
  )[0] as string
})
afterAll(() => library.drop())

const attacks = [
  `'; DROP TABLE "Book"; --`,
  `" OR 1=1 --`,
  `' OR '1'='1`,
  `\\'; SELECT pg_sleep(5); --`,
  `$1`,
  `$$ $tag$`,
  `%' OR "status" = 'draft`,
  `{"a":1}`,
  `x") UNION SELECT version() --`,
  `\u2019 OR 1=1`,
  `/* */`,
  `id; TRUNCATE "Author"`,
]
const unharmed = async () => {
  expect(await library.rows('SELECT title, status FROM "Book"')).toEqual([{ title: 'Solaris', status: 'published' }])
  expect(await library.rows('SELECT name FROM "Author"')).toEqual([{ name: 'Stanisław' }])
}
/** Found nothing, or refused as the caller's fault: never a defect. */
const harmless = async (promise: Promise<{ data?: readonly unknown[] } | unknown>) => {
  const answer = await promise.then(
    (value) => ({ value }),
    (error: { status?: number }) => ({ error }),
  )
  if ('error' in answer) expect(answer.error.status, String(answer.error)).toBeLessThan(500)
  else if (Array.isArray((answer.value as { data?: unknown[] }).data))
    expect((answer.value as { data: unknown[] }).data).toEqual([])
}

test.each(attacks)('%s', async (attack) => {
  const text = encodeURIComponent(attack)
  for (const name of [
    'title',
    'title__icontains',
    'title__in',
    'title__range',
    'author',
    'sku',
    'shelf__iexact',
    'status',
    'price',
    'price__gte',
    'publishedAt',
    'publishedAt__year',
    'id',
    'authorId__in',
    'featured',
    'rating',
    'sold__lt',
    `stock.${text}`,
    `stock.${text}__gte`,
  ]) {
    await harmless(list(library, 'store.book.list', `${name}=${text}${name.endsWith('range') ? `,${text}` : ''}`))
  }
  for (const parameter of ['q', 'ordering', 'fields', 'include', 'limit', 'cursor', 'count', 'page', text]) {
    if (attack === '$1' && parameter === 'q') continue
    await harmless(list(library, 'store.book.list', `${parameter}=${text}`))
  }
  await harmless(read(library, 'store.book.read', { slug: attack }))
  await harmless(read(library, 'admin.book.read', { id: attack }, '', actors.editor))
  await harmless(call(library, 'admin.book.history', { id: attack }, actors.editor))
  await harmless(call(library, 'admin.book.history', { id: bookId, cursor: attack }, actors.editor))
  await harmless(call(library, 'admin.book.deletePreview', { id: attack }, actors.editor))
  await unharmed()
})

test('hostile text is stored and answered as it is', async () => {
  for (const attack of attacks) {
    const { value } = await call(library, 'admin.author.create', { name: attack }, actors.editor)
    expect(value).toMatchObject({ name: attack, _label: attack })
    const { id } = value as { id: string }
    expect(
      (await list(library, 'admin.author.list', `name=${encodeURIComponent(attack)}`, actors.editor)).data,
    ).toHaveLength(1)
    expect(
      (
        await list(
          library,
          'admin.author.list',
          `q=${encodeURIComponent(attack.split(/\s+/)[0] as string)}`,
          actors.editor,
        )
      ).data.length,
    ).toBeGreaterThan(0)
    await call(library, 'admin.author.remove', { id }, actors.editor)
  }
  await unharmed()
})

test('keys of input objects are names, never SQL', async () => {
  const before = await traces(library)
  for (const key of ["title\" = 'x' --", 'constructor', '__proto__', 'toString', 'id', 'xmin']) {
    const input = JSON.parse(
      `{"id": ${JSON.stringify(bookId)}, "title": "x", ${JSON.stringify(key === 'id' ? 'authorid' : key)}: "x"}`,
    ) as Record<string, unknown>
    await harmless(call(library, 'admin.book.update', input, actors.staff))
  }
  expect(await traces(library)).toEqual(before)
})

test('through GraphQL', async () => {
  const ask = graphqlClient(library)
  for (const attack of attacks) {
    const { data, errors } = await ask(
      'query ($text: String!) { a: books(filter: {title: {exact: $text}}) { nodes { id } } b: books(filter: {stock: [{key: $text, gte: 0}]}) { nodes { id } } c: books(filter: {author: {icontains: $text}, sku: {in: [$text]}}) { nodes { id } } book(slug: $text) { id } }',
      { variables: { text: attack } },
    )
    expect([data.a.nodes, data.b.nodes, data.c.nodes, data.book]).toEqual([[], [], [], null])
    expect(errors?.map((error) => error.extensions.code)).toEqual(['NOT_FOUND'])
    expect(
      (await ask('query ($c: String) { books(after: $c) { nodes { id } } }', { variables: { c: attack } })).errors?.[0]
        .extensions.code,
    ).toBe('VALIDATION_FAILED')
  }
  await unharmed()
})
