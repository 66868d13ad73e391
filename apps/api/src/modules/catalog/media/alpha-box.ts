import sharp from 'sharp'

export type AlphaBox = { left: number; top: number; width: number; height: number }

/** Alpha (0 to 255) from which a pixel belongs to the object and not to its glow. */
const OPAQUE_FROM = 24

/** Side of the copy that is measured; finer does not move the box visibly. */
const MEASURED_SIDE = 256

/** The box of a picture's visible part as fractions of its sides; null where it has no transparent pixel or is empty. */
export async function measureAlphaBox(bytes: Buffer): Promise<AlphaBox | null> {
  const picture = sharp(bytes, { limitInputPixels: 60_000_000 })
  const { hasAlpha } = await picture.metadata()
  if (!hasAlpha) return null
  const { data, info } = await picture
    .extractChannel('alpha')
    .resize(MEASURED_SIDE, MEASURED_SIDE, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  let [left, top, right, bottom] = [info.width, info.height, -1, -1]
  let isTransparent = false
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      const alpha = data[(y * info.width + x) * info.channels] as number
      if (alpha < OPAQUE_FROM) {
        isTransparent = true
        continue
      }
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  if (!isTransparent || right < 0) return null
  return {
    left: left / info.width,
    top: top / info.height,
    width: (right - left + 1) / info.width,
    height: (bottom - top + 1) / info.height,
  }
}
