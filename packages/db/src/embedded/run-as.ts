import { execFileSync, type SpawnOptions } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

export type RunAs = {
  /** The user that has to own the data; absent where it is ourselves. */
  readonly owner?: { uid: number; gid: number }
  /** What to spawn instead of `command args`. */
  wrap(command: string, args: readonly string[]): { command: string; args: string[]; options: SpawnOptions }
}

const asOurselves: RunAs = { wrap: (command, args) => ({ command, args: [...args], options: {} }) }

/**
 * PostgreSQL refuses to run as root, so root runs it as the system user `postgres`, which is made when missing.
 * `paths` are what that user must reach: the binaries and the data.
 */
export function runAs(paths: readonly string[]): RunAs {
  if (process.getuid?.() !== 0) return asOurselves
  const owner = postgresUser()
  if (paths.every(isOpenToOthers)) {
    return { owner, wrap: (command, args) => ({ command, args: [...args], options: owner }) }
  }
  // A checkout below /root is closed to others: the user keeps one right of root, to pass through folders.
  const right = '+dac_read_search'
  const prefix = [
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
    `--inh-caps=${right}`,
    `--ambient-caps=${right}`,
  ]
  return {
    owner,
    wrap: (command, args) => ({ command: 'setpriv', args: [...prefix, command, ...args], options: {} }),
  }
}

function isOpenToOthers(path: string): boolean {
  const folders: string[] = []
  for (let folder = dirname(resolve(path)); folder !== dirname(folder); folder = dirname(folder)) folders.push(folder)
  return folders.every((folder) => !existsSync(folder) || (statSync(folder).mode & 0o001) !== 0)
}

function postgresUser(): { uid: number; gid: number } {
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }))
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
    execFileSync('useradd', [...options, 'postgres'], { stdio: 'pipe' })
    return { uid: idOf('-u'), gid: idOf('-g') }
  }
}
