import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildGraphqlSchema, createGraphqlHandler, createPlainExecutor } from '../src/graphql/index.ts'
import { type Actor, resolveModules } from '../src/index.ts'
import { mountRest, problemMediaType, toProblem } from '../src/rest/index.ts'
import {
  badInputCases,
  type ConformanceOptions,
  conformanceCases,
  createFingerprint,
  operationsWithoutSample,
  type Role,
  roles,
  type Sample,
  writeCases,
} from '../src/testing/index.ts'
import { library as libraryModule } from './fixture/library.ts'
import { libraryMeta } from './fixture/library-meta.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'

let library: Library
let app: Awaited<ReturnType<typeof openApp>>
const kit = resolveModules([libraryModule], libraryMeta)
const schema = buildGraphqlSchema(kit)

const actorOf = (role: Role, permission: string | null): Actor => {
  if (role === 'anonymous') return actors.anonymous
  if (role === 'staff') return actors.staff
  return role === 'permitted'
    ? { ...actors.staff, permissions: new Set(permission ? [permission] : []) }
    : actors.customer
}

async function openApp() {
  const server = Fastify()
  let actor: Actor = actors.anonymous
  server.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error, request.url, 'req-1')
    return reply.code(problem.status).type(problemMediaType).send(JSON.stringify(problem))
  })
  mountRest(server, {
    runtime: library.runtime,
    prefix: '/api/v1',
    contextOf: () => library.context(actor),
    showsTiming: () => false,
    variesBy: () => '',
    commonParameters: [],
  })
  const handler = createGraphqlHandler({ runtime: library.runtime, schema, execute: createPlainExecutor(schema) })
  server.post('/graphql', async (request, reply) => {
    const { status, headers, body } = await handler(
      { method: 'POST', headers: request.headers, query: {}, body: request.body },
      library.context(actor),
    )
    return reply.code(status).headers(headers).send(body)
  })
  const send: ConformanceOptions['send'] = async (role, permission, request) => {
    actor = actorOf(role, permission)
    const { statusCode, headers, body } = await server.inject({
      method: request.method as 'GET',
      url: request.url,
      headers: { ...request.headers, ...(request.body !== undefined && { 'content-type': 'application/json' }) },
      ...(request.body !== undefined && { payload: JSON.stringify(request.body) }),
    })
    return { status: statusCode, headers, body }
  }
  return { server, send }
}

const newBook = async () =>
  (
    await seedBooks(library, [{ title: `Book ${Math.random()}`, authorId: await seedAuthor(library, 'N. N.') }])
  )[0] as string
const samples: Record<string, Sample> = {
  'store.book.list': { prepare: () => ({}) },
  'store.author.list': { prepare: () => ({}) },
  'admin.book.list': { prepare: () => ({}) },
  'admin.book.read': { prepare: async () => ({ id: await newBook() }) },
  'admin.book.create': {
    prepare: async () => ({
      title: `T ${Math.random()}`,
      price: { amount: 1, currency: 'USD' },
      authorId: await seedAuthor(library, 'A'),
    }),
  },
  'admin.book.update': { prepare: async () => ({ id: await newBook(), title: 'Changed' }) },
  'admin.book.remove': { prepare: async () => ({ id: await newBook() }) },
  'book.publish': { prepare: async () => ({ id: await newBook() }) },
  'library.echo': { prepare: () => ({ word: 'hey', mood: 'very-loud' }) },
  'door.open': { prepare: () => ({ secret: 'sesame' }), allowed: roles },
}

let options: ConformanceOptions
beforeAll(async () => {
  library = await openLibrary()
  app = await openApp()
  options = {
    kit,
    schema,
    samples,
    send: (...request) => app.send(...request),
    fingerprint: createFingerprint(library.database, kit),
  }
})
afterAll(async () => {
  await app.server.close()
  await library.drop()
})

// Declarations are known before the database is.
describe('the library', () => {
  for (const each of conformanceCases({
    kit,
    schema,
    samples,
    send: (...request) => options.send(...request),
    fingerprint: (operation) => options.fingerprint(operation),
  })) {
    test(each.name, () => each.run())
  }
})

describe('the suite itself', () => {
  const run = (more: Partial<ConformanceOptions>, name: string) =>
    conformanceCases({ ...options, ...more })
      .find((each) => each.name === name)
      ?.run()

  test('tells what it has no sample of', () => {
    expect(operationsWithoutSample(options)).toContain('admin.shelf.list')
    expect(operationsWithoutSample(options)).not.toContain('admin.book.list')
  })

  test('finds an open door', async () => {
    const open: ConformanceOptions['send'] = (_role, permission, request) => app.send('permitted', permission, request)
    await expect(run({ send: open }, 'admin.book.remove · staff · REST')).rejects.toThrow(/expected a refusal/)
    await expect(run({ send: open }, 'admin.book.list · anonymous · GraphQL')).rejects.toThrow(/expected a refusal/)
  })

  test('finds a refusal that changes something', async () => {
    const sly: ConformanceOptions['send'] = async (role, permission, request) => {
      await seedBooks(library, [{ title: `Sly ${Math.random()}`, authorId: await seedAuthor(library, 'Sly') }])
      return app.send(role, permission, request)
    }
    await expect(run({ send: sly }, 'admin.book.remove · staff · REST')).rejects.toThrow(/yet something changed/)
  })

  test('finds a locked door, a stray field, a defect and an undocumented error', async () => {
    const answer =
      (status: number, body: object, type = 'application/json') =>
      async () => ({ status, headers: { 'content-type': type }, body: JSON.stringify(body) })
    await expect(
      run({ send: answer(403, { code: 'FORBIDDEN' }, problemMediaType) }, 'admin.book.list · permitted · REST'),
    ).rejects.toThrow(/to be allowed/)
    await expect(
      run({ send: answer(200, { data: [{ passwordHash: 'x' }] }) }, 'store.book.list · anonymous · REST'),
    ).rejects.toThrow(/no field "passwordHash"/)
    await expect(
      run({ send: answer(500, { code: 'INTERNAL' }, problemMediaType) }, 'store.book.list · anonymous · REST'),
    ).rejects.toThrow(/no defect/)
    await expect(
      run({ send: answer(418, { code: 'TEAPOT' }, problemMediaType) }, 'store.book.list · anonymous · REST'),
    ).rejects.toThrow(/documented/)
    await expect(
      run({ send: answer(400, { code: 'VALIDATION_FAILED' }) }, 'store.book.list · anonymous · REST'),
    ).rejects.toThrow(/problem document/)
  })

  const first = (cases: { name: string; run(): Promise<void> }[], name: string) =>
    cases.find((each) => each.name === name)?.run()

  test('finds bad input that is a defect, that is accepted, and that is refused without its name', async () => {
    const answers = (status: number, body: object) => async () => ({
      status,
      headers: { 'content-type': problemMediaType },
      body: JSON.stringify(body),
    })
    const tried = (send: ConformanceOptions['send']) =>
      first(badInputCases({ ...options, send }), 'admin.author.create · REST')
    const withAuthor = { ...samples, 'admin.author.create': { prepare: () => ({ name: 'A' }) } }
    options = { ...options, samples: withAuthor }
    await expect(tried(answers(500, { code: 'INTERNAL', errors: [] }))).rejects.toThrow(/name = a number: a defect/)
    await expect(tried(answers(201, {}))).rejects.toThrow(/name = a number: was accepted/)
    await expect(tried(answers(400, { code: 'VALIDATION_FAILED', errors: [] }))).rejects.toThrow(/field is not named/)
    await expect(tried(answers(400, { code: 'SURPRISE', errors: [] }))).rejects.toThrow(/not documented/)
    await tried((...request) => app.send(...request))
  })

  test('finds a write that leaves nothing and one that takes any version', async () => {
    const silent = async () => ({ status: 200, headers: { etag: '"v1-x"' }, body: '{}' })
    const cases = (send: ConformanceOptions['send']) =>
      writeCases({ ...options, send, connection: () => library.database, leavesNothing: {} })
    await expect(first(cases(silent), 'admin.book.update · audit and event')).rejects.toThrow(/left no audit/)
    await expect(first(cases(silent), 'admin.book.update · If-Match')).rejects.toThrow(
      /If-Match .* was answered with 200/,
    )
    const real = cases((...request) => app.send(...request))
    await first(real, 'admin.book.update · audit and event')
    await first(real, 'admin.book.update · If-Match')
  })
})
