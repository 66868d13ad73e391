import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createEmptyDatabase } from '../testing/test-database.ts'
import { diagnose, type MigrateOptions, migrate, resolveMigration, showMigrations } from './migrate.ts'

let folder: string
let database: Awaited<ReturnType<typeof createEmptyDatabase>>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stoa-migrate-'))
  database = await createEmptyDatabase()
  write('20260101000000_initial', 'CREATE TABLE a (n int);', 'DROP TABLE a;')
  write('20260102000000_price_checks', addCheck, 'ALTER TABLE a DROP CONSTRAINT a_n_check; DROP FUNCTION twice;')
})
afterEach(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

// Semicolons inside a function and a text: what Prisma's own engine would cut.
const addCheck = `
CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG 'a;b'; RETURN n * 2; END $$;
ALTER TABLE a ADD CONSTRAINT a_n_check CHECK (n > 0);`

function write(name: string, sql: string, downSql?: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
  if (downSql !== undefined) writeFileSync(join(folder, name, 'down.sql'), downSql)
}

async function query<T>(sql: string): Promise<T[]> {
  const client = new pg.Client(database.url)
  await client.connect()
  try {
    return (await client.query(sql)).rows as T[]
  } finally {
    await client.end()
  }
}

const run = (options: Partial<MigrateOptions> = {}) =>
  migrate({ url: database.url, migrationsFolder: folder, ...options })
const taken = async (options: Partial<MigrateOptions> = {}) =>
  (await run(options)).map(({ name, direction }) => `${direction} ${name.slice(15)}`)
const states = async () =>
  (await showMigrations({ url: database.url, migrationsFolder: folder })).map(({ state }) => state)
const problems = () => diagnose({ url: database.url, migrationsFolder: folder })

test('goes up, is done, and goes down and up to any migration', async () => {
  expect(await states()).toEqual(['pending', 'pending'])
  expect(await taken()).toEqual(['up initial', 'up price_checks'])
  expect(await taken()).toEqual([])
  expect(await query('select twice(4)')).toEqual([{ twice: 8 }])
  expect(await states()).toEqual(['applied', 'applied'])
  expect(await taken({ to: 'initial' })).toEqual(['down price_checks'])
  expect(await states()).toEqual(['applied', 'pending'])
  expect(await taken({ to: '20260102' })).toEqual(['up price_checks'])
  expect(await taken({ to: 'zero' })).toEqual(['down price_checks', 'down initial'])
  expect(await query(`select to_regclass('a') as a`)).toEqual([{ a: null }])
  await expect(run({ to: 'nowhere' })).rejects.toThrow('No migration is called "nowhere".')
})

test('a dry run tells the SQL and changes nothing; a fake one notes without running', async () => {
  expect((await run({ isDryRun: true }))[0]).toEqual({
    name: '20260101000000_initial',
    direction: 'up',
    sql: 'CREATE TABLE a (n int);',
  })
  expect(await query(`select to_regclass('_prisma_migrations') as a, to_regclass('a') as b`)).toEqual([
    { a: null, b: null },
  ])
  await run({ isFake: true })
  expect(await states()).toEqual(['applied', 'applied'])
  expect(await query(`select to_regclass('a') as a`)).toEqual([{ a: null }])
})

test('a failing migration leaves nothing behind and names file, line and reason', async () => {
  write('20260103000000_broken', 'CREATE TABLE b ();\nINSERT INTO a VALUES (1);\nSELECT nothing;\n')
  await expect(run()).rejects.toThrow('20260103000000_broken/migration.sql:3: column "nothing" does not exist')
  expect(await states()).toEqual(['applied', 'applied', 'pending'])
  expect(await query(`select to_regclass('b') as b, (select count(*)::int from a) as rows`)).toEqual([
    { b: null, rows: 0 },
  ])
})

test('refuses edited and vanished migrations and says what to do', async () => {
  await run()
  write('20260101000000_initial', 'CREATE TABLE a (n bigint);')
  rmSync(join(folder, '20260102000000_price_checks'), { recursive: true })
  expect(await states()).toEqual(['edited', 'missing'])
  expect(await problems()).toEqual([
    '20260101000000_initial was edited after it was applied. Restore the file and put the change into a new migration.',
    '20260102000000_price_checks was applied here and its folder is gone. Check out the branch that has it, and undo it there first.',
  ])
  await expect(run()).rejects.toThrow('20260101000000_initial was edited')
})

test('without a transaction a failure is noted, blocks, and can be settled', async () => {
  write('20260103000000_slow_index', '-- no-transaction\nCREATE INDEX CONCURRENTLY ON missing (n);')
  await expect(run()).rejects.toThrow('relation "missing" does not exist')
  expect(await states()).toEqual(['applied', 'applied', 'failed'])
  await expect(run()).rejects.toThrow('20260103000000_slow_index began and did not finish.')
  await resolveMigration(database.url, '20260103000000_slow_index', 'rolledBack')
  write('20260103000000_slow_index', '-- no-transaction\nCREATE INDEX CONCURRENTLY a_n_index ON a (n);')
  expect(await taken()).toEqual(['up slow_index'])
  await expect(run({ to: 'zero' })).rejects.toThrow('20260103000000_slow_index has no down.sql and cannot be undone.')
})

test('many at once take each step once', async () => {
  write('20260103000000_once', 'INSERT INTO a VALUES (7); SELECT pg_sleep(0.1);')
  const all = await Promise.all(Array.from({ length: 5 }, () => run()))
  expect(all.map((steps) => steps.length).toSorted()).toEqual([0, 0, 0, 0, 3])
  expect(await query('select n from a')).toEqual([{ n: 7 }])
})

test('hooks run after each way up, in a transaction, and not after a way down', async () => {
  let calls = 0
  const count = async (client: pg.ClientBase) => {
    calls += 1
    await client.query('INSERT INTO a VALUES ($1)', [calls])
    if (calls === 2) throw new Error('hook failed')
  }
  await run({ afterMigrate: [count] })
  await expect(run({ afterMigrate: [count] })).rejects.toThrow('hook failed')
  expect(await query('select n from a')).toEqual([{ n: 1 }])
  await run({ to: 'initial', afterMigrate: [count] })
  expect(calls).toBe(2)
})
