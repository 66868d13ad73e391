import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export type Postmaster = { readonly pid: number; readonly port: number }

/** True where a process of that id runs, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A child of a process that never collects it stays in the table after its end. */
function isZombie(pid: number): boolean {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** Tells a process from a later one with the same id, as containers hand them out; empty where the system cannot say. */
export function processMark(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '' // start time, counted after the name
  } catch {
    return ''
  }
}

export const isSameProcess = (pid: number, mark: string): boolean => isRunning(pid) && processMark(pid) === mark

/** What `postmaster.pid` in the data directory says, whether or not that process still lives. */
export function readPostmaster(directory: string): Postmaster | undefined {
  const file = join(directory, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return pid > 0 ? { pid, port } : undefined
}

/** True where `pid` is a PostgreSQL server of this data directory: after a restart the id may be anyone's. */
export function isPostmasterOf(pid: number, directory: string): boolean {
  if (!isRunning(pid)) return false
  const words = commandLine(pid)
  return words.includes('postgres') && words.includes(directory)
}

function commandLine(pid: number): string {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** Fast shutdown: rolls back what is open and closes cleanly. After 30 s, immediate: the next start recovers. */
export async function stopPostmaster(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT')
  if (await hasEnded(pid, 30_000)) return
  process.kill(pid, 'SIGQUIT')
  await hasEnded(pid, 10_000)
}

async function hasEnded(pid: number, milliseconds: number): Promise<boolean> {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await sleep(10))
    if (!isRunning(pid)) return true
  return !isRunning(pid)
}
