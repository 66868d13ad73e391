import { Validator } from '@seriousme/openapi-schema-validator'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { defineModule, defineOperation, everyone, resolveModules, view } from '../src/index.ts'
import { buildOpenApi, type OpenApiDocument } from '../src/rest/index.ts'
import { library } from './fixture/library.ts'
import { libraryMeta } from './fixture/library-meta.ts'

const options = { title: 'Library', version: '1', servers: [{ url: '/api/v1' }] }

// biome-ignore lint/suspicious/noExplicitAny: tests look into the document freely
let document: any
const build = (): OpenApiDocument => buildOpenApi(resolveModules([library], libraryMeta), options)

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
  expect(parameters(list)).toEqual(
    expect.arrayContaining([
      'price',
      'price__gte',
      'price__in',
      'price__range',
      'publishedAt__year',
      'stock.{key}',
      'stock.{key}__gte',
      'Search',
      'ordering',
      'fields',
      'include',
      'Limit',
      'Cursor',
      'Count',
      'IfNoneMatch',
    ]),
  )
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
  expect(parameters(publish)).toEqual(['id', 'IdempotencyKeyRequired', 'RequestId'])
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
  expect(parameters(echo)).toEqual(['word', 'times', 'big', 'loud', 'mood', 'tags', 'at', 'IfNoneMatch', 'RequestId'])
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
