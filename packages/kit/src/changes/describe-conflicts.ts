import type { Context } from '../context.ts'
import { sentenceCase } from '../names.ts'
import type { Resolution } from '../resolve/scope.ts'
import { runSql } from '../run-sql.ts'
import { sql } from '../sql.ts'
import type { ConflictReason, FoundConflict } from './find-conflicts.ts'
import type { Selection } from './net-changes.ts'
import { readLabels } from './object-labels.ts'

/** A conflict as callers see it. */
export type Conflict = {
  readonly model: string
  /** Path of the admin's pages of the record, where it has some. */
  readonly resource: string | null
  readonly objectId: string
  readonly label: string | null
  readonly reason: ConflictReason
  readonly fields: readonly string[]
  readonly message: string
  /** The latest write of the record that is not among those to be undone. */
  readonly since: { readonly changeSetId: string; readonly at: string } | null
}

const messages: Readonly<Record<ConflictReason, string>> = {
  changed: 'was changed since',
  gone: 'does not exist any more',
  exists: 'exists again already',
  not_unique: 'would have the same value as another record',
  missing_reference: 'refers to something that does not exist any more',
  referenced: 'is used by something newer',
}

/** Puts texts to conflicts, and who wrote since. Two statements. */
export async function describeConflicts(
  ctx: Context,
  resolution: Resolution,
  { changes }: Selection,
  found: readonly FoundConflict[],
): Promise<Conflict[]> {
  const labelOf = await readLabels(ctx, resolution, found)
  const later = await runSql<{ model: string; key: string; changeSetId: string; at: Date }>(
    ctx,
    sql`SELECT w.model, w.key, l."changeSetId", l.at FROM unnest(${found.map(({ model }) => model)}::text[], ${found.map(({ key }) => key)}::text[]) AS w(model, key)
      CROSS JOIN LATERAL (SELECT c."changeSetId", c.at FROM "RowChange" c WHERE c.model = w.model AND c."objectId" = w.key AND NOT (${changes}) ORDER BY c.id DESC LIMIT 1) l`,
  )
  return found.map(({ model, key, reason, columns }) => {
    const since = later.find((row) => row.model === model && row.key === key)
    const label = labelOf(model, key)
    return {
      model,
      resource: resolution.resources.get(model)?.exposures.admin?.path ?? null,
      objectId: key,
      label,
      reason,
      fields: columns,
      message: `${label ?? sentenceCase(model)} ${messages[reason]}.`,
      since: since ? { changeSetId: since.changeSetId, at: since.at.toISOString() } : null,
    }
  })
}
