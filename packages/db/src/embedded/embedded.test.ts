import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPostmasterOf, isRunning, readPostmaster, stopPostmaster } from './processes.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start.ts'

const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
let folder: string
let directory: string

beforeAll(() => {
  folder = mkdtempSync(join(memory, 'stoa-embedded-'))
  directory = join(folder, 'postgres')
})
afterAll(async () => {
  const left = readPostmaster(directory)
  if (left && isPostmasterOf(left.pid, directory)) await stopPostmaster(left.pid)
  rmSync(folder, { recursive: true, force: true })
})

const start = () => startEmbeddedPostgres({ directory, ephemeral: false })

async function rows<T>(server: EmbeddedPostgres, sql: string): Promise<T[]> {
  const client = new pg.Client(server.url('shop'))
  await client.connect()
  try {
    return (await client.query(sql)).rows as T[]
  } finally {
    await client.end()
  }
}

/** Another process that uses the server; resolves once it does. */
async function startElsewhere(): Promise<ChildProcess> {
  const module = join(import.meta.dirname, 'start.ts')
  const source = `import { startEmbeddedPostgres } from ${JSON.stringify(module)}
    const server = await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)}, ephemeral: false })
    process.on('SIGTERM', () => server.stop().then(() => process.exit(0)))
    process.on('SIGINT', () => {})
    console.log('ready'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  await once(child.stdout!, 'data')
  return child
}

test('the first start makes a cluster that keeps its password, its data and its settings', async () => {
  const server = await start()
  expect(await server.ensureDatabase('shop')).toBe(true)
  expect(await server.ensureDatabase('shop')).toBe(false)
  const settings = await rows(
    server,
    `select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync, datlocale as locale, datcollate as libc,
      current_setting('listen_addresses') as listens, current_setting('server_version_num')::int / 10000 as version
     from pg_database where datname = 'shop'`,
  )
  const libc = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  expect(settings).toEqual([
    { encoding: 'UTF8', fsync: 'on', locale: 'C.UTF-8', libc, listens: '127.0.0.1', version: 18 },
  ])
  expect(statSync(`${directory}.json`).mode & 0o777).toBe(0o600)
  await rows(server, `create table kept as select 'Ärger' as word`)
  await server.stop()
  expect(existsSync(join(directory, 'postmaster.pid'))).toBe(false)

  const again = await start()
  expect(again.url('shop')).toBe(server.url('shop'))
  expect(await rows(again, 'select lower(word) as word from kept')).toEqual([{ word: 'ärger' }])
  await expect(
    rows({ ...again, url: (name) => again.url(name).replace(/:[^:@]+@/, ':wrong@') }, 'select 1'),
  ).rejects.toMatchObject({
    code: '28P01',
  })
  await again.stop()
})

test('whoever leaves last stops the server', async () => {
  const other = await startElsewhere()
  const server = await start()
  const { pid } = readPostmaster(directory)!
  await server.stop()
  expect(isPostmasterOf(pid, directory)).toBe(true)
  other.kill('SIGTERM')
  await once(other, 'exit')
  expect(isRunning(pid)).toBe(false)
})

test('Ctrl-C reaches the process and not its server', async () => {
  const other = await startElsewhere()
  const { pid } = readPostmaster(directory)!
  process.kill(-other.pid!, 'SIGINT')
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect([isRunning(other.pid!), isPostmasterOf(pid, directory)]).toEqual([true, true])
  other.kill('SIGTERM')
  await once(other, 'exit')
})

test('after a kill -9 the next start finds the running server again', async () => {
  const other = await startElsewhere()
  const { pid } = readPostmaster(directory)!
  other.kill('SIGKILL')
  await once(other, 'exit')
  expect(isPostmasterOf(pid, directory)).toBe(true)
  const server = await start()
  expect(readPostmaster(directory)!.pid).toBe(pid)
  await server.stop()
  expect(isRunning(pid)).toBe(false)
})

test('after a kill -9 of the server too, committed rows are recovered', async () => {
  const server = await start()
  await rows(server, 'create table committed as select generate_series(1, 1000) as n')
  const { pid } = readPostmaster(directory)!
  process.kill(pid, 'SIGKILL')
  while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 10))
  const again = await start()
  expect(readFileSync(`${directory}.log`, 'utf8')).toContain('automatic recovery in progress')
  expect(await rows(again, 'select count(*)::int as count from committed')).toEqual([{ count: 1000 }])
  await again.stop()
})

test('a pid file that now names another process is not believed', async () => {
  const file = join(directory, 'postmaster.pid')
  writeFileSync(file, `${process.pid}\n${directory}\n1700000000\n5432\n`)
  const server = await start()
  expect(readPostmaster(directory)!.pid).not.toBe(process.pid)
  expect(await rows(server, 'select 1 as one')).toEqual([{ one: 1 }])
  await server.stop()
})

test('a taken port is replaced, and the new one remembered', async () => {
  const { createServer } = await import('node:net')
  const taken = (JSON.parse(readFileSync(`${directory}.json`, 'utf8')) as { port: number }).port
  const blocker = createServer().listen(taken, '127.0.0.1')
  await once(blocker, 'listening')
  const server = await start()
  const { port } = JSON.parse(readFileSync(`${directory}.json`, 'utf8')) as { port: number }
  expect(port).not.toBe(taken)
  expect(server.url('shop')).toContain(`:${port}/shop`)
  await server.stop()
  blocker.close()
})

test('what cannot start says why', async () => {
  const broken = join(folder, 'broken')
  const server = await startEmbeddedPostgres({ directory: broken, ephemeral: true })
  await server.stop()
  expect(existsSync(broken)).toBe(false)
  const second = await startEmbeddedPostgres({ directory: broken, ephemeral: false })
  await second.stop()
  writeFileSync(join(broken, 'postgresql.conf'), 'max_connections = many\n')
  await expect(startEmbeddedPostgres({ directory: broken, ephemeral: false })).rejects.toThrow(
    /invalid value for parameter "max_connections"/,
  )
})
