import { type Config, readConfig } from '@stoa/api/config'
import { modules } from '@stoa/api/modules'
import { openPostgres } from '@stoa/api/open-postgres'
import { modelMeta } from '@stoa/db/meta'
import { makeMigration, showMigrations } from '@stoa/db/migrations'
import { resolveModules } from '@stoa/kit'
import type { Command } from '../command.ts'
import { explain } from '../explain.ts'

/** What was looked at, and what is wrong with it; null where nothing is. */
type Finding = { readonly name: string; readonly problem: string | null }

export const check: Command = {
  name: 'check',
  summary: 'Look whether the shop could start: declarations, settings, schema, database, migrations.',
  usage: '',
  positionals: 0,
  options: {},
  details: 'Exits with 1 where something is wrong.',
  run: async () => {
    const findings = [
      await look('declarations', async () => void resolveModules(modules, modelMeta)),
      await look('migrations written', checkSchema),
      await look('settings', async () => void readConfig(process.env)),
    ]
    if (findings.at(-1)?.problem === null)
      findings.push(await look('database', () => checkDatabase(readConfig(process.env))))
    for (const { name, problem } of findings)
      console.log(problem === null ? `ok    ${name}` : `wrong ${name}: ${problem}`)
    return findings.some(({ problem }) => problem !== null) ? 1 : 0
  },
}

async function look(name: string, work: () => Promise<void>): Promise<Finding> {
  try {
    await work()
    return { name, problem: null }
  } catch (error) {
    return { name, problem: explain(error) }
  }
}

class Wrong extends Error {
  override readonly name = 'StartError'
}

async function checkSchema(): Promise<void> {
  const missing = await makeMigration({ isDryRun: true })
  if (missing) throw new Wrong('prisma/schema has changes that no migration has. Run: stoa makemigrations')
}

async function checkDatabase(config: Config): Promise<void> {
  const postgres = await openPostgres(config)
  try {
    const open = (await showMigrations({ url: postgres.url })).filter(({ state }) => state !== 'applied')
    if (open.length > 0)
      throw new Wrong(`${open.map(({ name, state }) => `${name} is ${state}`).join(', ')}. Run: stoa migrate`)
  } finally {
    await postgres.stop()
  }
}
