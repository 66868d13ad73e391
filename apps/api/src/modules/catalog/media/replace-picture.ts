import { audit, conflict, notFound } from '@stoa/kit'
import { type Ctx, transaction } from '../../../context.ts'
import { mediaExists } from '../catalog.errors.ts'
import { cleanFilename } from './clean-filename.ts'
import { checksumOf, type FileFacts, preparePicture } from './prepare-picture.ts'
import { renewPictures } from './renew-pictures.ts'
import { requirePicture } from './require-picture.ts'
import { findByChecksum, type Upload } from './store-picture.ts'
import { writeRenditions } from './write-renditions.ts'

/**
 * Puts another file behind a picture. Its id, its words and everything that shows it stay; its addresses are new, so that
 * no cache shows the old one. The old files stay as long as the history names them, so it can be undone.
 * Throws NOT_A_PICTURE, NOT_FOUND, and MEDIA_EXISTS where another picture has this file.
 */
export async function replacePicture(
  ctx: Ctx,
  { id, bytes, filename }: Pick<Upload, 'bytes' | 'filename'> & { id: string },
): Promise<{ id: string; width: number; height: number; byteSize: number }> {
  await requirePicture(ctx, id)
  await refuseKnown(ctx, id, checksumOf(bytes))
  const { facts, renditions } = await preparePicture(bytes)
  const storageKey = await writeRenditions(ctx, renditions)
  await transaction(ctx, async (inner) => {
    await update(inner, id, { ...facts, storageKey, filename: cleanFilename(filename) })
    await renewPictures(inner, [id])
    audit(inner, { operation: 'media.replace', resource: 'MediaAsset', objectId: id })
  })
  return { id, width: facts.width, height: facts.height, byteSize: facts.byteSize }
}

async function refuseKnown(ctx: Ctx, id: string, checksum: string): Promise<void> {
  const known = await findByChecksum(ctx, checksum)
  if (known === null) return
  if (known === id) throw conflict({ detail: 'The picture is this file already.' })
  throw mediaExists({ detail: 'Another picture of the library is this file. Use that one instead.', id: known })
}

type Row = FileFacts & { storageKey: string; filename: string }

// What was in focus in the old picture says nothing of the new one.
async function update(ctx: Ctx, id: string, row: Row): Promise<void> {
  const found = await ctx.db.query({
    name: 'media_replace',
    text: `UPDATE "MediaAsset" SET filename = $2, "mimeType" = $3, "byteSize" = $4, width = $5, height = $6, checksum = $7,
        "storageKey" = $8, widths = $9, "alphaBox" = $10::jsonb, "focalX" = 0.5, "focalY" = 0.5 WHERE id = $1 RETURNING 1`,
    values: [
      ...[id, row.filename, row.mimeType, row.byteSize, row.width, row.height, row.checksum, row.storageKey],
      ...[row.widths, row.alphaBox && JSON.stringify(row.alphaBox)],
    ],
  })
  if (found.length === 0) throw notFound({ detail: 'There is no such picture.' })
}
