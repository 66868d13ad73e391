import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './children.mjs'
import { bin, nodeCommand, root } from './environment.mjs'

const stamp = join(root, 'node_modules/.stoa-install')

/** What has to be installed: the lockfile, the workspace, and what this machine is. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** Installs the dependencies with the pinned pnpm, if they changed since the last time. Returns an exit code. */
export async function install() {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 0
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const start = Date.now()
  console.log(`Installing dependencies with ${packageManager} …`)
  const own = join(bin, 'pnpm')
  const args = ['install', '--frozen-lockfile']
  const code = existsSync(own) ? await run(own, args) : await run('npx', ['-y', packageManager, ...args])
  if (code !== 0) return code
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
  console.log(`Installed in ${((Date.now() - start) / 1000).toFixed(1)} s`)
  return 0
}

/** Why the application cannot run on this machine, or nothing. Asked after the installation brought its own Node. */
export function problemOfNode() {
  const { stdout, error } = spawnSync(nodeCommand(), ['--version'], { encoding: 'utf8' })
  const [major, minor] = (stdout ?? '').replace('v', '').split('.').map(Number)
  if (error || !(major > 22 || (major === 22 && minor >= 18))) {
    return `The pinned Node does not run on ${process.platform}-${process.arch} (${error?.message ?? stdout.trim()}): start this with Node 24`
  }
  return null
}

/** Why even the installation cannot run, or nothing. */
export function problemOfMachine() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    return `Stoa needs Node 20.19 or later to install itself; this is ${process.versions.node}. Everything after that runs on its own Node 24`
  }
  const isSupported = ['linux', 'darwin'].includes(process.platform) && ['x64', 'arm64'].includes(process.arch)
  return isSupported
    ? null
    : `Stoa runs on Linux and macOS (x64, arm64), not on ${process.platform}-${process.arch}. On Windows use WSL 2`
}
