import { compileSql, sql, uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../../context.ts'
import { isUsedSql } from './uses-sql.ts'

/** Folders told; a library with more of them is looked through by searching. */
const MAX_FOLDERS = 2000

export const summaryView = view('MediaSummary', {
  total: z.int(),
  withoutAlt: z.int(),
  unused: z.int(),
  folders: z.array(
    view('MediaFolderSummary', {
      id: uuidSchema,
      path: z.string(),
      count: z.int().describe('Pictures in it and in all below it.'),
    }),
  ),
})

/** What stands beside the library: its folders and what is left to do, with counts. */
export async function readSummary(ctx: Ctx): Promise<z.output<typeof summaryView>> {
  const isUsed = isUsedSql(ctx.services.runtime().kit.schema, { id: sql`m.id`, storageKey: sql`m."storageKey"` })
  const { text, bind } = compileSql(sql`
    WITH held AS (SELECT "folderId" AS id, count(*)::int AS n FROM "MediaAsset" WHERE "folderId" IS NOT NULL GROUP BY 1),
      counted AS (SELECT f.path, held.n FROM held JOIN "MediaFolder" f USING (id)),
      folders AS (SELECT f.id, f.path FROM "MediaFolder" f ORDER BY f.path LIMIT ${MAX_FOLDERS}::int)
    SELECT (SELECT count(*)::int FROM "MediaAsset") AS total,
      (SELECT count(*)::int FROM "MediaAsset" WHERE alt = '') AS "withoutAlt",
      (SELECT count(*)::int FROM "MediaAsset" m WHERE NOT ${isUsed}) AS unused,
      (SELECT coalesce(json_agg(json_build_object('id', f.id, 'path', f.path, 'count',
          (SELECT coalesce(sum(c.n), 0)::int FROM counted c WHERE c.path = f.path OR starts_with(c.path, f.path || '/'))) ORDER BY f.path), '[]'::json) FROM folders f) AS folders`)
  const [row] = await ctx.db.query<z.output<typeof summaryView>>({ text, values: bind({ ctx, values: [] }) })
  return row as z.output<typeof summaryView>
}
