import type { FastifyInstance } from 'fastify'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graphqlServer } from './fixture/graphql-client.ts'
import { type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'

let library: Library
const servers: FastifyInstance[] = []

beforeAll(async () => {
  library = await openLibrary()
  const authorId = await seedAuthor(library, 'Ursula')
  await seedBooks(library, [
    { title: 'One', authorId, skus: ['A', 'B'] },
    { title: 'Two', authorId },
  ])
})
afterAll(async () => {
  for (const server of servers) await server.close()
  await library.drop()
})

describe.each([0, 1])('GraphQL over HTTP by Mercurius, jit %i', (jit) => {
  let app: FastifyInstance
  let url: string
  beforeAll(async () => {
    app = await graphqlServer(library, { jit })
    servers.push(app)
    url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  })

  test('every audit of graphql-http passes', async () => {
    const failed: string[] = []
    for (const audit of serverAudits({ url })) {
      const result = await audit.fn()
      if (result.status !== 'ok') failed.push(`${audit.id} ${audit.name}: ${'reason' in result ? result.reason : ''}`)
    }
    expect(failed).toEqual([])
  })

  const ask = async (body: object) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(body),
    })
    return {
      status: answer.status,
      ...((await answer.json()) as {
        data?: Record<string, unknown>
        errors?: { message: string; extensions: { code: string } }[]
      }),
    }
  }

  test('each operation of one document runs itself, compiled or not', async () => {
    const query = 'query A { authors { nodes { name } } } query B { books(orderBy: TITLE_ASC) { nodes { title } } }'
    for (let round = 0; round < 4; round++) {
      expect((await ask({ query, operationName: 'A' })).data).toEqual({ authors: { nodes: [{ name: 'Ursula' }] } })
      expect((await ask({ query, operationName: 'B' })).data).toEqual({
        books: { nodes: [{ title: 'One' }, { title: 'Two' }] },
      })
    }
  })

  test('variables, fragments, aliases and directives are understood, compiled or not', async () => {
    const query = `query ($wanted: Boolean!, $n: Int) { list: books(first: $n, orderBy: TITLE_ASC) { edges { cursor n: node { ...T copies: editions @include(if: $wanted) { sku } } } } } fragment T on Book { head: title }`
    for (let round = 0; round < 4; round++) {
      const { data } = await ask({ query, variables: { wanted: round % 2 === 0, n: 1 } })
      const copies = round % 2 === 0 ? { copies: [{ sku: 'A' }, { sku: 'B' }] } : {}
      expect(data).toEqual({ list: { edges: [{ cursor: expect.any(String), n: { head: 'One', ...copies } }] } })
    }
  })

  test("variables that do not fit are the request's fault, each time", async () => {
    const query = 'query ($n: Int!) { books(first: $n) { nodes { id } } }'
    for (let round = 0; round < 4; round++) {
      const answer = await ask({ query, variables: { n: 'many' } })
      expect(answer.status).toBe(400)
      expect(answer).not.toHaveProperty('data')
      expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    }
  })

  test('an error of the contract keeps its code through the executor', async () => {
    for (let round = 0; round < 3; round++) {
      const { data, errors, status } = await ask({
        query: '{ adminBooks { nodes { id } } books(first: 1) { nodes { id } } }',
      })
      expect([status, data, errors?.[0]?.extensions.code]).toEqual([200, null, 'UNAUTHENTICATED'])
    }
  })
})
