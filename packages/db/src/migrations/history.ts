import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Migration } from './folders.ts'

export type AppliedMigration = {
  readonly name: string
  readonly checksum: string
  /** Null where it started and never finished: only possible without a transaction. */
  readonly finishedAt: Date | null
}

type Client = Pick<pg.ClientBase, 'query'>

/** The table of Prisma's own tool, so that either can be used. */
export async function ensureHistory(client: Client): Promise<void> {
  await client.query(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`)
}

export async function readHistory(client: Client): Promise<AppliedMigration[]> {
  const { rows: tables } = await client.query(`SELECT 1 WHERE to_regclass('"_prisma_migrations"') IS NOT NULL`)
  if (tables.length === 0) return []
  const { rows } = await client.query(`SELECT migration_name AS name, checksum, finished_at AS "finishedAt"
    FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name, started_at`)
  return rows as AppliedMigration[]
}

/** Notes a migration as applied, or as begun. */
export async function addToHistory(client: Client, { name, checksum }: Migration, isFinished = true): Promise<void> {
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, CASE WHEN $4 THEN now() END, $4::boolean::int)`,
    [randomUUID(), checksum, name, isFinished],
  )
}

export async function finishInHistory(client: Client, name: string): Promise<void> {
  await client.query(
    `UPDATE "_prisma_migrations" SET finished_at = now(), applied_steps_count = 1
     WHERE migration_name = $1 AND rolled_back_at IS NULL AND finished_at IS NULL`,
    [name],
  )
}

export async function removeFromHistory(client: Client, name: string): Promise<void> {
  await client.query('DELETE FROM "_prisma_migrations" WHERE migration_name = $1', [name])
}
