import type { Command } from './command.ts'
import { check } from './commands/check.ts'
import { createSuperuserCommand } from './commands/createsuperuser.ts'
import { importCommand } from './commands/import.ts'
import { makemigrations } from './commands/makemigrations.ts'
import { migrateCommand } from './commands/migrate.ts'
import { routes } from './commands/routes.ts'
import { seed } from './commands/seed.ts'
import { shell } from './commands/shell.ts'
import { showmigrations } from './commands/showmigrations.ts'

/** In the order of the help. */
export const commands: readonly Command[] = [
  makemigrations,
  migrateCommand,
  showmigrations,
  createSuperuserCommand,
  seed,
  importCommand,
  routes,
  check,
  shell,
]
