import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startEmbeddedPostgres } from '@stoa/db/embedded'
import pg from 'pg'
import type { Config } from '../config.ts'

/** Name of the shop's database on the embedded server. */
const DATABASE = 'stoa'

const CONNECT_TIMEOUT_MS = 5000

export type OpenPostgres = { readonly url: string; stop(): Promise<void> }

/** The configured server, if it answers, or the embedded one. Throws an error whose message a person can act on. */
export async function openPostgres(config: Config): Promise<OpenPostgres> {
  makeDataDirectory(config.dataDirectory)
  if (config.databaseUrl !== null) {
    await checkReachable(config.databaseUrl)
    return { url: config.databaseUrl, stop: async () => undefined }
  }
  const server = await startEmbeddedPostgres({ directory: join(config.dataDirectory, 'postgres'), ephemeral: false })
  await server.ensureDatabase(DATABASE)
  return { url: server.url(DATABASE), stop: () => server.stop() }
}

// With a database of one's own as well: uploads and the secret lie there.
function makeDataDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason = code === 'EEXIST' || code === 'ENOTDIR' ? 'a file is in its way' : code
    throw new StartError(`DATA_DIR: cannot make the directory ${resolve(directory)} (${reason})`)
  }
}

async function checkReachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS })
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    const { host, pathname } = new URL(url)
    // The address without its password; drivers say why in words of their own.
    throw new StartError(`DATABASE_URL: no PostgreSQL answers at ${host}${pathname} (${reason(error)})`)
  }
}

function reason(error: unknown): string {
  const cause = error instanceof AggregateError ? error.errors[0] : error
  return cause instanceof Error ? cause.message : String(cause)
}

/** Something outside the shop keeps it from starting; the message says what to do. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
