import { relative } from 'node:path'
import { makeMigration } from '@stoa/db/migrations'
import { type Command, say } from '../command.ts'

export const makemigrations: Command = {
  name: 'makemigrations',
  summary: 'Write what changed in prisma/schema as a new migration, forwards and backwards.',
  usage: '[name]',
  positionals: 1,
  options: {
    empty: { type: 'boolean', help: 'Make one to be filled by hand.' },
    check: { type: 'boolean', help: 'Write nothing; exit with 1 if there is something to write.' },
  },
  run: async ({ positionals, flag }) => {
    const isDryRun = flag('check')
    const made = await makeMigration({ name: positionals[0], isEmpty: flag('empty'), isDryRun })
    if (!made) return say('The schema has not changed since the newest migration.')
    for (const warning of made.warnings) console.warn(`Warning: ${warning}`)
    if (isDryRun) {
      console.log(`The schema has changed; makemigrations would write ${made.name}:\n\n${made.sql.trim()}`)
      return 1
    }
    return say(`Wrote ${relative(process.cwd(), made.folder)}. Read it, then run: stoa migrate`)
  },
}
