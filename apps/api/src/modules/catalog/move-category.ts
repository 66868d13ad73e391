import { audit, invalidate, listTag, notFound, validationFailed } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { checkDepth, lockTree, pathBelow, readPath } from './category-tree.ts'

type Node = { id: string; path: string; parentId: string | null; depth: number }

/** Moves a category with all below it under another parent, or to the top where `parentId` is null. */
export async function moveCategory(
  ctx: Ctx,
  input: { id: string; parentId: string | null; position?: number },
): Promise<{ id: string; path: string }> {
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
  await ctx.db.query({
    name: 'category_move',
    text: `UPDATE "Category" SET path = $2 || substr(path, length($1) + 1), "updatedAt" = $6,
        "parentId" = CASE WHEN id = $3 THEN $4::uuid ELSE "parentId" END,
        position = CASE WHEN id = $3 THEN coalesce($5::int, position) ELSE position END
      WHERE path LIKE $1 || '%'`,
    values: [node.path, path, node.id, input.parentId, input.position ?? null, ctx.clock.now()],
  })
  audit(ctx, { operation: 'category.move', resource: 'Category', objectId: node.id })
  invalidate(ctx, [listTag('Category'), listTag('Product')])
  return { id: node.id, path }
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
