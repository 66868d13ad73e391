import { createCore } from '@stoa/api/core'
import { finishMigration } from '@stoa/api/prepare-database'
import { migrate } from '@stoa/db/migrations'
import { type Arguments, type Command, say, UsageError } from '../command.ts'
import { withDatabase } from '../open-shop.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'Bring the database up to date: tables, job queue, permissions.',
  usage: '[migration]',
  positionals: 1,
  options: {
    to: { type: 'string', value: 'NAME', help: 'Go up or down to this migration; "zero" undoes all.' },
    fake: { type: 'boolean', help: 'Only note the migrations as applied or undone.' },
    plan: { type: 'boolean', help: 'Only show what would be run.' },
  },
  run,
}

async function run({ positionals, flag, text }: Arguments): Promise<number> {
  const [to = text('to')] = positionals
  if (positionals[0] && text('to')) throw new UsageError('Name the migration once.')
  return withDatabase(async (url, config) => {
    const isDryRun = flag('plan')
    const steps = await migrate({
      url,
      to,
      isDryRun,
      isFake: flag('fake'),
      onStep: ({ name, direction }) => console.log(`${direction === 'up' ? 'Applying' : 'Undoing'} ${name}`),
    })
    if (isDryRun)
      return say(
        steps.map(({ name, direction, sql }) => `-- ${direction} ${name}\n${sql.trim()}`).join('\n\n') ||
          'Nothing to do.',
      )
    // Half-way down the history the tables that the rest needs may be gone.
    if (to === undefined) await finish(url, config)
    return steps.length === 0 ? say('Nothing to migrate.') : 0
  })
}

async function finish(url: string, config: Parameters<typeof createCore>[0]): Promise<void> {
  const core = createCore(config, url)
  try {
    await finishMigration(core)
  } finally {
    await core.close()
  }
}
