/** What a file is by its first bytes; whatever its name or its sender says. `svg` is told apart to be refused in its own words. */
export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif' | 'image/gif' | 'svg'

const ascii = (bytes: Buffer, from: number, to: number) => bytes.subarray(from, to).toString('latin1')

/**
 * The type of a picture, null of anything else. Asked before any decoder sees the bytes, so that of the many that the
 * picture library brings only five are ever reached.
 */
export function pictureTypeOf(bytes: Buffer): PictureType | null {
  if (ascii(bytes, 0, 3) === '\xff\xd8\xff') return 'image/jpeg'
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'image/gif'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp'
  if (/^ftypavi[fs]$/.test(ascii(bytes, 4, 12))) return 'image/avif'
  // Other brands of the same container name AVIF among the compatible ones.
  if (/^ftypmi[fs]1$/.test(ascii(bytes, 4, 12)) && ascii(bytes, 12, 64).includes('avif')) return 'image/avif'
  return /<svg[\s>]/i.test(bytes.subarray(0, 4096).toString('utf8')) ? 'svg' : null
}
