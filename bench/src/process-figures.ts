import { readFileSync } from 'node:fs'

/** Clock ticks of a second in /proc; a constant of the kernel's interface on every platform Node runs on. */
const TICKS_PER_SECOND = 100

/** Processor time of a process so far, microseconds; null where the system has no /proc. */
export function cpuMicrosOf(pid: number): number | null {
  const text = readProc(pid, 'stat')
  if (text === null) return null
  // The name, in parentheses, may hold spaces; user and system time are the 12th and 13th field after it.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND) * 1_000_000
}

/** The most memory a process has held resident, bytes; null where the system has no /proc. */
export function peakMemoryOf(pid: number): number | null {
  const match = /^VmHWM:\s+(\d+) kB$/m.exec(readProc(pid, 'status') ?? '')
  return match ? Number(match[1]) * 1024 : null
}

function readProc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
