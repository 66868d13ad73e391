import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Binaries } from './binaries.ts'
import type { RunAs } from './run-as.ts'
import type { Settings } from './settings.ts'

/** Recovery after a crash reads the log since the last checkpoint: seconds usually, minutes on a slow disk. */
const START_TIMEOUT_MS = 300_000

type Options = { directory: string; binaries: Binaries; as: RunAs; settings: Settings; isSynced: boolean }

/** Starts the server and returns when it answers, recovery included. */
export async function launch({ directory, binaries, as, settings, isSynced }: Options): Promise<void> {
  const logFile = `${directory}.log`
  const log = openSync(logFile, 'w', 0o600)
  const flags = isSynced ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']
  const { command, args, options } = as.wrap(binaries.postgres, [
    ...['-D', directory, '-p', String(settings.port)],
    ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    ...flags,
  ])
  // Its output goes to a file: a pipe would break with this process and take the server with it.
  const child = spawn(command, args, { ...options, cwd: '/', detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  let ended: string | undefined
  child.once('error', (error) => {
    ended = error.message
  })
  child.once('exit', (code, signal) => {
    ended = `exit ${code ?? signal}`
  })
  child.unref()
  const url = `postgresql://postgres:${settings.password}@127.0.0.1:${settings.port}/postgres`
  for (const deadline = Date.now() + START_TIMEOUT_MS; Date.now() < deadline; await sleep(20)) {
    if (ended !== undefined) throw new Error(`PostgreSQL did not start (${ended}):\n${tail(logFile)}`)
    if (await answers(url)) return
  }
  throw new Error(`PostgreSQL did not answer within ${START_TIMEOUT_MS / 1000} s:\n${tail(logFile)}`)
}

const tail = (file: string): string => readFileSync(file, 'utf8').trim().split('\n').slice(-8).join('\n')

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch (error) {
    const { code } = error as { code?: string }
    // Not listening yet, or "the database system is starting up".
    if (code === 'ECONNREFUSED' || code === '57P03' || code === 'ECONNRESET') return false
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

/** Makes a database unless there is one of that name; true where it was made. */
export async function ensureDatabase(url: string, name: string): Promise<boolean> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
    return rowCount === 0
  } finally {
    await client.end()
  }
}
