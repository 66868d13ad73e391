import { createHash } from 'node:crypto'
import type { Context } from '../context.ts'
import type { ResolvedExposure } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import { sql } from '../sql.ts'
import type { ExchangeColumn } from './column.ts'
import type { Mapping } from './map-columns.ts'

/** What the caller took these columns for the last time; nothing where they never said. */
export async function rememberedMapping(
  ctx: Context,
  { model }: ResolvedExposure,
  header: readonly string[],
  columns: readonly ExchangeColumn[],
): Promise<Mapping> {
  const [found] = await runSql<{ mapping: Mapping }>(
    ctx,
    sql`SELECT mapping FROM "FileImportMapping" WHERE "actorId" = ${ctx.actor.id}::uuid AND model = ${model.name} AND header = ${hashOf(header)}`,
  )
  // A column that is none any more is nothing to remember.
  const isKnown = (column: string | null) => column === null || columns.some(({ name }) => name === column)
  return Object.fromEntries(Object.entries(found?.mapping ?? {}).filter(([, column]) => isKnown(column)))
}

/** Keeps what the caller takes these columns for. The shop itself has no memory. */
export async function rememberMapping(
  ctx: Context,
  { model }: ResolvedExposure,
  header: readonly string[],
  mapping: Mapping,
): Promise<void> {
  if (ctx.actor.id === null) return
  await runSql(
    ctx,
    sql`INSERT INTO "FileImportMapping" ("actorId", model, header, mapping)
      VALUES (${ctx.actor.id}::uuid, ${model.name}, ${hashOf(header)}, ${JSON.stringify(mapping)}::jsonb)
      ON CONFLICT ("actorId", model, header) DO UPDATE SET mapping = EXCLUDED.mapping`,
  )
}

function hashOf(header: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(header)).digest('hex')
}
