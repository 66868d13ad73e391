import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { findBinaries } from './binaries.ts'
import { initialise, isInitialised } from './initialise.ts'
import { exclusively, leasesOf } from './leases.ts'
import { isPostmasterOf, isRunning, readPostmaster, stopPostmaster } from './processes.ts'
import { runAs } from './run-as.ts'
import { ensureDatabase, launch } from './server.ts'
import { freePort, readSettings, type Settings, writeSettings } from './settings.ts'

export type EmbeddedOptions = {
  /** The data directory. Beside it stand `.json` (password, port), `.log`, and while it runs `.leases`. */
  readonly directory: string
  /** TCP port on 127.0.0.1. Default: the one used last, else any free one. */
  readonly port?: number
  /** For tests: nothing is synced to disk, and the data is deleted by `stop`. */
  readonly ephemeral: boolean
}

export type EmbeddedPostgres = {
  /** Connection string of a database on this server. */
  url(database: string): string
  /** Makes a database unless there is one of that name; true where it was made. */
  ensureDatabase(name: string): Promise<boolean>
  /** Stops the server, unless another process uses it too. Close all pools before. */
  stop(): Promise<void>
}

/**
 * Starts a real PostgreSQL 18 on loopback, or joins the one that already runs on this directory. It lives in a process
 * group of its own, so Ctrl-C reaches only us and the application can finish its work first. If this process is
 * killed the server stays; the next start finds it again, or lets PostgreSQL recover what a crash left.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const directory = resolve(options.directory)
  mkdirSync(dirname(directory), { recursive: true })
  const leases = leasesOf(directory)
  const settings = await exclusively(directory, async () => {
    const running = await joinOrStart(directory, options)
    leases.take()
    return running
  })
  const url = (database: string) => `postgresql://postgres:${settings.password}@127.0.0.1:${settings.port}/${database}`
  return {
    url,
    ensureDatabase: (name) => ensureDatabase(url('postgres'), name),
    stop: () =>
      exclusively(directory, async () => {
        if (!leases.leave()) return
        await stopServer(directory)
        if (options.ephemeral) removeData(directory)
      }),
  }
}

/** Stops and deletes what an ephemeral server left whose process was killed. */
export const removeAbandoned = (directory: string): Promise<void> =>
  exclusively(directory, async () => {
    await stopServer(directory)
    removeData(directory)
  })

async function stopServer(directory: string): Promise<void> {
  const running = readPostmaster(directory)
  if (running && isPostmasterOf(running.pid, directory)) await stopPostmaster(running.pid)
}

function removeData(directory: string): void {
  for (const suffix of ['', '.json', '.log', '.leases']) rmSync(directory + suffix, { recursive: true, force: true })
}

async function joinOrStart(directory: string, { port, ephemeral }: EmbeddedOptions): Promise<Settings> {
  const settings = readSettings(directory)
  const found = readPostmaster(directory)
  if (found && isPostmasterOf(found.pid, directory)) {
    return { ...settings, port: found.port }
  }
  // The id may have gone to another process since; PostgreSQL would take that one for a running server. If there is
  // no such process it decides itself, after looking whether anything still uses the shared memory.
  if (found && isRunning(found.pid)) rmSync(join(directory, 'postmaster.pid'))

  const binaries = await findBinaries()
  const as = runAs([binaries.postgres, directory])
  const chosen = { ...settings, port: await freePort(port ?? settings.port) }
  writeSettings(directory, chosen)
  if (!isInitialised(directory))
    initialise({ directory, binaries, as, password: chosen.password, isSynced: !ephemeral })
  await launch({ directory, binaries, as, settings: chosen, isSynced: !ephemeral })
  return chosen
}
