import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { translateDatabaseError } from '../src/database-errors.ts'
import { call } from './fixture/ask.ts'
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
    })
  })

  test('a reference to nothing, and a row that is still needed', async () => {
    await expect(
      attempt('admin.book.create', { title: 'X', price: { amount: 1, currency: 'USD' }, authorId: newId() }),
    ).rejects.toMatchObject({ code: 'STILL_REFERENCED', status: 409 })
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
    ).rejects.toMatchObject({ code: 'VALIDATION_FAILED', status: 400 })
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
  const wrapped = (originalCode: string, fields?: string[]) => ({
    code: 'P2002',
    meta: { driverAdapterError: { cause: { originalCode, constraint: { fields } } } },
  })
  test('name the fields that are taken', () => {
    expect(translateDatabaseError(wrapped('23505', ['"slug"']))).toMatchObject({
      code: 'CONFLICT',
      fieldErrors: [{ path: 'slug', code: 'not_unique', message: 'Is taken already.' }],
    })
    expect(translateDatabaseError({ code: 'P2002', meta: { target: ['shelfId', 'name'] } })).toMatchObject({
      message: 'Another row has this shelfId and name already.',
    })
  })
  test('a row that is not there, a reference to nothing', () => {
    expect(translateDatabaseError({ code: 'P2025' })).toMatchObject({ code: 'NOT_FOUND' })
    expect(translateDatabaseError({ code: 'P2003' })).toMatchObject({ code: 'STILL_REFERENCED' })
  })
})
