import type pg from 'pg'
import { type MigrationStatus, problemsOf, statusOf } from './diagnose.ts'
import { failureOf, MigrationError } from './errors.ts'
import { type Migration, migrationsFolder, readMigrations } from './folders.ts'
import { addToHistory, ensureHistory, finishInHistory, readHistory, removeFromHistory } from './history.ts'
import { inTransaction, withConnection, withLock } from './session.ts'

/** Runs after migrating, also when there was nothing to do: to bring rows in line with the code, such as permissions. */
export type AfterMigrate = (client: pg.ClientBase) => Promise<void>

export type MigrateOptions = {
  readonly url: string
  /** Migrate up or down to this one, by full name or its beginning; `zero` undoes all. Default: the newest. */
  readonly to?: string
  /** Only note them as applied or undone, without running their SQL. */
  readonly isFake?: boolean
  /** Only tell what would be run. */
  readonly isDryRun?: boolean
  /** Each in a transaction of its own, in order, while the lock is held; not after going down. */
  readonly afterMigrate?: readonly AfterMigrate[]
  readonly migrationsFolder?: string
  /** Called before each step. */
  readonly onStep?: (step: MigrationStep) => void
}

export type MigrationStep = { readonly name: string; readonly direction: 'up' | 'down'; readonly sql: string }

/**
 * Brings a database to a migration: each in a transaction of its own together with its row of history, so that one
 * that fails leaves nothing behind. Safe to call from several processes at once. Returns the steps it took.
 * Written here and not left to Prisma's engine, which would cut the SQL at every semicolon, also inside functions.
 * @throws MigrationError when history and files disagree, or when a migration fails.
 */
export async function migrate(options: MigrateOptions): Promise<MigrationStep[]> {
  const onDisk = readMigrations(options.migrationsFolder ?? migrationsFolder)
  const run = options.isDryRun ? withConnection : withLock
  return run(options.url, async (client) => {
    const steps = await planSteps(client, onDisk, options)
    if (options.isDryRun) return steps
    await ensureHistory(client)
    for (const step of steps) {
      options.onStep?.(step)
      await take(client, step, onDisk.find((one) => one.name === step.name)!, options.isFake ?? false)
    }
    if (!steps.some((step) => step.direction === 'down')) {
      for (const hook of options.afterMigrate ?? []) await inTransaction(client, () => hook(client))
    }
    return steps
  })
}

/** Where each migration stands in a database, for `showmigrations` and health checks. */
export const showMigrations = (options: Pick<MigrateOptions, 'url' | 'migrationsFolder'>): Promise<MigrationStatus[]> =>
  withConnection(options.url, async (client) =>
    statusOf(readMigrations(options.migrationsFolder ?? migrationsFolder), await readHistory(client)),
  )

/** What would stop `migrate`: edited, failed and vanished migrations, one sentence each. */
export const diagnose = async (options: Pick<MigrateOptions, 'url' | 'migrationsFolder'>): Promise<string[]> =>
  problemsOf(await showMigrations(options))

/** Settles a migration that failed half-way, after somebody has looked what it left. */
export const resolveMigration = (url: string, name: string, as: 'applied' | 'rolledBack'): Promise<void> =>
  withLock(url, (client) => (as === 'applied' ? finishInHistory(client, name) : removeFromHistory(client, name)))

async function planSteps(
  client: pg.Client,
  onDisk: readonly Migration[],
  { to }: MigrateOptions,
): Promise<MigrationStep[]> {
  const status = statusOf(onDisk, await readHistory(client))
  const problems = problemsOf(status)
  if (problems.length > 0) throw new MigrationError(problems.join('\n'))
  const last = to === undefined ? onDisk.length : targetOf(onDisk, to)
  const isApplied = (one: Migration) => status.some(({ name, state }) => name === one.name && state === 'applied')
  const undone = onDisk.slice(last).filter(isApplied).reverse()
  if (to !== undefined && undone.length > 0) return undone.map(downStep)
  return onDisk
    .slice(0, last)
    .filter((one) => !isApplied(one))
    .map(({ name, sql }) => ({ name, direction: 'up', sql }))
}

/** How many migrations are applied once the target is reached. */
function targetOf(onDisk: readonly Migration[], to: string): number {
  if (to === 'zero') return 0
  const exact = onDisk.findIndex(({ name }) => name === to)
  if (exact >= 0) return exact + 1
  // `20260101120000_initial` may be called by its beginning or by what follows the timestamp.
  const found = onDisk.filter(({ name }) => name.startsWith(to) || name.slice(name.indexOf('_') + 1).startsWith(to))
  if (found.length !== 1)
    throw new MigrationError(`${found.length === 0 ? 'No' : 'More than one'} migration is called "${to}".`)
  return onDisk.indexOf(found[0]!) + 1
}

function downStep({ name, downSql }: Migration): MigrationStep {
  if (downSql === undefined) throw new MigrationError(`${name} has no down.sql and cannot be undone.`)
  return { name, direction: 'down', sql: downSql }
}

async function take(client: pg.Client, step: MigrationStep, migration: Migration, isFake: boolean): Promise<void> {
  const note = () =>
    step.direction === 'up' ? addToHistory(client, migration) : removeFromHistory(client, migration.name)
  try {
    if (isFake) await note()
    else if (migration.isTransactional || step.direction === 'down') {
      await inTransaction(client, async () => {
        await client.query(step.sql)
        await note()
      })
    } else {
      await addToHistory(client, migration, false)
      await client.query(step.sql)
      await finishInHistory(client, migration.name)
    }
  } catch (error) {
    throw failureOf(step, error)
  }
}
