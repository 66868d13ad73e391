import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, normalize, sep } from 'node:path'
import type { Storage } from '../services/storage.ts'

/** Files below one directory, served under `baseUrl`. */
export function createDiskStorage(directory: string, baseUrl: string): Storage {
  const pathOf = (key: string) => {
    const path = normalize(join(directory, key))
    if (!path.startsWith(normalize(directory) + sep)) throw new Error('A storage key leads outside the storage')
    return path
  }
  return {
    async write(key, bytes) {
      const path = pathOf(key)
      await mkdir(dirname(path), { recursive: true })
      // A crash must not leave half a file under the final name.
      const temporary = `${path}.${randomUUID()}.tmp`
      await writeFile(temporary, bytes)
      await rename(temporary, path)
    },
    read: (key) => readFile(pathOf(key)),
    remove: (prefix) => rm(pathOf(prefix), { recursive: true, force: true }),
    async list(prefix) {
      const entries = await readdir(pathOf(prefix), { withFileTypes: true }).catch(noneWhereMissing)
      const keys = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${prefix}/${name}`)
      const folders: { key: string; changedAt: Date }[] = []
      for (const key of keys) folders.push({ key, changedAt: (await stat(pathOf(key))).mtime })
      return folders
    },
    urlOf: (key) => `${baseUrl}/${key}`,
  }
}

function noneWhereMissing(error: unknown): [] {
  if ((error as { code?: unknown }).code === 'ENOENT') return []
  throw error
}
