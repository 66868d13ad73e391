import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '@stoa/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FixtureDatabase, openFixture } from '../test/fixture/open-fixture.ts'
import type { StatementEvent } from './pool.ts'
import { countStatements } from './statement-stats.ts'

let fixture: Awaited<ReturnType<typeof openFixture>>
let database: FixtureDatabase
const events: StatementEvent[] = []
let lost = 0

beforeAll(async () => {
  fixture = await openFixture({
    poolSize: 3,
    lockTimeoutMs: 1_500,
    statementTimeoutMs: 2_000,
    onStatement: (event) => events.push(event),
    onConnectionError: () => {
      lost += 1
    },
  })
  database = fixture.database
})
afterAll(() => fixture.drop())

test('values and results keep their types', async () => {
  const [first, second] = [newId(), newId()]
  const at = new Date('2026-03-29T00:30:00.125Z')
  const [row] = await database.query({
    name: 'types',
    text: `select $1::uuid[] as ids, $2::bigint as big, array[1,null]::bigint[] as bigs, $3::jsonb as json, $4::timestamptz as at,
      $4::timestamptz at time zone 'UTC' as plain, '2026-01-31'::date as day, 1.10::numeric as amount, 3 as small, null::int8 as none`,
    values: [[first, second], 9_007_199_254_740_993n, JSON.stringify([{ a: 1 }]), at],
  })
  expect(row).toEqual({
    ids: [first, second],
    big: 9_007_199_254_740_993n,
    bigs: [1n, null],
    json: [{ a: 1 }],
    at,
    plain: at,
    day: '2026-01-31',
    amount: '1.10',
    small: 3,
    none: null,
  })
})

test('query and prisma share the connection of a transaction, and a failure undoes both', async () => {
  const shelves = () =>
    database.query<{ code: string }>({ text: `select code from shelf where code like 'T%' order by code` })
  const failing = database.transaction(async (tx) => {
    const { id } = await tx.prisma.shelf.create({ data: { code: 'T001' } })
    const seen = await tx.query<{ id: string; at: Date }>({
      name: 'seen',
      text: 'select id, now() as at from shelf where id = $1',
      values: [id],
    })
    const [{ at } = { at: null }] = await tx.prisma.$queryRaw<{ at: Date }[]>`select now() as at`
    expect(seen).toEqual([{ id, at }])
    await tx.query({ text: `insert into shelf (code) values ('T002')` })
    throw new Error('undo')
  })
  await expect(failing).rejects.toThrow('undo')
  expect(await shelves()).toEqual([])
  await database.transaction((tx) => tx.model('Shelf').create({ data: { code: 'T003' } }))
  expect(await shelves()).toEqual([{ code: 'T003' }])
})

test('a query after the end of its transaction is refused', async () => {
  const escaped = await database.transaction(async (tx) => tx)
  await expect(escaped.query({ text: 'select 1' })).rejects.toThrow('The transaction of this query is over')
})

test('a query after the transaction timed out is refused and does not reach another one', async () => {
  const late = database.transaction(
    async (tx) => {
      await tx.query({ text: `insert into shelf (code) values ('LATE')` })
      await sleep(300)
      await tx.query({ text: `insert into shelf (code) values ('LOST')` })
    },
    { timeoutMs: 100 },
  )
  await expect(late).rejects.toThrow('The transaction of this query is over')
  expect(await database.query({ text: `select 1 from shelf where code in ('LATE', 'LOST')` })).toEqual([])
})

test('isolation level and session settings reach the server', async () => {
  const settings = await database.transaction(
    (tx) =>
      tx.query({
        text: `select current_setting('transaction_isolation') as isolation, current_setting('TimeZone') as zone,
          current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement,
          current_setting('idle_in_transaction_session_timeout') as idle`,
      }),
    { isolationLevel: 'Serializable' },
  )
  expect(settings).toEqual([{ isolation: 'serializable', zone: 'UTC', lock: '1500ms', statement: '2s', idle: '30s' }])
})

test('a repeated Prisma query is prepared once, with a name', async () => {
  const query = () => database.prisma.shelf.findMany({ where: { code: 'P001' }, select: { code: true } })
  await database.transaction(async (tx) => {
    for (let round = 0; round < 3; round += 1)
      await tx.prisma.shelf.findMany({ where: { code: 'P001' }, select: { code: true } })
    const prepared = await tx.query({
      text: `select 1 from pg_prepared_statements where name like 'prisma_%' and statement like '%"shelf"."code" = $1%'`,
    })
    expect(prepared).toHaveLength(1)
  })
  events.length = 0
  await query()
  expect(events.map(({ name }) => name)).toEqual([expect.stringMatching(/^prisma_\d+$/)])
})

test('a failed statement keeps its connection, reports itself, and has the code of PostgreSQL', async () => {
  const pidOf = async () => (await database.query<{ pid: number }>({ text: 'select pg_backend_pid() as pid' }))[0]!.pid
  const pid = await pidOf()
  events.length = 0
  await expect(database.query({ text: 'select 1/0' })).rejects.toMatchObject({ code: '22012' })
  expect(events).toMatchObject([{ text: 'select 1/0', error: { message: 'division by zero' } }])
  expect(await pidOf()).toBe(pid)
})

test('a connection the server closes is replaced', async () => {
  await database.query({ text: 'select 1' })
  await database
    .query({ text: 'select pg_terminate_backend(pg_backend_pid())' })
    .catch((error: { code?: string }) => expect(error.code).toBe('57P01'))
  await sleep(50)
  expect(await database.query({ text: 'select 1 as one' })).toEqual([{ one: 1 }])
  expect(lost).toBeGreaterThan(0)
})

test('an unknown model is named', () => {
  expect(() => database.model('Shelve')).toThrow('There is no model Shelve in the Prisma schema')
})

test('settings of a transaction travel with its BEGIN, hold until its end, and cost no statement', async () => {
  const read = { text: `select current_setting('app.tenant', true) as tenant` }
  const counted = await countStatements(() =>
    database.transaction((tx) => tx.query(read), { settings: { 'app.tenant': `it's 7` } }),
  )
  expect([counted.result, counted.statements]).toEqual([[{ tenant: `it's 7` }], 1])
  const after = await Promise.all(Array.from({ length: 3 }, () => database.query<{ tenant: string | null }>(read)))
  expect(after.flat().filter(({ tenant }) => tenant)).toEqual([])
})
