import { kit } from './conformance-of.ts'
import type { World } from './open-world.ts'

/** Kept about callers whatever their requests come to. */
const bookkeeping = new Set(['RefreshToken', 'IdempotencyKey'])

/** The contents of every table as one text: equal before and after what must change nothing. */
export async function fingerprintAll({ shop }: World): Promise<string> {
  const tables = Object.values(kit.schema)
    .map((model) => model.table)
    .filter((table) => !bookkeeping.has(table))
  const sums = tables.map(
    (table) =>
      `SELECT '${table}' AS name, count(*)::text AS rows, coalesce(sum(hashtext(t::text)::bigint), 0)::text AS sum FROM "${table}" t`,
  )
  const rows = await shop.core.database.query<{ name: string; rows: string; sum: string }>({
    text: sums.join(' UNION ALL '),
    values: [],
  })
  return rows.map((row) => `${row.name} ${row.rows} ${row.sum}`).join('\n')
}
