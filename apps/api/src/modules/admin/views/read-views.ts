import { mayDo } from '@stoa/kit'
import type { Ctx } from '../../../context.ts'
import { type AdminView, shareViews } from './admin-view.ts'

/** More than anybody finds their way among. */
const MAX_VIEWS = 200

type Stored = Omit<AdminView, 'canChange'>

/** The caller's own views of a list and those that are shared, by name; or one of them. */
export async function readViews(ctx: Ctx, by: { resource: string } | { id: string }): Promise<AdminView[]> {
  const [column, value] = 'id' in by ? ['id', by.id] : ['resource', by.resource]
  const views = await ctx.db.query<Stored>({
    name: `admin_views_by_${column}`,
    text: `SELECT v.id, v.resource, v.name, v.query, v."privateToId" IS NULL AS "isShared",
        v."ownerId" IS NOT DISTINCT FROM $1::uuid AS "isOwn", d."viewId" IS NOT NULL AS "isDefault",
        nullif(trim(concat(u."firstName", ' ', u."lastName")), '') AS owner
      FROM "AdminView" v
        LEFT JOIN "User" u ON u.id = v."ownerId"
        LEFT JOIN "AdminViewDefault" d ON d."viewId" = v.id AND d."userId" = $1::uuid
      WHERE v."${column}" = $2${column === 'id' ? '::uuid' : ''} AND (v."privateToId" IS NULL OR v."privateToId" = $1::uuid)
      ORDER BY v.name, v.id LIMIT ${MAX_VIEWS}`,
    values: [ctx.actor.id, value],
  })
  return views.map((each) => ({ ...each, canChange: each.isOwn || mayDo(ctx.actor, shareViews) }))
}
