import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const repository = join(import.meta.dirname, '../../../..')

/** The shop's own folders; tests and other schemas pass theirs. */
export const schemaFolder = join(repository, 'prisma/schema')
export const migrationsFolder = join(repository, 'prisma/migrations')

/**
 * One folder below `prisma/migrations`. What the schema language cannot say (CHECK constraints, partial, expression
 * and trigram indexes, triggers, extensions) is written by hand into `migration.sql`, its reversal into `down.sql`:
 * history then tells everything, in order. No later diff undoes it, because a diff compares the schema with its own
 * snapshot and never looks into a database.
 */
export type Migration = {
  readonly name: string
  readonly sql: string
  /** Absent where `down.sql` is: the migration cannot be reversed. */
  readonly downSql?: string
  /** SHA-256 of `migration.sql`, as Prisma's own tool keeps it. */
  readonly checksum: string
  /** False where the first line says `-- no-transaction`: for the one statement PostgreSQL refuses inside one. */
  readonly isTransactional: boolean
}

/** Reads all migrations in the order they are applied. */
export function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => readMigration(join(folder, name), name))
}

function readMigration(folder: string, name: string): Migration {
  const sql = readFileSync(join(folder, 'migration.sql'), 'utf8')
  const down = join(folder, 'down.sql')
  return {
    name,
    sql,
    ...(existsSync(down) ? { downSql: readFileSync(down, 'utf8') } : {}),
    checksum: createHash('sha256').update(sql).digest('hex'),
    isTransactional: !sql.startsWith('-- no-transaction'),
  }
}
