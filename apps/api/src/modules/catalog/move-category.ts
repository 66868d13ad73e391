import { audit, invalidate, listTag, notFound, validationFailed } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { checkDepth, lockTree, pathBelow, readPath } from './category-tree.ts'

type Node = { id: string; path: string; parentId: string | null; depth: number }

export type CategoryMove = {
  readonly id: string
  readonly parentId: string | null
  readonly position?: number
  /** The sibling it is to stand before; null for the last place. Its new siblings are numbered afresh then. */
  readonly beforeId?: string | null
}

/** Moves a category with all below it under another parent, or to the top where `parentId` is null. */
export async function moveCategory(ctx: Ctx, input: CategoryMove): Promise<{ id: string; path: string }> {
  await lockTree(ctx)
  const node = await readNode(ctx, input.id)
  const parentPath = input.parentId === null ? '' : await readPath(ctx, input.parentId)
  if (parentPath.startsWith(node.path)) {
    throw validationFailed({
      errors: [{ path: 'parentId', code: 'circle', message: 'A category cannot be moved below itself.' }],
    })
  }
  const path = pathBelow(parentPath, node.id)
  checkDepth(`${path}${'x/'.repeat(node.depth)}`)
  if (path !== node.path || input.position !== undefined) await writePlace(ctx, node, { ...input, path })
  if (input.beforeId !== undefined) await standBefore(ctx, node.id, input.parentId, input.beforeId)
  audit(ctx, { operation: 'category.move', resource: 'Category', objectId: node.id })
  invalidate(ctx, [listTag('Category'), listTag('Product')])
  return { id: node.id, path }
}

async function writePlace(ctx: Ctx, node: Node, to: CategoryMove & { path: string }): Promise<void> {
  await ctx.db.query({
    name: 'category_move',
    text: `UPDATE "Category" SET path = $2 || substr(path, length($1) + 1), "updatedAt" = $6,
        "parentId" = CASE WHEN id = $3 THEN $4::uuid ELSE "parentId" END,
        position = CASE WHEN id = $3 THEN coalesce($5::int, position) ELSE position END
      WHERE path LIKE $1 || '%'`,
    values: [node.path, to.path, node.id, to.parentId, to.position ?? null, ctx.clock.now()],
  })
}

// Only rows whose place is another afterwards are written, so that an undo takes back no more than it must.
async function standBefore(ctx: Ctx, id: string, parentId: string | null, beforeId: string | null): Promise<void> {
  const [sibling] = await ctx.db.query<{ isThere: boolean }>({
    name: 'category_sibling',
    text: 'SELECT $1::uuid IS NULL OR EXISTS (SELECT 1 FROM "Category" WHERE id = $1 AND id <> $2 AND "parentId" IS NOT DISTINCT FROM $3::uuid) AS "isThere"',
    values: [beforeId, id, parentId],
  })
  if (!sibling?.isThere)
    throw validationFailed({
      errors: [{ path: 'beforeId', code: 'no_sibling', message: 'That category does not stand there any more.' }],
    })
  await ctx.db.query({
    name: 'category_stand_before',
    text: `WITH others AS (
        SELECT id, row_number() OVER (ORDER BY position, name, id) * 2 AS place FROM "Category" WHERE "parentId" IS NOT DISTINCT FROM $2::uuid AND id <> $1
      ), placed AS (
        SELECT id, place FROM others UNION ALL SELECT $1::uuid, coalesce((SELECT place - 1 FROM others WHERE id = $3::uuid), 2000000000)
      ), numbered AS (SELECT id, (row_number() OVER (ORDER BY place) - 1)::int AS position FROM placed)
      UPDATE "Category" c SET position = n.position, "updatedAt" = $4 FROM numbered n WHERE c.id = n.id AND c.position <> n.position`,
    values: [id, parentId, beforeId, ctx.clock.now()],
  })
}

// `depth` is how far the deepest descendant stands below the node.
async function readNode(ctx: Ctx, id: string): Promise<Node> {
  const [node] = await ctx.db.query<Node>({
    name: 'category_node',
    text: `SELECT c.id, c.path, c."parentId",
        (SELECT max(length(d.path) - length(replace(d.path, '/', ''))) FROM "Category" d WHERE d.path LIKE c.path || '%')
          - (length(c.path) - length(replace(c.path, '/', ''))) AS depth
      FROM "Category" c WHERE c.id = $1`,
    values: [id],
  })
  if (!node) throw notFound({ detail: 'There is no such category.' })
  return node
}
