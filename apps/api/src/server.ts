import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { buildApp } from './app.ts'
import { ConfigError, readConfig } from './config.ts'
import { createCore } from './core.ts'
import { startJobs } from './jobs/job-runner.ts'
import { prepareDatabase } from './prepare-database.ts'
import { announce } from './process/announce.ts'
import { checkPort } from './process/check-port.ts'
import { openPostgres, StartError } from './process/open-postgres.ts'
import { seedInChild } from './process/seed-in-child.ts'
import { type Stopping, type StopRequest, stopAll, stopOnSignal, untilStopped } from './process/stop-on-signal.ts'
import { needsDemo } from './seed/index.ts'

const startedAt = performance.now()
const webDirectory = join(import.meta.dirname, '../../web/dist')
const say = (line: string) => console.log(line)
const running: Stopping[] = []
const stopping = stopOnSignal(say)

/** Puts down how to stop what was just started; goes no further where the process is asked to end. */
function started(name: string, stop: () => Promise<void>): void {
  running.push({ name, stop })
  stopping.throwIfAborted()
}

async function start(): Promise<void> {
  const config = readConfig(process.env)
  await checkPort(config.host, config.port)
  say('Starting the database …')
  const postgres = await openPostgres(config)
  started('PostgreSQL', postgres.stop)
  const core = createCore(config, postgres.url)
  started('The database client', core.close)
  const { applied } = await prepareDatabase(core)
  stopping.throwIfAborted()
  if (applied.length > 0) say(`Applied ${applied.length} migrations`)
  const credentials =
    config.seedsDemo && (await needsDemo(core))
      ? await seedInChild(postgres.url, { stopping, onProgress: (step) => say(`Filling the demo shop: ${step}`) })
      : null
  const app = await buildApp(core, { webDirectory })
  started('The HTTP server', () => app.close())
  const address = await app.listen({ host: config.host, port: config.port })
  if (config.runsJobs) started('The job runner', (await startJobs(core)).stop)
  stopping.throwIfAborted()
  say(announce(config, config.port === 0 ? address : config.publicUrl, credentials, startedAt))
}

function tell(error: unknown): void {
  const isOurs =
    error instanceof ConfigError ||
    error instanceof StartError ||
    (error instanceof Error && error.name === 'MigrationError')
  console.error(isOurs ? error.message : error)
}

let isOpen = false
try {
  await start()
  isOpen = true
  await untilStopped(stopping)
} catch (error) {
  // A Ctrl-C ends initdb and the seed as well, and we may hear of that before we hear of it ourselves.
  // The second turn of the loop is sure to have looked for signals.
  await setImmediate()
  await setImmediate()
  if (!stopping.aborted) tell(error)
  await stopAll(running)
  process.exit(!stopping.aborted ? 1 : isOpen ? 0 : (stopping.reason as StopRequest).exitCode)
}
