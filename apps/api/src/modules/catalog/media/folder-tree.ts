import { newId } from '@stoa/kernel'
import { notFound, validationFailed, type WriteData } from '@stoa/kit'
import type { Ctx } from '../../../context.ts'
import { folderNotEmpty } from '../catalog.errors.ts'

const MAX_LEVELS = 8
const MAX_NAME = 80

/**
 * The path as it is kept: names without blanks around them. Where a folder is renamed or moved, all below it go with it.
 * Throws VALIDATION_FAILED.
 */
export async function placeFolder(ctx: Ctx, data: WriteData, id: string | null): Promise<WriteData> {
  if (typeof data.path !== 'string') return data
  const path = cleanPath(data.path)
  if (id !== null) await moveBelow(ctx, id, path)
  return { ...data, path }
}

function cleanPath(path: string): string {
  const names = path.split('/').map((name) => name.replace(/\s+/g, ' ').trim())
  const refuse = (message: string) =>
    validationFailed({ detail: message, errors: [{ path: 'path', code: 'invalid', message }] })
  if (names.includes('')) throw refuse('Each folder of the path needs a name.')
  if (names.length > MAX_LEVELS) throw refuse(`Folders go ${MAX_LEVELS} levels deep.`)
  if (names.some((name) => name.length > MAX_NAME)) throw refuse(`A folder's name has at most ${MAX_NAME} characters.`)
  if (names.some((name) => name === '.' || name === '..' || /\p{C}/u.test(name)))
    throw refuse('This is not a name for a folder.')
  return names.join('/')
}

async function moveBelow(ctx: Ctx, id: string, path: string): Promise<void> {
  const [row] = await ctx.db.query<{ path: string }>({
    name: 'media_folder_lock',
    text: 'SELECT path FROM "MediaFolder" WHERE id = $1 FOR UPDATE',
    values: [id],
  })
  if (!row) throw notFound({ detail: 'There is no such folder.' })
  if (path === row.path) return
  if (path.startsWith(`${row.path}/`)) {
    const message = 'A folder cannot be put into itself.'
    throw validationFailed({ detail: message, errors: [{ path: 'path', code: 'invalid', message }] })
  }
  await ctx.db.query({
    name: 'media_folder_move_below',
    text: `UPDATE "MediaFolder" SET path = $2 || substr(path, length($1::text) + 1) WHERE starts_with(path, $1::text || '/')`,
    values: [row.path, path],
  })
}

/** Makes the folders that a path goes through, where they are not there yet. */
export async function addAbove(ctx: Ctx, id: string): Promise<void> {
  const [row] = await ctx.db.query<{ path: string }>({
    name: 'media_folder_path',
    text: 'SELECT path FROM "MediaFolder" WHERE id = $1',
    values: [id],
  })
  const names = row?.path.split('/') ?? []
  const above = names.slice(0, -1).map((_, at) => names.slice(0, at + 1).join('/'))
  if (above.length === 0) return
  await ctx.db.query({
    name: 'media_folder_add_above',
    text: `INSERT INTO "MediaFolder" (id, path, "createdAt") SELECT * FROM unnest($1::uuid[], $2::text[]), (SELECT $3::timestamptz) t ON CONFLICT (path) DO NOTHING`,
    values: [above.map(() => newId()), above, ctx.clock.now()],
  })
}

/** A folder that holds pictures or folders stays. Throws FOLDER_NOT_EMPTY. */
export async function keepFull(ctx: Ctx, id: string): Promise<void> {
  const [row] = await ctx.db.query<{ pictures: number; folders: number }>({
    name: 'media_folder_content',
    text: `SELECT (SELECT count(*)::int FROM "MediaAsset" m WHERE m."folderId" = f.id) AS pictures,
        (SELECT count(*)::int FROM "MediaFolder" b WHERE starts_with(b.path, f.path || '/')) AS folders
      FROM "MediaFolder" f WHERE f.id = $1`,
    values: [id],
  })
  const { pictures = 0, folders = 0 } = row ?? {}
  if (pictures + folders === 0) return
  throw folderNotEmpty({
    detail: `It holds ${pictures} ${pictures === 1 ? 'picture' : 'pictures'} and ${folders} ${folders === 1 ? 'folder' : 'folders'}. Move them first.`,
    ...{ pictures, folders },
  })
}
