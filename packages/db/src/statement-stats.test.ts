import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FixtureDatabase, openFixture } from '../test/fixture/open-fixture.ts'
import { countStatements, currentStatementStats } from './statement-stats.ts'

let fixture: Awaited<ReturnType<typeof openFixture>>
let database: FixtureDatabase
let shelfId: string

beforeAll(async () => {
  fixture = await openFixture({ poolSize: 4 })
  database = fixture.database
  shelfId = (await database.prisma.shelf.create({ data: { code: 'A001' } })).id
})
afterAll(() => fixture.drop())

test('counts Prisma, raw and pool statements apart from transaction control', async () => {
  const { statements, transactionControl, timeMs, result } = await countStatements(async () => {
    await database.prisma.shelf.findMany()
    await database.query({ text: 'select 1' })
    await database.pool.query('select 2')
    await database.prisma.$queryRaw`select 3`
    return database.transaction(async (tx) => {
      await tx.prisma.shelf.count()
      await tx.query({ name: 'named', text: 'select 4' })
      return 'done'
    })
  })
  expect({ statements, transactionControl, result }).toEqual({ statements: 6, transactionControl: 2, result: 'done' })
  expect(timeMs).toBeGreaterThan(0)
})

test('counts are exact for 50 parallel transactions that wait for 4 connections', async () => {
  const one = (index: number) =>
    countStatements(() =>
      database.transaction(async (tx) => {
        await tx.prisma.article.create({
          data: { slug: `s${index}`, name: `n${index}`, shelfId },
          select: { id: true },
        })
        for (let query = 0; query < index % 5; query += 1) await tx.query({ text: 'select $1::int', values: [query] })
        await tx.prisma.article.updateMany({ where: { slug: `s${index}` }, data: { views: index } })
      }),
    )
  const raw = (index: number) =>
    countStatements(async () => {
      for (let query = 0; query <= index % 3; query += 1) await database.query({ text: 'select pg_sleep(0.001)' })
      await new Promise<void>((resolve) => database.pool.query('select 1', () => resolve()))
    })
  const indexes = Array.from({ length: 50 }, (_, index) => index)
  const [transactions, queries] = await Promise.all([Promise.all(indexes.map(one)), Promise.all(indexes.map(raw))])
  expect(transactions.map(({ statements }) => statements)).toEqual(indexes.map((index) => 2 + (index % 5)))
  expect(transactions.map(({ transactionControl }) => transactionControl)).toEqual(indexes.map(() => 2))
  expect(queries.map(({ statements }) => statements)).toEqual(indexes.map((index) => 2 + (index % 3)))
  expect(queries.map(({ transactionControl }) => transactionControl)).toEqual(indexes.map(() => 0))
})

test('an inner count adds to the outer one, and a rolled back transaction counts too', async () => {
  const outer = await countStatements(async () => {
    await database.query({ text: 'select 1' })
    const inner = await countStatements(() => database.query({ text: 'select 2' }))
    expect(inner.statements).toBe(1)
    const failing = database.transaction(async (tx) => {
      await tx.query({ text: 'select 3' })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(currentStatementStats()).toMatchObject({ statements: 3, transactionControl: 2 })
  })
  expect(outer.statements).toBe(3)
  expect(currentStatementStats()).toEqual({ statements: 0, transactionControl: 0, timeMs: 0 })
})
