import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import type { RunAs } from './run-as.ts'

export const isInitialised = (directory: string): boolean => existsSync(join(directory, 'PG_VERSION'))

type Options = { directory: string; binaries: Binaries; as: RunAs; password: string; isSynced: boolean }

/** Makes the data directory. It appears under its name only when complete, so an interrupted attempt leaves nothing half. */
export function initialise({ directory, binaries, as, password, isSynced }: Options): void {
  const draft = `${directory}.new`
  const passwordFile = `${directory}.password`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (as.owner) for (const path of [draft, passwordFile]) chownSync(path, as.owner.uid, as.owner.gid)
  try {
    const { command, args, options } = as.wrap(binaries.initdb, [
      `--pgdata=${draft}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      // Sorting and case rules come with PostgreSQL and never change with the machine; pg_trgm still asks the C library.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
      '--lc-messages=C',
      '--no-instructions',
      ...(isSynced ? [] : ['--no-sync']),
    ])
    const result = spawnSync(command, args, { ...options, encoding: 'utf8', cwd: '/' })
    if (result.status !== 0) throw new Error(`initdb failed: ${result.error?.message ?? result.stderr.trim()}`)
    renameSync(draft, directory)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(draft, { recursive: true, force: true })
  }
}
