import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { cpuMicrosOf, peakMemoryOf } from './process-figures.ts'

/** A server under measurement, in a process of its own. */
export type Server = {
  readonly name: string
  readonly origin: string
  /** Milliseconds from the start of the process to its first answer. */
  readonly startedInMs: number
  cpuMicros(): number | null
  /** Bytes; null where the system does not tell. */
  peakMemory(): number | null
  stop(): Promise<void>
}

export type ServerOptions = {
  readonly name: string
  readonly script: string
  /** Flags for Node. */
  readonly flags?: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** Address whose answer counts as the first one. */
  readonly firstPath: string
}

const START_TIMEOUT_MS = 60_000

/** Starts a server on a free port of the loopback interface and waits for its first answer. Throws with its output where there is none. */
export async function startServer({
  name,
  script,
  flags = [],
  environment,
  firstPath,
}: ServerOptions): Promise<Server> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const startedAt = performance.now()
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...flags, script], {
    env: { ...process.env, ...environment, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk).slice(-4000)
    })
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  while (!(await isAnswered(`${origin}${firstPath}`))) {
    if (!hasEnded() && performance.now() - startedAt < START_TIMEOUT_MS) continue
    child.kill('SIGKILL')
    throw new Error(`${name} did not start:\n${output}`)
  }
  const startedInMs = performance.now() - startedAt
  const pid = child.pid as number
  return {
    name,
    origin,
    startedInMs,
    cpuMicros: () => cpuMicrosOf(pid),
    peakMemory: () => peakMemoryOf(pid),
    stop: () => stop(child),
  }
}

async function isAnswered(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url)
    await answer.arrayBuffer()
    if (answer.ok) return true
    throw new Error(`The first answer was ${answer.status}`)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    await sleep(5)
    return false
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('No free port on 127.0.0.1')
  return address.port
}
