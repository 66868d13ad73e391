import { newId } from '@stoa/kernel'
import { validationFailed } from '@stoa/kit'
import { type Ctx, transaction } from '../../../context.ts'
import { cleanFilename } from './clean-filename.ts'
import { checksumOf, type FileFacts, preparePicture } from './prepare-picture.ts'
import { writeRenditions } from './write-renditions.ts'

export type Upload = {
  readonly bytes: Buffer
  readonly filename: string
  readonly alt: string
  /** Left out: at the top of the library. */
  readonly folderId?: string | undefined
}

type Stored = { id: string; isNew: boolean }

/**
 * Keeps a picture: its renditions as AVIF and WebP in the storage, its measures in the database. What the bytes are is
 * read from the bytes. The same picture is stored once. Throws NOT_A_PICTURE, and VALIDATION_FAILED for an unknown folder.
 */
export async function storePicture(ctx: Ctx, { bytes, filename, alt, folderId }: Upload): Promise<Stored> {
  const known = await findByChecksum(ctx, checksumOf(bytes))
  if (known) return { id: known, isNew: false }
  if (folderId !== undefined) await requireFolder(ctx, folderId)
  const { facts, renditions } = await preparePicture(bytes)
  const id = newId()
  const storageKey = await writeRenditions(ctx, renditions)
  const words = {
    id,
    filename: cleanFilename(filename),
    alt: alt.slice(0, 400),
    folderId: folderId ?? null,
    storageKey,
  }
  const isNew = await transaction(ctx, (inner) => insert(inner, words, facts))
  if (isNew) return { id, isNew }
  // Two uploads of one picture at once: the second gives its files back and answers with the first's row.
  await ctx.services.storage.remove(storageKey)
  return { id: (await findByChecksum(ctx, facts.checksum)) ?? id, isNew: false }
}

async function requireFolder(ctx: Ctx, id: string): Promise<void> {
  const found = await ctx.db.query({
    name: 'media_folder_by_id',
    text: 'SELECT 1 FROM "MediaFolder" WHERE id = $1',
    values: [id],
  })
  if (found.length > 0) return
  const message = 'There is no such folder.'
  throw validationFailed({ detail: message, errors: [{ path: 'folder', code: 'not_found', message }] })
}

/** The picture that has a file; null where none does. */
export async function findByChecksum(ctx: Ctx, checksum: string): Promise<string | null> {
  const [row] = await ctx.db.query<{ id: string }>({
    name: 'media_by_checksum',
    text: 'SELECT id FROM "MediaAsset" WHERE checksum = $1',
    values: [checksum],
  })
  return row?.id ?? null
}

type Words = { id: string; filename: string; alt: string; folderId: string | null; storageKey: string }

async function insert(ctx: Ctx, words: Words, facts: FileFacts): Promise<boolean> {
  const rows = await ctx.db.query({
    name: 'media_insert',
    text: `INSERT INTO "MediaAsset" (id, filename, alt, "mimeType", "byteSize", width, height, checksum, "storageKey", widths, "alphaBox", "folderId", "createdAt")
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, $12, $13) ON CONFLICT (checksum) DO NOTHING RETURNING 1`,
    values: [
      ...[words.id, words.filename, words.alt, facts.mimeType, facts.byteSize, facts.width, facts.height],
      ...[facts.checksum, words.storageKey, facts.widths, facts.alphaBox && JSON.stringify(facts.alphaBox)],
      ...[words.folderId, ctx.clock.now()],
    ],
  })
  return rows.length > 0
}
