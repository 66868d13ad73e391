import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { isRunning } from '../embedded/processes.ts'
import { removeAbandoned, startEmbeddedPostgres } from '../embedded/start.ts'
import { diffSchemas } from '../migrations/diff.ts'
import { migrationsFolder, readMigrations, schemaFolder } from '../migrations/folders.ts'
import { migrate } from '../migrations/migrate.ts'
import { emptySchema, readSchema } from '../migrations/snapshot.ts'

/** Where tests find the server: the address of its database `postgres`. Set it beforehand to use a server of your own. */
export const SERVER_VARIABLE = 'STOA_TEST_POSTGRES_URL'

/** Migrated once, then copied for whoever needs a database. */
export const TEMPLATE = 'stoa_test_template'

const prefix = 'stoa-test-'
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** Starts the one PostgreSQL of a test run, in memory where the system has such a place. Call what it returns to stop it. */
export async function startTestServer(): Promise<() => Promise<void>> {
  if (process.env[SERVER_VARIABLE]) {
    await makeTemplate(process.env[SERVER_VARIABLE])
    return async () => {}
  }
  await removeLeftovers()
  const server = await startEmbeddedPostgres({ directory: join(memory, `${prefix}${process.pid}`), ephemeral: true })
  const url = server.url('postgres')
  await makeTemplate(url)
  process.env[SERVER_VARIABLE] = url // workers inherit it
  return async () => {
    delete process.env[SERVER_VARIABLE]
    await server.stop()
  }
}

/** The same address for another database. */
export function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}

export async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

async function makeTemplate(serverUrl: string): Promise<void> {
  await execute(serverUrl, `DROP DATABASE IF EXISTS ${TEMPLATE}`)
  await execute(serverUrl, `CREATE DATABASE ${TEMPLATE}`)
  const url = urlOf(serverUrl, TEMPLATE)
  if (readMigrations(migrationsFolder).length > 0) await migrate({ url })
  else await execute(url, (await diffSchemas(emptySchema, readSchema(schemaFolder))).sql)
}

/** A run that was killed could not clean up after itself. */
async function removeLeftovers(): Promise<void> {
  const names = readdirSync(memory).filter((name) => /^stoa-test-\d+$/.test(name))
  for (const name of names) {
    if (!isRunning(Number(name.slice(prefix.length)))) await removeAbandoned(join(memory, name))
  }
}
