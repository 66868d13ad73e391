import { join } from 'node:path'
import { buildApp } from './app.ts'
import { ConfigError, readConfig } from './config.ts'
import { createCore } from './core.ts'
import { startJobs } from './jobs/job-runner.ts'
import { prepareDatabase } from './prepare-database.ts'
import { announce } from './process/announce.ts'
import { checkPort } from './process/check-port.ts'
import { openPostgres, StartError } from './process/open-postgres.ts'
import { type Stopping, stopAll, stopOnSignal } from './process/run-until-signal.ts'
import { seedInChild } from './process/seed-in-child.ts'
import { needsDemo } from './seed/index.ts'

const startedAt = performance.now()
const webDirectory = join(import.meta.dirname, '../../web/dist')
const say = (line: string) => console.log(line)
const running: Stopping[] = []

try {
  const config = readConfig(process.env)
  await checkPort(config.host, config.port)
  say('Starting the database …')
  const postgres = await openPostgres(config)
  running.push({ name: 'PostgreSQL', stop: postgres.stop })
  const core = createCore(config, postgres.url)
  running.push({ name: 'The database client', stop: core.close })
  const { applied } = await prepareDatabase(core)
  if (applied.length > 0) say(`Applied ${applied.length} migrations`)
  const credentials =
    config.seedsDemo && (await needsDemo(core))
      ? await seedInChild(postgres.url, (step) => say(`Filling the demo shop: ${step}`))
      : null
  const app = await buildApp(core, { webDirectory })
  running.push({ name: 'The HTTP server', stop: () => app.close() })
  const address = await app.listen({ host: config.host, port: config.port })
  if (config.runsJobs) running.push({ name: 'The job runner', ...(await startJobs(core)) })
  stopOnSignal(running, say)
  say(announce(config, config.port === 0 ? address : config.publicUrl, credentials, startedAt))
} catch (error) {
  await stopAll(running)
  const isOurs =
    error instanceof ConfigError ||
    error instanceof StartError ||
    (error instanceof Error && error.name === 'MigrationError')
  console.error(isOurs ? error.message : error)
  process.exitCode = 1
}
