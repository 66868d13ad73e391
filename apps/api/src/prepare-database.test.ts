import { createEmptyDatabase } from '@stoa/db/testing'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { createCore } from './core.ts'
import { prepareDatabase } from './prepare-database.ts'

test('an empty database is brought up to date by several processes at once, and then stays', async () => {
  const empty = await createEmptyDatabase()
  const config = readConfig({ SECRET_KEY: 'a secret that only the tests know, so there', LOG_LEVEL: 'silent' })
  const cores = [createCore(config, empty.url), createCore(config, empty.url)]
  const results = await Promise.all(cores.map(prepareDatabase))
  const counts = results.map(({ applied }) => applied.length).sort()
  expect(counts[0]).toBe(0)
  expect(counts[1]).toBeGreaterThan(1)
  const [core] = cores as [ReturnType<typeof createCore>]
  expect(await prepareDatabase(core)).toEqual({ applied: [] })
  const [found] = await core.database.query<{ permissions: number; jobs: unknown }>({
    text: `SELECT (SELECT count(*)::int FROM "Permission") AS permissions, to_regclass('graphile_worker._private_jobs') AS jobs`,
  })
  expect(found?.permissions).toBe(core.runtime.kit.permissions.length)
  expect(found?.jobs).not.toBeNull()
  for (const one of cores) await one.close()
  await empty.drop()
})
