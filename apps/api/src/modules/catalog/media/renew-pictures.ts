import { compileSql, invalidate, listTag, rowTag, sql } from '@stoa/kit'
import type { Ctx } from '../../../context.ts'
import { usesSql } from './uses-sql.ts'

/** Tells the caches that pictures look different: their own answers, and those of every record that shows one. */
export async function renewPictures(ctx: Ctx, ids: readonly string[]): Promise<void> {
  const uses = usesSql(ctx.services.runtime().kit.schema, sql`${ids}::uuid[]`)
  const { text, bind } = compileSql(sql`SELECT DISTINCT u.model, u.id FROM (${uses}) u`)
  const shown = await ctx.db.query<{ model: string; id: string }>({ text, values: bind({ ctx, values: [] }) })
  const models = new Set(shown.map(({ model }) => model))
  invalidate(ctx, [
    ...[listTag('MediaAsset'), ...ids.map((id) => rowTag('MediaAsset', id))],
    ...[...models].map(listTag),
    ...shown.map(({ model, id }) => rowTag(model, id)),
  ])
}
