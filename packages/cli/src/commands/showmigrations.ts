import { type MigrationState, showMigrations } from '@stoa/db/migrations'
import type { Command } from '../command.ts'
import { withDatabase } from '../open-shop.ts'

const marks: Readonly<Record<MigrationState, string>> = {
  applied: '[x]',
  pending: '[ ]',
  failed: '[!]',
  edited: '[!]',
  missing: '[!]',
}

export const showmigrations: Command = {
  name: 'showmigrations',
  summary: 'List the migrations and which are applied.',
  usage: '',
  positionals: 0,
  options: {},
  details: 'Exits with 1 where a migration failed half-way, was edited after it was applied, or is gone.',
  run: () =>
    withDatabase(async (url) => {
      const status = await showMigrations({ url })
      for (const { name, state, appliedAt } of status) {
        const note =
          state === 'applied'
            ? appliedAt?.toISOString().slice(0, 16).replace('T', ' ')
            : state === 'pending'
              ? ''
              : state
        console.log(`${marks[state]} ${name}${note ? `  ${note}` : ''}`)
      }
      return status.some(({ state }) => marks[state] === '[!]') ? 1 : 0
    }),
}
