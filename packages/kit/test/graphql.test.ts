import { newId } from '@stoa/kernel'
import { validateSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { buildGraphqlSchema } from '../src/graphql/index.ts'
import { DeclarationError, defineModule, defineOperation, everyone, resolveModules, view } from '../src/index.ts'
import { graphqlClient } from './fixture/graphql-client.ts'
import { library as libraryModule, runs } from './fixture/library.ts'
import { libraryMeta } from './fixture/library-meta.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'

let library: Library
let ask: ReturnType<typeof graphqlClient>
let ids: string[]

beforeAll(async () => {
  library = await openLibrary()
  ask = graphqlClient(library)
  const ursula = await seedAuthor(library, 'Ursula')
  const stanislaw = await seedAuthor(library, 'Stanisław')
  ids = await seedBooks(library, [
    { title: 'Solaris', authorId: stanislaw, pages: 204, priceAmount: 900, skus: ['S1', 'S2'], sold: 5_000_000_000 },
    { title: 'The Dispossessed', authorId: ursula, pages: null, priceAmount: 1500, isFeatured: true, skus: ['D1'] },
    { title: 'Rocannon', authorId: ursula, pages: 117, priceAmount: 700, publishedAt: '2026-03-01T10:00:00Z' },
    { title: 'A draft', authorId: ursula, status: 'draft' },
  ])
})
afterAll(() => library.drop())

const clash =
  (...operations: ReturnType<typeof defineOperation>[]) =>
  () =>
    buildGraphqlSchema(
      resolveModules([libraryModule, defineModule({ name: 'other', label: 'Other', operations })], libraryMeta),
    )
const query = (name: string, output: z.ZodType) =>
  defineOperation(name, {
    summary: 'Test.',
    rest: null,
    kind: 'query',
    access: everyone,
    budget: 0,
    input: z.object({}),
    output,
    run: async () => ({}) as never,
  })

describe('schema', () => {
  test('is valid', () => expect(validateSchema(buildGraphqlSchema(library.runtime.kit))).toEqual([]))

  test('a name that means two things is refused at build', () => {
    expect(clash(query('x.one', view('Author', { name: z.string() })))).toThrow(DeclarationError)
    expect(clash(query('x.one', view('Author', { name: z.string() })))).toThrow(/KIT050 .*"Author"/)
    expect(clash(query('x.one', view('Two', { a: z.string() })), query('x.two', view('Two', { a: z.int() })))).toThrow(
      /KIT050/,
    )
    expect(clash(query('x.one', view('Bad-name', { a: z.string() })))).toThrow(/KIT051/)
  })

  test('the same name for the same shape is one type', () => {
    const same = () => view('Author', { id: z.guid(), name: z.string() })
    const schema = clash(query('x.one', same()), query('x.two', same()))()
    expect(validateSchema(schema)).toEqual([])
  })
})

describe('reading', () => {
  test('one root field is one statement, relations and aliases included', async () => {
    const { data, statements } = await ask(
      `{ books(orderBy: [PRICE_ASC], first: 2) { nodes { name: title price { amount currency } by: author { name } editions { sku stock } } } }`,
    )
    expect(statements).toBe(1)
    expect(data.books.nodes).toEqual([
      { name: 'Rocannon', price: { amount: 700, currency: 'USD' }, by: { name: 'Ursula' }, editions: [] },
      {
        name: 'Solaris',
        price: { amount: 900, currency: 'USD' },
        by: { name: 'Stanisław' },
        editions: [
          { sku: 'S1', stock: 0 },
          { sku: 'S2', stock: 1 },
        ],
      },
    ])
  })

  test('fragments and directives decide what is selected', async () => {
    const { data, statements } = await ask(
      'query ($no: Boolean = false) { books(first: 1, orderBy: TITLE_ASC) { edges { node { ...on Book { id @skip(if: true) } ...F pages @include(if: $no) } } } } fragment F on Book { title ...G } fragment G on Book { slug }',
    )
    expect(statements).toBe(1)
    expect(data.books.edges).toEqual([{ node: { title: 'Rocannon', slug: 'rocannon-2' } }])
  })

  test('totalCount is counted only where asked for', async () => {
    const counted = await ask('{ books { totalCount } }')
    expect([counted.data.books.totalCount, counted.statements]).toEqual([3, 2])
    expect((await ask('{ books { pageInfo { hasNextPage } } }')).statements).toBe(1)
  })

  test('filters of every kind', async () => {
    const titles = async (filter: string) =>
      (await ask(`{ books(orderBy: TITLE_ASC, filter: ${filter}) { nodes { title } } }`)).data?.books.nodes.map(
        (node: { title: string }) => node.title,
      )
    expect(await titles('{price: {gte: 900, lt: 1500}}')).toEqual(['Solaris'])
    expect(await titles('{price: {in: [700, 1500]}}')).toEqual(['Rocannon', 'The Dispossessed'])
    expect(await titles('{pages: {isnull: true}}')).toEqual(['The Dispossessed'])
    expect(await titles('{title: {icontains: "SOL"}}')).toEqual(['Solaris'])
    expect(await titles('{author: {exact: "Ursula"}, featured: {exact: true}}')).toEqual(['The Dispossessed'])
    expect(await titles('{publishedAt: {year: 2026, month: 3}}')).toEqual(['Rocannon'])
    expect(await titles('{sold: {gt: 4000000000}}')).toEqual(['Solaris'])
    expect(await titles('{stock: [{key: "S2", gte: 1}]}')).toEqual(['Solaris'])
    expect(await titles('{title: null, price: {gte: null}}')).toHaveLength(3)
  })

  test('values of arguments are checked like those of addresses', async () => {
    const { errors } = await ask(
      '{ books(first: 0, after: "x", before: "y", filter: {publishedAt: {year: 0}, price: {range: [1]}}) { nodes { id } } }',
    )
    expect(errors?.[0].extensions).toMatchObject({ code: 'VALIDATION_FAILED', status: 400, requestId: 'req-1' })
    expect(errors?.[0].extensions.errors.map((error: { path: string }) => error.path).sort()).toEqual([
      'before',
      'filter.price.range',
      'filter.publishedAt.year',
      'first',
    ])
  })

  test('a search says what is wrong with it', async () => {
    const messages = async (q: string) =>
      (await ask(`{ books(q: ${JSON.stringify(q)}) { nodes { id } } }`)).errors?.[0].extensions.errors.map(
        (error: { message: string }) => error.message,
      )
    const tooLong = 'A search has at most 200 characters.'
    const nul = 'A search must not contain the NUL character.'
    expect(await messages('a\u0000')).toEqual([nul])
    expect(await messages('x'.repeat(201))).toEqual([tooLong])
    expect(await messages('x\u0000'.repeat(101))).toEqual([tooLong, nul])
  })

  test('pages forward and backward meet', async () => {
    const page = async (args: string) =>
      (
        await ask(
          `{ books(orderBy: [PAGES_ASC], ${args}) { edges { cursor node { title } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        )
      ).data.books
    const titles = (answer: { edges: { node: { title: string } }[] }) => answer.edges.map((edge) => edge.node.title)
    const first = await page('first: 2')
    expect([titles(first), first.pageInfo.hasNextPage, first.pageInfo.hasPreviousPage]).toEqual([
      ['Rocannon', 'Solaris'],
      true,
      false,
    ])
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`)
    expect([titles(second), second.pageInfo.hasNextPage]).toEqual([['The Dispossessed'], false])
    const back = await page(`last: 1, before: "${second.pageInfo.startCursor}"`)
    expect([titles(back), back.pageInfo.hasPreviousPage, back.pageInfo.hasNextPage]).toEqual([['Solaris'], true, true])
    const end = await page('last: 2')
    expect([titles(end), end.pageInfo.hasPreviousPage, end.pageInfo.hasNextPage]).toEqual([
      ['Solaris', 'The Dispossessed'],
      true,
      false,
    ])
    expect(titles(await page('last: 10'))).toEqual(['Rocannon', 'Solaris', 'The Dispossessed'])
  })

  test('search, one row, and a row outside the scope', async () => {
    expect((await ask('{ books(q: "ursu disp") { nodes { title } } }')).data.books.nodes).toEqual([
      { title: 'The Dispossessed' },
    ])
    expect((await ask('{ book(slug: "solaris-0") { title shelf { code } } }')).data.book).toEqual({
      title: 'Solaris',
      shelf: null,
    })
    const hidden = await ask('{ book(slug: "a-draft-3") { title } }')
    expect([hidden.data, hidden.errors?.[0].extensions.code]).toEqual([{ book: null }, 'NOT_FOUND'])
  })
})

describe('declared operations', () => {
  test('arguments, defaults, enums, big numbers and nulls', async () => {
    const { data } = await ask(
      '{ libraryEcho(word: "hey", times: 2, big: 9007199254740991, mood: very_loud, loud: null, at: "2026-01-31") { words { text mood } big extra } }',
    )
    expect(data.libraryEcho).toEqual({
      words: [
        { text: 'hey', mood: 'very_loud' },
        { text: 'hey', mood: 'very_loud' },
      ],
      big: 9007199254740991,
      extra: { at: '2026-01-31T00:00:00.000Z' },
    })
  })

  test('an operation without an answer answers true, a predicate refuses', async () => {
    expect((await ask('mutation { doorOpen(secret: "sesame", guest: {amount: 1, currency: "USD"}) }')).data).toEqual({
      doorOpen: true,
    })
    expect((await ask('mutation { doorOpen(secret: "wrong") }')).errors?.[0].extensions.code).toBe('UNAUTHENTICATED')
    expect(
      (await ask('mutation { doorOpen(secret: "wrong") }', { actor: actors.customer })).errors?.[0].extensions.code,
    ).toBe('FORBIDDEN')
    expect((await ask('mutation { doorOpen(secret: "hidden") }')).errors?.[0].extensions.code).toBe('NOT_FOUND')
  })

  test('errors carry their code and details, defects say nothing', async () => {
    const publish = (note: string, key: string) =>
      ask('mutation ($id: ID!, $note: String) { bookPublish(id: $id, note: $note) { id } }', {
        actor: actors.editor,
        variables: { id: ids[3], note },
        headers: { 'idempotency-key': key },
      })
    const refused = await publish('out of print', newId())
    expect(refused.errors?.[0]).toMatchObject({
      message: 'No more copies.',
      path: ['bookPublish'],
      extensions: { code: 'OUT_OF_PRINT', status: 409, left: 0 },
    })
    const broken = await publish('fail late', newId())
    expect(broken.errors?.[0].extensions).toMatchObject({ code: 'INTERNAL', status: 500 })
    expect(JSON.stringify(broken.errors)).not.toContain('fire')
    expect(String(library.logged.at(-1))).toContain('fire')
    expect(await library.rows('SELECT status FROM "Book" WHERE id = $1', [ids[3]])).toEqual([{ status: 'draft' }])
  })

  test('the Idempotency-Key replays each field of the request', async () => {
    const send = () =>
      ask(
        'mutation ($id: ID!) { a: bookPublish(id: $id) { id status } b: bookPublish(id: $id, note: "again") { id } }',
        { actor: actors.editor, variables: { id: ids[3] }, headers: { 'idempotency-key': 'k-1' } },
      )
    const before = runs.publish
    const first = await send()
    expect(first.data.a).toEqual({ id: ids[3], status: 'published' })
    expect((await send()).data).toEqual(first.data)
    expect(runs.publish - before).toBe(2)
    await library.rows(`UPDATE "Book" SET status = 'draft' WHERE id = $1`, [ids[3]])
  })
})

describe('writing', () => {
  test('a key used with another selection is refused, not answered with holes', async () => {
    const send = (fields: string) =>
      ask(`mutation { adminAuthorCreate(input: {name: "Keyed"}) { ${fields} } }`, {
        actor: actors.editor,
        headers: { 'idempotency-key': 'selection' },
      })
    const first = await send('id')
    expect((await send('id')).data).toEqual(first.data)
    expect((await send('id name')).errors?.[0].extensions.code).toBe('IDEMPOTENCY_MISMATCH')
  })

  test('create, change with the version last seen, conflict, remove', async () => {
    const { data: made } = await ask(
      'mutation ($input: AdminBookCreate!) { adminBookCreate(input: $input) { id slug _version author { _label } editions { sku position } } }',
      {
        actor: actors.editor,
        variables: {
          input: {
            title: 'New Book',
            price: { amount: 5, currency: 'EUR' },
            authorId: await seedAuthor(library, 'N. N.'),
            pages: null,
            editions: [{ sku: 'N1' }, { sku: 'N2' }],
          },
        },
      },
    )
    const { id, _version: version } = made.adminBookCreate
    expect(made.adminBookCreate).toMatchObject({
      slug: 'new-book',
      author: { _label: 'N. N.' },
      editions: [
        { sku: 'N1', position: 0 },
        { sku: 'N2', position: 1 },
      ],
    })
    const change = (ifMatch: string) =>
      ask(
        'mutation ($id: ID!, $v: String) { adminBookUpdate(id: $id, ifMatch: $v, input: {title: "Newer"}) { title _version } }',
        { actor: actors.editor, variables: { id, v: ifMatch } },
      )
    const changed = await change(version)
    expect(changed.data.adminBookUpdate.title).toBe('Newer')
    expect((await change(version)).errors?.[0].extensions).toMatchObject({ code: 'PRECONDITION_FAILED', status: 412 })
    const listed = await ask('query ($id: ID!) { adminBooks(filter: {id: {exact: $id}}) { nodes { _version } } }', {
      actor: actors.editor,
      variables: { id },
    })
    expect(listed.data.adminBooks.nodes).toEqual([{ _version: changed.data.adminBookUpdate._version }])
    expect(
      (
        await ask('mutation ($id: ID!) { adminBookRemove(id: $id) { id } }', {
          actor: actors.editor,
          variables: { id },
        })
      ).data,
    ).toEqual({ adminBookRemove: { id } })
    expect(await library.rows('SELECT id FROM "Book" WHERE id = $1', [id])).toEqual([])
  })

  test('staff without the permission change nothing', async () => {
    const { data, errors } = await ask('mutation ($id: ID!) { adminBookRemove(id: $id) { id } }', {
      actor: actors.staff,
      variables: { id: ids[0] },
    })
    expect([data, errors?.[0].extensions.code]).toEqual([null, 'FORBIDDEN'])
    expect(await library.rows('SELECT id FROM "Book" WHERE id = $1', [ids[0]])).toHaveLength(1)
  })
})
