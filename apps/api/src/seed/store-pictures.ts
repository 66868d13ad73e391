import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ctx } from '../context.ts'
import { storePicture } from '../modules/catalog/index.ts'

const folder = join(import.meta.dirname, 'pictures')

/** Pictures worked on at once: encoding them keeps one core busy each, and the shop is promised two. */
const AT_ONCE = 2

/** Name of a picture → id of its media asset. */
export type Pictures = ReadonlyMap<string, string>

/**
 * Stores the demo pictures. `alts` says what is to be seen on each. Those that are stored already are only looked up, so a
 * seed that was interrupted goes on where it stopped.
 */
export async function storePictures(
  ctx: Ctx,
  alts: ReadonlyMap<string, string>,
  onProgress: (step: string) => void,
): Promise<Pictures> {
  const ids = new Map<string, string>()
  const waiting = [...alts]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, alt] = next
      const { id } = await storePicture(ctx, {
        bytes: await readFile(join(folder, `${name}.webp`)),
        filename: `${name}.webp`,
        alt,
      })
      ids.set(name, id)
      if (ids.size % 20 === 0 || ids.size === alts.size) onProgress(`${ids.size} of ${alts.size} pictures`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return ids
}
