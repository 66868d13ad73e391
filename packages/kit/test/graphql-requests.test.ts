import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  buildGraphqlSchema,
  createGraphqlHandler,
  createMemoryDocuments,
  createPlainExecutor,
  createTrustedDocuments,
} from '../src/graphql/index.ts'
import { graphqlClient } from './fixture/graphql-client.ts'
import { type Library, openLibrary } from './fixture/open-library.ts'

let library: Library
let ask: ReturnType<typeof graphqlClient>

beforeAll(async () => {
  library = await openLibrary()
  ask = graphqlClient(library)
})
afterAll(() => library.drop())

describe('limits', () => {
  test('depth, root fields, aliases and cost', async () => {
    const limited = graphqlClient(library, { limits: { depth: 4, aliases: 3, cost: 200 } })
    const code = async (document: string, variables = {}) =>
      (await limited(document, { variables })).errors?.[0]?.message
    expect(await code('{ books(first: 5) { edges { node { author { name } } } } }')).toMatch(/5 levels/)
    expect(
      await code(
        '{ a: authors { nodes { id } } b: authors { nodes { id } } c: authors { nodes { id } } d: authors { nodes { id } } }',
      ),
    ).toMatch(/4 root fields/)
    expect(await code('{ authors(first: 1) { nodes { a: id b: id c: id d: id } } }')).toMatch(/4 aliases/)
    expect(await code('query ($n: Int) { authors(first: $n) { nodes { id name } } }', { n: 100 })).toMatch(/costs 202/)
    expect(await code('query ($n: Int) { authors(first: $n) { nodes { id name } } }', { n: 99 })).toBeUndefined()
  })

  test('documents that grow by fragments or turn in circles are measured in no time', async () => {
    const bomb = Array.from(
      { length: 60 },
      (_, index) => `fragment f${index} on Author { ...f${index + 1} ...f${index + 1} }`,
    ).join(' ')
    const started = performance.now()
    expect(
      (await ask(`{ authors { nodes { ...f0 } } } ${bomb} fragment f60 on Author { id }`)).errors?.[0].extensions.code,
    ).toBe('GRAPHQL_TOO_COMPLEX')
    expect(
      (await ask('{ authors { nodes { ...a } } } fragment a on Author { ...b } fragment b on Author { ...a }')).status,
    ).toBe(400)
    expect(performance.now() - started).toBeLessThan(500)
  })

  test('the cost is told', async () => {
    expect((await ask('{ authors(first: 3) { nodes { id name } } }')).extensions).toEqual({
      cost: { requested: 8, limit: 5000 },
    })
  })

  test('introspection follows the option', async () => {
    expect((await graphqlClient(library, { introspection: false })('{ __schema { types { name } } }')).status).toBe(400)
    expect((await graphqlClient(library, { introspection: false })('{ __typename }')).data).toEqual({
      __typename: 'Query',
    })
    expect((await ask('{ __schema { queryType { name } } }')).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    })
  })
})

describe('requests', () => {
  test('GET never changes anything', async () => {
    const answer = await ask('mutation { doorOpen(secret: "sesame") }', { method: 'GET' })
    expect([answer.status, answer.headers.allow, answer.data]).toEqual([405, 'GET, POST', undefined])
  })

  test('a document that cannot be parsed or does not fit has no data', async () => {
    for (const [document, code] of [
      ['{', 'GRAPHQL_PARSE_FAILED'],
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ] as const) {
      const answer = await ask(document)
      expect([answer.status, answer.errors?.[0].extensions.code, 'data' in answer]).toEqual([400, code, false])
      expect((await ask(document, { headers: { accept: 'application/json' } })).status).toBe(200)
    }
  })

  test('requests are throttled as a whole', async () => {
    const limited = await openLibrary(undefined, { graphql: '2/min' })
    const client = graphqlClient(limited)
    expect((await client('{ __typename }')).status).toBe(200)
    expect((await client('{ __typename }')).status).toBe(200)
    const third = await client('{ __typename }')
    expect([third.status, third.errors?.[0].extensions.code, third.headers['retry-after']]).toEqual([
      429,
      'TOO_MANY_REQUESTS',
      '30',
    ])
    await limited.drop()
  })

  test('persisted documents: remembered ones and a trusted list', async () => {
    const document = '{ __typename }'
    const hash = '7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b'
    const schema = buildGraphqlSchema(library.runtime.kit)
    const send = async (documents: ReturnType<typeof createMemoryDocuments>, body: object) => {
      const handler = createGraphqlHandler({
        runtime: library.runtime,
        schema,
        execute: createPlainExecutor(schema),
        documents,
      })
      return JSON.parse(
        (
          await handler(
            { method: 'POST', headers: { 'content-type': 'application/json' }, query: {}, body },
            library.context(),
          )
        ).body,
      )
    }
    const remembered = createMemoryDocuments()
    const byHash = { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }
    expect((await send(remembered, byHash)).errors[0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    })
    expect((await send(remembered, { ...byHash, query: document })).data).toEqual({ __typename: 'Query' })
    expect((await send(remembered, byHash)).data).toEqual({ __typename: 'Query' })
    const trusted = createTrustedDocuments([document], true)
    expect((await send(trusted, { documentId: `sha256:${hash}` })).data).toEqual({ __typename: 'Query' })
    expect((await send(trusted, { query: '{ books { totalCount } }' })).errors[0].extensions.code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    )
  })
})
