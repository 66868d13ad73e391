import { newId } from '@stoa/kernel'
import { conflict, validationFailed, type WriteData } from '@stoa/kit'
import type { Ctx } from '../../context.ts'

/** Deepest nesting; a tree deeper than this is a mistake. */
const MAX_DEPTH = 12

/** Number of the advisory lock that all changes of the tree's shape take. */
const TREE_LOCK = 7_301

/**
 * Lets one change of the tree's shape run at a time. Two moves that each look fine alone can close a circle together, and
 * row locks do not see that; the tree is small and moved rarely, so one lock for the whole of it costs nothing.
 */
export async function lockTree(ctx: Ctx): Promise<void> {
  await ctx.db.query({ name: 'category_lock', text: 'SELECT pg_advisory_xact_lock($1)', values: [TREE_LOCK] })
}

/** Path of a node below `parentPath`: ids from the root, each followed by a slash. */
export function pathBelow(parentPath: string, id: string): string {
  return `${parentPath}${id}/`
}

/** Checks a path's depth. Throws VALIDATION_FAILED on parentId. */
export function checkDepth(path: string): void {
  if (path.split('/').length - 1 > MAX_DEPTH) {
    throw validationFailed({
      errors: [{ path: 'parentId', code: 'too_deep', message: `Categories nest at most ${MAX_DEPTH} deep.` }],
    })
  }
}

export async function readPath(ctx: Ctx, id: string): Promise<string> {
  const [row] = await ctx.db.query<{ path: string }>({
    name: 'category_path',
    text: 'SELECT path FROM "Category" WHERE id = $1',
    values: [id],
  })
  if (!row)
    throw validationFailed({ errors: [{ path: 'parentId', code: 'unknown', message: 'There is no such category.' }] })
  return row.path
}

/** Gives a new category its path, and its id where it does not bring one. */
export async function enterTree(ctx: Ctx, data: WriteData): Promise<WriteData> {
  await lockTree(ctx)
  const id = typeof data.id === 'string' ? data.id : newId()
  const parent = typeof data.parentId === 'string' ? await readPath(ctx, data.parentId) : ''
  const path = pathBelow(parent, id)
  checkDepth(path)
  return { ...data, id, path }
}

/** Refuses to delete a category that others stand below. */
export async function leaveTree(ctx: Ctx, id: string): Promise<void> {
  await lockTree(ctx)
  const [below] = await ctx.db.query({
    name: 'category_below',
    text: 'SELECT 1 FROM "Category" WHERE "parentId" = $1 LIMIT 1',
    values: [id],
  })
  if (below) throw conflict({ detail: 'Other categories stand below this one. Move or delete them first.' })
}

/** Refuses to leave categories behind whose path is not the one of their parent: it was moved meanwhile. */
export async function requireRightPaths(ctx: Ctx, ids: readonly string[]): Promise<void> {
  const [wrong] = await ctx.db.query<{ name: string }>({
    name: 'category_paths',
    text: `SELECT c.name FROM "Category" c LEFT JOIN "Category" p ON p.id = c."parentId"
      WHERE (c.id = ANY($1::uuid[]) OR c."parentId" = ANY($1::uuid[])) AND c.path <> coalesce(p.path, '') || c.id || '/' LIMIT 1`,
    values: [ids],
  })
  if (wrong) throw conflict({ detail: `The tree around ${wrong.name} was changed meanwhile.` })
}
