import type { FieldError } from '@stoa/kernel'
import type { Context } from '../context.ts'
import { internalError, validationFailed } from '../errors.ts'
import { sqlTypeOf } from '../fields/sql-type-of.ts'
import type { ResolvedInline } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import { column, ident, raw, sql } from '../sql.ts'

/** Rows that may be too few or too many once they are stored; `parentId` is null for those of the write's own row. */
export type PendingCount = { readonly inline: ResolvedInline; readonly parentId: string | null; readonly path: string }

type Counts = ReadonlyMap<string, number>

/**
 * Counts the rows that a write leaves, those that it did not speak of included. Throws VALIDATION_FAILED naming each inline
 * that has fewer than its `min` or more than its `max`.
 */
export async function checkRowCounts(ctx: Context, pending: readonly PendingCount[], ownId: string): Promise<void> {
  const errors: FieldError[] = []
  const idOf = ({ parentId }: PendingCount) => parentId ?? ownId
  for (const [inline, parents] of Map.groupBy(pending, (each) => each.inline)) {
    const counts = await countRows(ctx, inline, parents.map(idOf))
    for (const parent of parents) errors.push(...problems(inline, counts.get(idOf(parent)) ?? 0, parent.path))
  }
  const [first] = errors
  if (first) throw validationFailed({ detail: `${first.path}: ${first.message}`, errors })
}

async function countRows(ctx: Context, { model, relation }: ResolvedInline, ids: readonly string[]): Promise<Counts> {
  const key = model.fields[relation.inverse?.fields[0] ?? '']
  if (!key || key.kind === 'relation') throw internalError({ detail: `No key ties ${model.name} to its parent.` })
  const parent = column('t', key.name)
  const where = sql`${parent} = ANY(${ids}${raw(`::${sqlTypeOf(key)}[]`)})`
  const rows = await runSql<{ id: string; count: number }>(
    ctx,
    sql`SELECT ${parent}::text AS id, count(*)::int AS count FROM ${ident(model.table)} t WHERE ${where} GROUP BY ${parent}`,
  )
  return new Map(rows.map(({ id, count }) => [id, count]))
}

function problems(
  { min = 0, max = Number.POSITIVE_INFINITY }: ResolvedInline,
  count: number,
  path: string,
): FieldError[] {
  if (count < min) return [{ path, code: 'too_small', message: `At least ${rows(min)}; there would be ${count}.` }]
  return count > max ? [{ path, code: 'too_big', message: `At most ${rows(max)}; there would be ${count}.` }] : []
}

const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`)
