import { createHash } from 'node:crypto'
import { newId } from '@stoa/kernel'
import { defineError } from '@stoa/kit'
import sharp from 'sharp'
import { type Ctx, transaction } from '../../context.ts'
import { type AlphaBox, measureAlphaBox } from './alpha-box.ts'

/** Widths in pixels made of each picture, as far as it is that wide. */
const WIDTHS = [320, 640, 960]

const MAX_PIXELS = 60_000_000
const accepted = new Map([
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['gif', 'image/gif'],
  ['heif', 'image/avif'],
])

export const notAPicture = defineError('NOT_A_PICTURE', 415, 'This is not a picture we can read')

export type Upload = { readonly bytes: Buffer; readonly filename: string; readonly alt: string }

type Stored = { id: string }

/**
 * Keeps a picture: its renditions as AVIF and WebP in the storage, its measures in the database. What the bytes are is
 * read from the bytes. The same picture is stored once. Throws NOT_A_PICTURE.
 */
export async function storePicture(ctx: Ctx, { bytes, filename, alt }: Upload): Promise<Stored> {
  const checksum = createHash('sha256').update(bytes).digest('hex')
  const known = await findByChecksum(ctx, checksum)
  if (known) return known
  const { width, height, mimeType } = await inspect(bytes)
  const id = newId()
  const storageKey = `pictures/${id}`
  const widths = [...WIDTHS.filter((candidate) => candidate < width), Math.min(width, WIDTHS.at(-1) as number)].filter(
    (value, index, list) => list.indexOf(value) === index,
  )
  // Files first: a row without its files would be a broken picture, files without a row are only litter.
  for (const size of widths) await writeRenditions(ctx, bytes, storageKey, size)
  const row: Row = {
    id,
    filename: filename.slice(-255),
    alt: alt.slice(0, 400),
    mimeType,
    byteSize: bytes.byteLength,
    width,
    height,
    checksum,
    storageKey,
    widths,
    alphaBox: await measureAlphaBox(bytes),
  }
  await transaction(ctx, (inner) => insert(inner, row))
  return (await findByChecksum(ctx, checksum)) ?? { id }
}

type Row = {
  id: string
  filename: string
  alt: string
  mimeType: string
  byteSize: number
  width: number
  height: number
  checksum: string
  storageKey: string
  widths: number[]
  alphaBox: AlphaBox | null
}

async function inspect(bytes: Buffer): Promise<{ width: number; height: number; mimeType: string }> {
  try {
    const { width, height, format, autoOrient } = await sharp(bytes, { limitInputPixels: MAX_PIXELS }).metadata()
    const mimeType = accepted.get(format ?? '')
    if (mimeType && width && height)
      return { width: autoOrient?.width ?? width, height: autoOrient?.height ?? height, mimeType }
  } catch (error) {
    throw Object.assign(notAPicture({ detail: 'Upload a JPEG, PNG, WebP, AVIF or GIF of at most 60 megapixels.' }), {
      cause: error,
    })
  }
  throw notAPicture({ detail: 'Upload a JPEG, PNG, WebP, AVIF or GIF of at most 60 megapixels.' })
}

async function writeRenditions(ctx: Ctx, bytes: Buffer, key: string, width: number): Promise<void> {
  // rotate() without an angle applies the camera's orientation, which is then dropped with all other metadata.
  const sized = sharp(bytes, { limitInputPixels: MAX_PIXELS }).rotate().resize({ width, withoutEnlargement: true })
  // Measured on the demo pictures: less effort than the defaults takes two thirds of the time and costs 6 % in bytes.
  const [avif, webp] = await Promise.all([
    sized.clone().avif({ quality: 55, effort: 1 }).toBuffer(),
    sized.clone().webp({ quality: 82, effort: 2 }).toBuffer(),
  ])
  await ctx.services.storage.write(`${key}/${width}.avif`, avif, 'image/avif')
  await ctx.services.storage.write(`${key}/${width}.webp`, webp, 'image/webp')
}

async function findByChecksum(ctx: Ctx, checksum: string): Promise<Stored | null> {
  const [row] = await ctx.db.query<Stored>({
    name: 'media_by_checksum',
    text: 'SELECT id FROM "MediaAsset" WHERE checksum = $1',
    values: [checksum],
  })
  return row ?? null
}

// Two uploads of one picture at once: the second finds the first's row.
async function insert(ctx: Ctx, row: Row): Promise<void> {
  await ctx.db.query({
    name: 'media_insert',
    text: `INSERT INTO "MediaAsset" (id, filename, alt, "mimeType", "byteSize", width, height, checksum, "storageKey", widths, "alphaBox", "createdAt")
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, $12) ON CONFLICT (checksum) DO NOTHING`,
    values: [
      row.id,
      row.filename,
      row.alt,
      row.mimeType,
      row.byteSize,
      row.width,
      row.height,
      row.checksum,
      row.storageKey,
      row.widths,
      row.alphaBox && JSON.stringify(row.alphaBox),
      ctx.clock.now(),
    ],
  })
}
