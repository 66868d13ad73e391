import { newId } from '@stoa/kernel'
import type { Ctx } from '../../../context.ts'
import type { Rendition } from './prepare-picture.ts'

/** Where the pictures are in the storage. */
export const PICTURES = 'pictures'

/**
 * Writes a picture's files into a folder of their own and answers its key. Before the row that names it: a row without its
 * files would be a broken picture, files without a row are litter that the sweeper takes.
 */
export async function writeRenditions({ services }: Ctx, renditions: readonly Rendition[]): Promise<string> {
  const storageKey = `${PICTURES}/${newId()}`
  for (const { file, bytes, contentType } of renditions)
    await services.storage.write(`${storageKey}/${file}`, bytes, contentType)
  return storageKey
}
