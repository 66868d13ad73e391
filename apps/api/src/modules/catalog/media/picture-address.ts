import { uuidSchema } from '@stoa/kit'
import type { Ctx } from '../../../context.ts'

/**
 * Where the largest file of a picture is now; null for no picture. What texts say is `/media/id/{id}`: it stays when the file
 * is replaced, and leads to an address that no cache knows yet.
 */
export async function pictureAddress(ctx: Ctx, id: string): Promise<string | null> {
  if (!uuidSchema.safeParse(id).success) return null
  const [row] = await ctx.db.query<{ storageKey: string; width: number }>({
    name: 'media_address',
    text: 'SELECT "storageKey", widths[array_upper(widths, 1)] AS width FROM "MediaAsset" WHERE id = $1',
    values: [id],
  })
  return row ? ctx.services.storage.urlOf(`${row.storageKey}/${row.width}.webp`) : null
}
