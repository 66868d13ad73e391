import { Validator } from '@seriousme/openapi-schema-validator'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { defineModule, defineOperation, everyone, permission, resolveModules, view } from '../src/index.ts'
import { buildOpenApi, type OpenApiDocument, type OpenApiOptions } from '../src/rest/index.ts'
import { library } from './fixture/library.ts'
import { libraryMeta } from './fixture/library-meta.ts'

const options: OpenApiOptions = {
  title: 'Library',
  version: '1',
  servers: [{ url: '/api/v1' }],
  parameters: { Branch: { name: 'branch', in: 'query', schema: { type: 'string' } } },
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into the document freely
let document: any
const uploadCover = defineOperation('cover.upload', {
  summary: 'Send a picture.',
  rest: null,
  graphql: null,
  http: {
    route: 'POST /admin/covers/:bookId',
    takes: 'multipart/form-data',
    body: z.strictObject({ alt: z.string().optional(), file: z.file() }),
  },
  status: 201,
  access: permission('library.book.change'),
  budget: 1,
  input: z.object({ bookId: z.string(), bytes: z.instanceof(Buffer) }),
  output: z.object({ size: z.int() }),
  run: async (_ctx, { bytes }) => ({ size: bytes.length }),
})
const covers = defineModule({ name: 'covers', label: 'Covers', operations: [uploadCover] })
const build = (): OpenApiDocument => buildOpenApi(resolveModules([library, covers], libraryMeta), options)

beforeAll(() => {
  document = build()
})

// biome-ignore lint/suspicious/noExplicitAny: tests look into the document freely
const parameters = (operation: any): string[] =>
  operation.parameters.map((each: { name?: string; $ref?: string }) => each.name ?? each.$ref?.split('/').at(-1))

test('the document is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)))
  expect(errors).toBeUndefined()
  expect(valid).toBe(true)
})

test('every reference leads somewhere and every component is used', () => {
  const text = JSON.stringify(document)
  const references = new Set(
    [...text.matchAll(/"#\/components\/(\w+)\/([\w.-]+)"/g)].map((match) => `${match[1]} ${match[2]}`),
  )
  for (const reference of references) {
    const [kind, name] = reference.split(' ') as [string, string]
    expect(Object.keys(document.components[kind])).toContain(name)
  }
  for (const name of Object.keys(document.components.schemas)) expect(references, name).toContain(`schemas ${name}`)
})

test('what every address takes stands with the address', () => {
  for (const path of Object.values<{ parameters: unknown }>(document.paths))
    expect(path.parameters).toEqual([
      { $ref: '#/components/parameters/RequestId' },
      { $ref: '#/components/parameters/Branch' },
    ])
})

test('the same declarations give the same text', () => {
  expect(JSON.stringify(build())).toBe(JSON.stringify(document))
})

test('a list has its filters with all lookups, search, ordering and paging', () => {
  const list = document.paths['/books'].get
  expect(list).toMatchObject({
    operationId: 'books',
    tags: ['library'],
    security: [],
    summary: 'List books',
    'x-budget': 1,
    'x-graphql': 'Query.books',
  })
  expect(parameters(list)).toEqual([
    'filter',
    'Search',
    'ordering',
    'fields',
    'include',
    'Limit',
    'Cursor',
    'Count',
    'IfNoneMatch',
  ])
  expect(parameters(list)).not.toContain('Page')
  expect(parameters(document.paths['/admin/books'].get)).toContain('Page')
  const ordering = list.parameters.find((each: { name: string }) => each.name === 'ordering')
  expect(ordering.schema.items.enum).toEqual(expect.arrayContaining(['title', '-title', '-price']))
  expect(list.responses['200'].content['application/json'].schema.properties.data.items).toEqual({
    $ref: '#/components/schemas/BookListItem',
  })
  expect(document.components.schemas.BookListItem.required).toEqual(['id', 'slug', 'title', 'price', 'author'])
  expect(document.components.schemas.Book.required).toEqual([
    'id',
    'slug',
    'title',
    'price',
    'pages',
    'publishedAt',
    'author',
    'editions',
    'shelf',
  ])
})

test('the filters of a list are one parameter, an object whose members are sent by their own names', () => {
  const [filter] = document.paths['/books'].get.parameters
  expect(filter).toEqual({
    name: 'filter',
    in: 'query',
    style: 'form',
    explode: true,
    schema: { $ref: '#/components/schemas/BookFilter' },
  })
  const { properties, patternProperties } = document.components.schemas.BookFilter
  expect(properties).toMatchObject({
    price: { type: 'integer', format: 'int64' },
    price__gte: { type: 'integer', format: 'int64' },
    pages__gte: { type: 'integer', format: 'int32' },
    price__in: { $ref: '#/components/schemas/CommaSeparated' },
    price__range: { $ref: '#/components/schemas/CommaSeparatedRange' },
    publishedAt: { $ref: '#/components/schemas/Moment' },
    publishedAt__year: { type: 'integer', minimum: 1, maximum: 9999 },
    pages__isnull: { type: 'boolean' },
  })
  expect(Object.keys(properties).filter((name) => name.startsWith('stock'))).toEqual([])
  const matching = (name: string) => Object.keys(patternProperties).filter((pattern) => new RegExp(pattern).test(name))
  expect(matching('stock.A-1')).toHaveLength(1)
  expect(matching('stock.A-1__gte')).toHaveLength(1)
  expect(matching('stock.A-1__lte')).toEqual([])
})

test('an operation behind a route written by hand has its address and its body', () => {
  const upload = document.paths['/admin/covers/{bookId}'].post
  expect(upload).toMatchObject({ operationId: 'coverUpload', 'x-permission': 'library.book.change' })
  expect(upload.requestBody).toEqual({
    required: true,
    content: {
      'multipart/form-data': {
        schema: {
          type: 'object',
          properties: { alt: { type: 'string' }, file: expect.objectContaining({ type: 'string', format: 'binary' }) },
          required: ['file'],
          additionalProperties: false,
        },
      },
    },
  })
  expect(parameters(upload)).toEqual(['bookId'])
  expect(Object.keys(upload.responses)).toEqual(expect.arrayContaining(['201', '401', '403', '404', '413', '415']))
})

test('one name is one component, unless question and answer really differ', () => {
  const names = Object.keys(document.components.schemas)
  expect(names).toEqual([...names].sort())
  expect(names).toContain('Money')
  expect(names).not.toContain('MoneyInput')
  expect(document.components.schemas.Book.properties.price).toEqual({ $ref: '#/components/schemas/Money' })
  expect(document.components.schemas.AdminBookCreate.properties.price).toEqual({ $ref: '#/components/schemas/Money' })
  expect(document.components.schemas.AdminBookCreate).toMatchObject({
    additionalProperties: false,
    required: ['title', 'price', 'authorId'],
  })
  expect(document.components.schemas.AdminBook.properties.rating).toEqual({ type: ['string', 'null'] })
})

test('a verb has its body without the path, its errors by status, its key and its permission', () => {
  const publish = document.paths['/admin/books/{id}/publish'].post
  expect(publish).toMatchObject({
    operationId: 'bookPublish',
    security: [{ bearer: [] }],
    'x-permission': 'library.book.publish',
    'x-throttle': ['publish'],
  })
  expect(publish.requestBody).toEqual({
    content: {
      'application/json': {
        schema: {
          type: 'object',
          properties: { note: { type: 'string', maxLength: 200 } },
          additionalProperties: false,
        },
      },
    },
  })
  expect(parameters(publish)).toEqual(['id', 'IdempotencyKeyRequired'])
  expect(Object.keys(publish.responses)).toEqual([
    '200',
    '400',
    '401',
    '403',
    '404',
    '409',
    '413',
    '415',
    '422',
    '429',
    '500',
    '503',
  ])
  expect(publish.responses['409']).toEqual({
    $ref: '#/components/responses/409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.OUT_OF_PRINT',
  })
  expect(
    document.components.responses['409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.OUT_OF_PRINT'].content['application/problem+json']
      .schema.allOf[1].properties.code.enum,
  ).toEqual(['CONFLICT', 'IDEMPOTENCY_IN_FLIGHT', 'OUT_OF_PRINT'])
  expect(document.paths['/admin/books/{id}'].patch.responses['200'].headers).toHaveProperty('ETag')
  expect(parameters(document.paths['/admin/books/{id}'].patch)).toEqual(
    expect.arrayContaining(['id', 'IfMatch', 'IdempotencyKey']),
  )
  expect(Object.keys(document.paths['/door'].post.responses)[0]).toBe('204')
  expect(document.paths['/door'].post.security).toEqual([{}, { bearer: [] }])
})

test('query parameters of a declared operation come from its input', () => {
  const echo = document.paths['/echo/{word}'].get
  expect(parameters(echo)).toEqual(['word', 'times', 'big', 'loud', 'mood', 'tags', 'at', 'IfNoneMatch'])
  expect(echo.parameters[1]).toEqual({
    name: 'times',
    in: 'query',
    schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 9, default: 1 },
  })
  expect(echo.parameters[5]).toMatchObject({ style: 'form', explode: false })
})

test('a name that means two things is refused', () => {
  const clashing = defineOperation('x.one', {
    summary: 'Test.',
    rest: 'GET /x',
    access: everyone,
    budget: 0,
    input: z.object({}),
    output: view('Money', { coins: z.int() }),
    run: async () => ({ coins: 1 }),
  })
  const kit = resolveModules([library, defineModule({ name: 'x', label: 'X', operations: [clashing] })], libraryMeta)
  expect(() => buildOpenApi(kit, options)).toThrow(/KIT050 .*Money/)
})
