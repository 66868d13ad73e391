import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffSchemas } from './diff.ts'
import { migrationsFolder, readMigrations, schemaFolder } from './folders.ts'
import { nameFromSummary, slugOf } from './naming.ts'
import { readSchema, readSnapshot, snapshotFile } from './snapshot.ts'
import { warningsOf } from './warnings.ts'

export type MakeOptions = {
  /** What follows the timestamp. Default: derived from what changes. */
  readonly name?: string
  /** Make one to be filled by hand, whether or not the schema changed. */
  readonly isEmpty?: boolean
  /** Only tell what would be made, as `--check` and `--dry-run` do. */
  readonly isDryRun?: boolean
  readonly schemaFolder?: string
  readonly migrationsFolder?: string
  readonly now?: Date
}

export type MadeMigration = {
  readonly name: string
  readonly folder: string
  readonly sql: string
  readonly downSql: string
  /** What may be lost or fail where there are rows already. */
  readonly warnings: readonly string[]
}

/**
 * Compares the schema with the snapshot of the newest migration and writes the difference as a new one, forwards and
 * backwards. Needs no database. Returns null where nothing changed.
 */
export async function makeMigration(options: MakeOptions = {}): Promise<MadeMigration | null> {
  const folders = { schemaFolder, migrationsFolder, ...options }
  const [before, after] = [readSnapshot(folders.migrationsFolder), readSchema(folders.schemaFolder)]
  const up = options.isEmpty ? { summary: '', sql: '' } : await diffSchemas(before, after)
  if (up.sql === '' && !options.isEmpty) return null
  const down = options.isEmpty ? { sql: '' } : await diffSchemas(after, before)
  const isFirst = readMigrations(folders.migrationsFolder).length === 0
  const words = options.name ?? (options.isEmpty ? 'custom' : isFirst ? 'initial' : nameFromSummary(up.summary))
  const warnings = warningsOf(up.sql)
  const name = `${timestamp(options.now ?? new Date())}_${slugOf(words)}`
  const made: MadeMigration = {
    name,
    folder: join(folders.migrationsFolder, name),
    sql: warnings.map((warning) => `-- WARNING: ${warning}\n`).join('') + (up.sql || emptyFile('apply')),
    downSql: down.sql || emptyFile('undo'),
    warnings,
  }
  if (!options.isDryRun) write(made, folders.migrationsFolder, options.isEmpty ? null : after)
  return made
}

function write(made: MadeMigration, folder: string, snapshot: string | null): void {
  mkdirSync(made.folder, { recursive: true })
  writeFileSync(join(made.folder, 'migration.sql'), made.sql)
  writeFileSync(join(made.folder, 'down.sql'), made.downSql)
  // Prisma's own tools look for it.
  writeFileSync(join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n')
  if (snapshot !== null) writeFileSync(snapshotFile(folder), snapshot)
}

const emptyFile = (verb: string): string => `-- SQL to ${verb} this migration.\n`

const timestamp = (date: Date): string => date.toISOString().replace(/\D/g, '').slice(0, 14)
