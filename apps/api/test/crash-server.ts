import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const entry = join(import.meta.dirname, '../src/server.ts')

export type CrashServer = {
  readonly url: string
  /** Milliseconds from the last start to the first address it printed. */
  start(): Promise<number>
  /** SIGKILL: nothing is closed, nothing is said. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/** The real server as a process of its own, to be killed and started again at one address. */
export async function prepareCrashServer(databaseUrl: string): Promise<CrashServer> {
  const port = await freePort()
  const directory = mkdtempSync(join(tmpdir(), 'stoa-crash-'))
  const environment = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: directory,
    SECRET_KEY: 'a secret that outlives every crash of it',
    SEED_DEMO: 'false',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    THROTTLE_RATES: 'anon=1000000/minute,checkout=1000000/minute,user=1000000/minute',
    RESERVATIONS_PER_CALLER: '100000',
  }
  let child: ChildProcess | null = null
  const end = async (signal: NodeJS.Signals) => {
    const running = child
    child = null
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    const gone = new Promise((resolve) => running.once('exit', resolve))
    running.kill(signal)
    await gone
  }
  return {
    url: `http://127.0.0.1:${port}`,
    async start() {
      const from = performance.now()
      child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry], { env: environment })
      await isOpen(child)
      return performance.now() - from
    },
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM')
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

function isOpen(child: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk
      if (said.includes('Stoa is open')) resolve()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
}

function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
