import { listTag, rowTag } from '../cache.ts'
import type { Context } from '../context.ts'
import type { ModelMeta } from '../model-meta.ts'
import type { Resolution } from '../resolve/scope.ts'
import { runSql } from '../run-sql.ts'
import { invalidate } from '../runtime.ts'
import { ident, join, raw, sql } from '../sql.ts'
import { deleteRule } from './delete-rule.ts'
import { hasKey, keyText } from './object-key.ts'

/**
 * Lets rows refer to a restored record again whose references were emptied when it was deleted. Those that refer to another
 * by now stay as they are. Answers how many there were.
 */
export async function relink(
  ctx: Context,
  { schema, recorded }: Resolution,
  model: ModelMeta,
  { changeSetId, id }: { changeSetId: string; id: string },
): Promise<number> {
  let count = 0
  for (const relation of Object.values(model.fields)) {
    if (relation.kind !== 'relation' || !relation.inverse) continue
    const child = schema[relation.model] as ModelMeta
    if (deleteRule(child, relation) !== 'SetNull' || recorded.get(child.name)?.scope !== 'all') continue
    const name = relation.inverse.fields[0] as string
    const stamps = Object.values(child.fields).flatMap((field) =>
      field.kind === 'scalar' && field.isUpdatedAt ? [sql`${ident(field.column)} = ${ctx.clock.now()}`] : [],
    )
    const rows = await runSql<{ key: string }>(
      ctx,
      sql`UPDATE ${ident(child.table)} t SET ${join([sql`${ident(name)} = p.value`, ...stamps], ', ')}
        FROM "RowChange" c CROSS JOIN LATERAL (SELECT (jsonb_populate_record(NULL::${ident(child.table)}, c.before)).${ident(name)} AS value) p
        WHERE c."changeSetId" = ${changeSetId}::uuid AND c.model = ${child.name} AND c.kind = 'update' AND c.before ->> ${name} = ${id}
          AND c.after -> ${name} = 'null' AND ${hasKey(child, 't', sql`c."objectId"`)} AND t.${ident(name)} IS NULL
        RETURNING ${raw(keyText(child, 't'))} AS key`,
    )
    if (rows.length > 0) invalidate(ctx, [listTag(child.name), ...rows.map(({ key }) => rowTag(child.name, key))])
    count += rows.length
  }
  return count
}
