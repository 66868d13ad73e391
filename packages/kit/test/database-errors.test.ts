import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { constraintFields } from '../src/constraint-fields.ts'
import { translateDatabaseError } from '../src/database-errors.ts'
import type { Module } from '../src/index.ts'
import { call } from './fixture/ask.ts'
import { libraryMeta } from './fixture/library-meta.ts'
import { actors, type Library, openLibrary, seedAuthor, seedBooks } from './fixture/open-library.ts'

let library: Library
beforeAll(async () => {
  library = await openLibrary()
})
afterAll(() => library.drop())

describe('what PostgreSQL refuses', () => {
  const attempt = (name: string, input: Record<string, unknown>) => call(library, name, input, actors.editor)

  test('a value that is taken is a conflict', async () => {
    await seedAuthor(library, 'First', 'one@example.test')
    await expect(attempt('admin.author.create', { name: 'Second', email: 'one@example.test' })).rejects.toMatchObject({
      code: 'CONFLICT',
      status: 409,
      message: 'Another row has this email already.',
      fieldErrors: [{ path: 'email', code: 'not_unique', message: 'Is taken already.' }],
    })
  })

  test('a value that is taken among rows edited with their parent', async () => {
    const authorId = await seedAuthor(library, 'Of editions')
    await seedBooks(library, [{ title: 'Taken', authorId, skus: ['TAKEN'] }])
    const book = { title: 'Other', price: { amount: 1, currency: 'USD' }, authorId, editions: [{ sku: 'TAKEN' }] }
    await expect(attempt('admin.book.create', book)).rejects.toMatchObject({
      code: 'CONFLICT',
      fieldErrors: [{ path: 'editions.sku', code: 'not_unique' }],
    })
  })

  test('a reference to nothing, and a row that is still needed', async () => {
    await expect(
      attempt('admin.book.create', { title: 'X', price: { amount: 1, currency: 'USD' }, authorId: newId() }),
    ).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      status: 400,
      fieldErrors: [{ path: 'authorId', code: 'not_found', message: 'Refers to nothing.' }],
    })
    const authorId = await seedAuthor(library, 'Needed')
    await seedBooks(library, [{ title: 'Needs', authorId }])
    await expect(attempt('admin.author.remove', { id: authorId })).rejects.toMatchObject({ code: 'STILL_REFERENCED' })
    expect(await library.rows('SELECT name FROM "Author" WHERE id = $1', [authorId])).toHaveLength(1)
  })

  test('a check of the table', async () => {
    await expect(
      attempt('admin.book.create', {
        title: 'X',
        price: { amount: -1, currency: 'USD' },
        authorId: await seedAuthor(library, 'A'),
      }),
    ).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      status: 400,
      fieldErrors: [{ path: 'price', code: 'not_allowed', message: 'Is not allowed here.' }],
    })
  })

  test('a deadlock and a lock that does not come free can be tried again', async () => {
    expect(translateDatabaseError({ code: '40P01' })).toMatchObject({ code: 'CONFLICT' })
    expect(translateDatabaseError({ code: '55P03' })).toMatchObject({ code: 'CONFLICT' })
    expect(translateDatabaseError({ code: '40001' })).toMatchObject({ code: 'CONFLICT' })
  })

  test('a database that is busy or gone is unavailable', async () => {
    const cancelled = await library
      .rows(`SET statement_timeout = 20; SELECT pg_sleep(1)`)
      .catch((error: unknown) => error)
    expect(translateDatabaseError(cancelled)).toMatchObject({ code: 'UNAVAILABLE', status: 503 })
    for (const code of ['08006', '57P01', 'P2024', 'P2028'])
      expect(translateDatabaseError({ code })).toMatchObject({ code: 'UNAVAILABLE' })
  })

  test('anything else stays a defect', () => {
    for (const error of [{ code: '42P01' }, { code: 'ENOENT' }, new Error('x'), null, 'text', 3])
      expect(translateDatabaseError(error)).toBe(error)
  })

  test('nothing of the database is told', async () => {
    const error = (await attempt('admin.author.create', { name: 'Third', email: 'one@example.test' }).catch(
      (caught: unknown) => caught,
    )) as { message: string; details: object }
    expect(JSON.stringify([error.message, error.details])).not.toMatch(/Author|_key|constraint|SQL/)
  })
})

describe("Prisma's own errors", () => {
  const site = (modules: readonly Module[] = []) => ({
    kit: { schema: libraryMeta, modules },
    operation: library.operation('admin.book.create'),
  })
  const wrapped = (code: string, cause: object) => ({ code, meta: { driverAdapterError: { cause } } })

  test('name the fields by the index', () => {
    const taken = wrapped('P2002', { originalCode: '23505', constraint: { index: 'Book_slug_key' } })
    expect(translateDatabaseError(taken, site())).toMatchObject({
      code: 'CONFLICT',
      fieldErrors: [{ path: 'slug', code: 'not_unique', message: 'Is taken already.' }],
    })
    expect(translateDatabaseError(taken)).toMatchObject({ code: 'CONFLICT', fieldErrors: [] })
    const elsewhere = wrapped('P2002', { originalCode: '23505', constraint: { index: 'Author_email_key' } })
    expect(translateDatabaseError(elsewhere, site())).toMatchObject({ code: 'CONFLICT', fieldErrors: [] })
  })

  test('name the field of a check by its sentence', () => {
    const sentence = 'new row for relation "Book" violates check constraint "Book_priceAmount_check"'
    const broken = { name: 'DriverAdapterError', cause: { originalCode: '23514', originalMessage: sentence } }
    expect(translateDatabaseError(broken, site())).toMatchObject({
      code: 'VALIDATION_FAILED',
      fieldErrors: [{ path: 'price', message: 'Is not allowed here.' }],
    })
    const rules = { Book_priceAmount_check: 'A price is from 0 to 9.' }
    const modules = [{ name: 'goods', label: 'Goods', rules }]
    expect(translateDatabaseError(broken, site(modules))).toMatchObject({
      message: 'A price is from 0 to 9.',
      fieldErrors: [{ path: 'price', code: 'not_allowed', message: 'A price is from 0 to 9.' }],
    })
  })

  test('a row that is not there, a reference to nothing', () => {
    for (const code of ['P2025', 'P2017', 'P2018'])
      expect(translateDatabaseError({ code })).toMatchObject({ code: 'NOT_FOUND' })
    expect(translateDatabaseError({ code: 'P2003' })).toMatchObject({ code: 'STILL_REFERENCED' })
  })
})

describe('names of constraints', () => {
  const fieldsOf = (name: string) => {
    const found = constraintFields(libraryMeta, name)
    return found && [found.model.name, ...found.fields]
  }
  test('tell the columns', () => {
    expect(fieldsOf('Book_slug_key')).toEqual(['Book', 'slug'])
    expect(fieldsOf('Book_authorId_fkey')).toEqual(['Book', 'authorId'])
    expect(fieldsOf('Book_pages_check1')).toEqual(['Book', 'pages'])
    expect(fieldsOf('Edition_bookId_fkey')).toEqual(['Edition', 'bookId'])
  })
  test('or the start of one column alone', () => {
    expect(fieldsOf('Book_published_check')).toEqual(['Book', 'publishedAt'])
    expect(fieldsOf('Book_price_check')).toBeNull()
  })
  test('or nothing', () => {
    expect(fieldsOf('Book_whatever_check')).toBeNull()
    expect(fieldsOf('Nothing_slug_key')).toBeNull()
    expect(fieldsOf('Book_check')).toBeNull()
  })
})
