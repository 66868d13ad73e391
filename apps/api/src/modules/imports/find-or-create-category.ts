import { slugOf } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { enterTree } from '../catalog/index.ts'

type Node = { readonly id: string; readonly parentId: string | null; readonly name: string; readonly slug: string }

/** Names from the root down → id of the last of them. */
export type CategoryIds = { idOf(path: readonly string[]): string }

/**
 * Finds categories by their names from the root, without regard to case, and makes those that are missing. Runs in the
 * open transaction; new ones hold the lock of the tree, so two imports never make the same one.
 */
export async function findOrCreateCategories(ctx: Ctx, paths: readonly (readonly string[])[]): Promise<CategoryIds> {
  const nodes =
    paths.length > 0
      ? await ctx.db.query<Node>({
          name: 'import_categories',
          text: 'SELECT id, "parentId", name, slug FROM "Category"',
          values: [],
        })
      : []
  const tree = new Map(nodes.map((node) => [keyOf(node.parentId, node.name), node]))
  const slugs = new Set(nodes.map((node) => node.slug))
  for (const path of paths) {
    let parent: Node | null = null
    for (const name of path) {
      const key: string = keyOf(parent?.id ?? null, name)
      const node: Node = tree.get(key) ?? (await create(ctx, name, parent, slugs))
      tree.set(key, node)
      parent = node
    }
  }
  return {
    idOf: (path) =>
      path.reduce<string | null>((parentId, name) => tree.get(keyOf(parentId, name))?.id ?? null, null) as string,
  }
}

const keyOf = (parentId: string | null, name: string): string => `${parentId ?? ''}\n${name.toLowerCase()}`

async function create(ctx: Ctx, name: string, parent: Node | null, slugs: Set<string>): Promise<Node> {
  const slug = freeSlug(name, parent, slugs)
  const data = await enterTree(ctx, { name, slug, parentId: parent?.id ?? null })
  // Another import may have made it while we waited for the lock of the tree.
  const [twin] = await ctx.db.query<Node>({
    name: 'import_category_twin',
    text: 'SELECT id, "parentId", name, slug FROM "Category" WHERE lower(name) = lower($1) AND "parentId" IS NOT DISTINCT FROM $2::uuid LIMIT 1',
    values: [name, parent?.id ?? null],
  })
  if (twin) return twin
  const now = ctx.clock.now()
  const [made] = await ctx.db.query<Node>({
    name: 'import_category',
    text: `INSERT INTO "Category" (id, name, slug, "parentId", path, position, "createdAt", "updatedAt")
      SELECT $1::uuid, $2, CASE WHEN EXISTS (SELECT 1 FROM "Category" WHERE slug = $3::text) THEN $3::text || '-' || right($1::uuid::text, 8) ELSE $3::text END, $4::uuid, $5,
        coalesce((SELECT max(position) + 1 FROM "Category" WHERE "parentId" IS NOT DISTINCT FROM $4::uuid), 0), $6, $6
      RETURNING id, "parentId", name, slug`,
    values: [data.id, name, slug, parent?.id ?? null, data.path, now],
  })
  slugs.add((made as Node).slug)
  return made as Node
}

const MAX_SLUG = 100

function freeSlug(name: string, parent: Node | null, slugs: ReadonlySet<string>): string {
  const own = slugOf(name)
  if (!slugs.has(own)) return own
  const below = parent ? `${parent.slug}-${own}`.slice(0, MAX_SLUG).replace(/-+$/, '') : own
  if (!slugs.has(below)) return below
  let number = 2
  while (slugs.has(`${below}-${number}`)) number++
  return `${below}-${number}`
}
