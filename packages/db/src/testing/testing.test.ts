import { expect, test } from 'vitest'
import { createTestDatabase } from './test-database.ts'

test('a test database is a copy of its own of the migrated template', async () => {
  const [one, other] = [await createTestDatabase(), await createTestDatabase()]
  const tables = `select count(*)::int as count from information_schema.tables where table_name = 'Product'`
  expect(await one.database.query({ text: tables })).toEqual([{ count: 1 }])
  await one.database.query({ text: 'create table only_here ()' })
  const [row] = await other.database.query<{ found: unknown }>({ text: `select to_regclass('only_here') as found` })
  expect(row?.found).toBeNull()
  await one.drop()
  await other.drop()
})
