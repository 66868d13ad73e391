import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isSameProcess, processMark } from './processes.ts'

/**
 * Which processes use one server: the last to leave stops it. So a command run beside `npm start` shares its
 * database and neither takes it away from the other. A process that was killed counts no more.
 */
export function leasesOf(directory: string) {
  const folder = `${directory}.leases`
  const mine = join(folder, String(process.pid))
  return {
    take: () => {
      mkdirSync(folder, { recursive: true })
      writeFileSync(mine, processMark(process.pid))
    },
    /** Gives up our own; true where nobody else has one. */
    leave: (): boolean => {
      rmSync(mine, { force: true })
      const others = readdirSync(folder).filter((pid) =>
        isSameProcess(Number(pid), readFileSync(join(folder, pid), 'utf8')),
      )
      if (others.length === 0) rmSync(folder, { recursive: true, force: true })
      return others.length === 0
    },
  }
}

/** Runs `work` while no other process starts or stops the same server. */
export async function exclusively<T>(directory: string, work: () => Promise<T>): Promise<T> {
  const file = `${directory}.lock`
  const deadline = Date.now() + 120_000
  while (!tryLock(file)) {
    if (Date.now() > deadline)
      throw new Error(`Another process has been starting the database for two minutes: see ${file}`)
    await sleep(50)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function tryLock(file: string): boolean {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, `${process.pid} ${processMark(process.pid)}`)
    closeSync(handle)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (isAbandoned(file)) rmSync(file, { force: true })
    return false
  }
}

function isAbandoned(file: string): boolean {
  try {
    const [pid, mark] = readFileSync(file, 'utf8').split(' ')
    return mark !== undefined && !isSameProcess(Number(pid), mark)
  } catch {
    return false
  }
}
