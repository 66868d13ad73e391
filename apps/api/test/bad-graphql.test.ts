import { randomUUID } from 'node:crypto'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kit, schema, useWorld } from './conformance/conformance-of.ts'
import { fingerprintAll } from './conformance/fingerprint-all.ts'

const world = useWorld()

let before = ''
beforeAll(async () => {
  before = await fingerprintAll(world())
})
afterAll(async () => {
  expect(await fingerprintAll(world())).toBe(before)
})

type Answer = { status: number; data: unknown; codes: string[]; text: string }

async function ask(body: unknown, options: InjectOptions = {}): Promise<Answer> {
  const reply = await world().shop.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: body as object,
    ...options,
    headers: { accept: 'application/graphql-response+json', ...options.headers },
  })
  const answer = reply.json<{ data?: unknown; code?: string; errors?: { extensions?: { code?: string } }[] }>()
  // What never reaches GraphQL is a problem document.
  const codes = answer.code ? [answer.code] : (answer.errors ?? []).map((error) => error.extensions?.code ?? 'none')
  return { status: reply.statusCode, data: answer.data, codes, text: reply.body }
}

const query = (text: string, variables?: object) => ({ query: text, variables })
const nested = (levels: number) =>
  `{ categories { data ${'{ children '.repeat(levels)}{ slug }${' }'.repeat(levels)} } }`
const PARSE = 'GRAPHQL_PARSE_FAILED'
const VALID = 'GRAPHQL_VALIDATION_FAILED'
const COMPLEX = 'GRAPHQL_TOO_COMPLEX'

test.each<[string, unknown, number, string]>([
  ['no document', {}, 400, 'VALIDATION_FAILED'],
  ['an empty document', query(''), 400, 'VALIDATION_FAILED'],
  ['blanks', query('   '), 400, PARSE],
  ['half a document', query('{ shop {'), 400, PARSE],
  ['prose', query('give me everything'), 400, PARSE],
  ['SQL', query(`{ shop(name: "'; DROP TABLE x") { name } }`), 400, VALID],
  ['a control character', query('{ shop { na\u0007me } }'), 400, PARSE],
  ['an unknown field', query('{ shoop { name } }'), 400, VALID],
  ['an unknown field below', query('{ shop { nam } }'), 400, VALID],
  ['a field that no audience names', query('{ products { nodes { descriptionMarkdown } } }'), 400, VALID],
  ['a secret field', query('{ me { passwordHash } }'), 400, VALID],
  ['an unknown argument', query('{ products(limit: 3) { nodes { id } } }'), 400, VALID],
  ['an unknown filter', query('{ products(filter: {pricee: {gte: 3}}) { nodes { id } } }'), 400, VALID],
  ['an unknown lookup', query('{ products(filter: {price: {near: 3}}) { nodes { id } } }'), 400, VALID],
  ['an unknown order', query('{ products(orderBy: [SECRET_ASC]) { nodes { id } } }'), 400, VALID],
  ['no selection', query('{ shop }'), 400, VALID],
  ['a selection of a leaf', query('{ shop { name { first } } }'), 400, VALID],
  ['a literal of another type', query('{ product(slug: 5) { id } }'), 400, VALID],
  ['a missing argument', query('{ product { id } }'), 400, VALID],
  ['a missing variable', query('query ($slug: String!) { product(slug: $slug) { id } }'), 400, VALID],
  [
    'a variable of another type',
    query('query ($n: Int) { products(first: $n) { nodes { id } } }', { n: 'three' }),
    400,
    VALID,
  ],
  [
    'a variable that is null',
    query('query ($slug: String!) { product(slug: $slug) { id } }', { slug: null }),
    400,
    VALID,
  ],
  ['a list for a text', query('query ($slug: String!) { product(slug: $slug) { id } }', { slug: ['a'] }), 400, VALID],
  ['an undeclared variable', query('{ product(slug: $slug) { id } }', { slug: 'a' }), 400, VALID],
  ['an unused variable', query('query ($a: Int) { shop { name } }'), 400, VALID],
  ['variables that are text', { query: '{ shop { name } }', variables: 'x' }, 400, 'VALIDATION_FAILED'],
  ['variables that are a list', { query: '{ shop { name } }', variables: [1] }, 400, 'VALIDATION_FAILED'],
  ['a document that is a number', { query: 5 }, 400, 'VALIDATION_FAILED'],
  ['a document that is a list', { query: ['{ shop { name } }'] }, 400, 'VALIDATION_FAILED'],
  ['an operation that is not there', { query: 'query A { shop { name } }', operationName: 'B' }, 400, VALID],
  ['an operation that is a number', { query: 'query A { shop { name } }', operationName: 1 }, 400, 'VALIDATION_FAILED'],
  ['two operations and no name', query('query A { shop { name } } query B { shop { name } }'), 400, VALID],
  ['only a fragment', query('fragment F on Shop { name }'), 400, VALID],
  [
    'a circle of fragments',
    query('{ shop { ...A } } fragment A on Shop { ...B } fragment B on Shop { ...A }'),
    400,
    VALID,
  ],
  ['an unknown fragment', query('{ shop { ...Nothing } }'), 400, VALID],
  ['an unknown directive', query('{ shop @live { name } }'), 400, VALID],
  ['a batch', [query('{ shop { name } }'), query('{ shop { name } }')], 400, 'MALFORMED_BODY'],
  ['a subscription', query('subscription { shop { name } }'), 400, VALID],
  [
    'many aliases',
    query(`{ ${Array.from({ length: 40 }, (_, at) => `a${at}: shop { name }`).join(' ')} }`),
    400,
    COMPLEX,
  ],
  ['many levels', query(nested(30)), 400, COMPLEX],
  ['a thousand levels', query(nested(1000)), 400, COMPLEX],
  ['many tokens', query(`{ shop { ${'name '.repeat(6000)} } }`), 400, PARSE],
  ['a megabyte', query(`{ shop { ${'name '.repeat(300_000)} } }`), 413, 'PAYLOAD_TOO_LARGE'],
  ['too large a page', query('{ products(first: 101) { nodes { id } } }'), 200, 'VALIDATION_FAILED'],
  ['a page of none', query('{ products(first: 0) { nodes { id } } }'), 200, 'VALIDATION_FAILED'],
  ['a negative page', query('{ products(first: -5) { nodes { id } } }'), 200, 'VALIDATION_FAILED'],
  ['a huge page', query('{ products(first: 2000000000) { nodes { id } } }'), 400, COMPLEX],
  ['a page beyond 32 bits', query('{ products(first: 3000000000) { nodes { id } } }'), 400, COMPLEX],
  ['a cursor that is none', query('{ products(after: "nonsense") { nodes { id } } }'), 200, 'VALIDATION_FAILED'],
  ['both ends', query('{ products(first: 1, last: 1) { nodes { id } } }'), 200, 'VALIDATION_FAILED'],
  ['a search with NUL', query('{ products(q: "a\\u0000b") { nodes { id } } }'), 200, 'VALIDATION_FAILED'],
  [
    'a filter with NUL',
    query('{ products(filter: {vendor: {exact: "a\\u0000b"}}) { nodes { id } } }'),
    200,
    'VALIDATION_FAILED',
  ],
  ['an id that is none', query('{ cart(cartId: "1; DROP TABLE") { id } }'), 200, 'VALIDATION_FAILED'],
  [
    'half a surrogate',
    query('query ($s: String!) { product(slug: $s) { id } }', { s: '\ud800' }),
    200,
    'VALIDATION_FAILED',
  ],
  [
    'a persisted document unknown here',
    { extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } },
    400,
    'PERSISTED_QUERY_NOT_FOUND',
  ],
  [
    'a persisted document of another hash',
    { ...query('{ shop { name } }'), extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } },
    400,
    'VALIDATION_FAILED',
  ],
])('%s', async (_what, body, status, code) => {
  const answer = await ask(body)
  expect([answer.status, answer.codes[0], answer.text.slice(0, 200)]).toEqual([status, code, expect.any(String)])
  expect(answer.text).not.toMatch(/node_modules|\.ts:\d|at Object\.|SELECT /)
})

test('a refused document says what was meant', async () => {
  expect((await ask(query('{ shop { nam } }'))).text).toContain('Did you mean \\"name\\"')
})

test.each<[string, InjectOptions, number]>([
  ['broken JSON', { payload: '{"query":', headers: { 'content-type': 'application/json' } }, 400],
  ['a text', { payload: '"x"', headers: { 'content-type': 'application/json' } }, 400],
  ['nothing', { payload: '', headers: { 'content-type': 'application/json' } }, 400],
  ['another type', { payload: '{ shop { name } }', headers: { 'content-type': 'application/graphql' } }, 415],
  ['no type', { payload: Buffer.from('{}') }, 415],
  ['a mutation by GET', { method: 'GET', url: '/graphql?query=mutation{cartCreate{id}}', payload: undefined }, 405],
  [
    'broken variables by GET',
    { method: 'GET', url: '/graphql?query={shop{name}}&variables={', payload: undefined },
    400,
  ],
])('%s as the whole request', async (_what, options, status) => {
  expect((await ask(undefined, options)).status).toBe(status)
})

test('half a million levels of variables are refused, whatever they are for', async () => {
  const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`
  for (const text of ['query ($s: String!) { product(slug: $s) { id } }', 'query ($s: [OrderBy]) { shop { name } }']) {
    const payload = `{"query":${JSON.stringify(text)},"variables":{"s":${deep}}}`
    const answer = await ask(undefined, { payload, headers: { 'content-type': 'application/json' } })
    expect([answer.status, answer.codes[0]]).toEqual([400, VALID])
  }
})

test('every root field refuses arguments of other types, as anybody', async () => {
  const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() }
  const kinds = [7, true, 'x', [], {}, -1, 1e300, '\u0000']
  expect(Object.keys(fields).length).toBe([...kit.operations.values()].filter(({ graphql }) => graphql).length)
  for (const field of Object.values(fields)) {
    const root = schema.getQueryType()?.getFields()[field.name] ? 'query' : 'mutation'
    if (field.args.length === 0) continue
    const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
    const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
    for (const value of kinds) {
      const variables = Object.fromEntries(field.args.map(({ name }) => [name, value]))
      const body = query(`${root} (${declared}) { ${field.name}(${passed}) { __typename } }`, variables)
      const answer = await ask(body, { headers: { 'idempotency-key': randomUUID() } })
      expect([field.name, value, answer.codes, answer.status]).toEqual([
        field.name,
        value,
        expect.not.arrayContaining(['INTERNAL', 'none']),
        expect.toSatisfy((status: number) => status < 500),
      ])
    }
  }
})
