import { hkdfSync, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The key everything else is derived from: the configured one, or one made at first start and kept beside the data. */
export function loadSecret(configured: string | null, dataDirectory: string): string {
  if (configured !== null) return configured
  const file = join(dataDirectory, 'secret-key')
  mkdirSync(dataDirectory, { recursive: true })
  try {
    // `wx` makes the first of two starting processes win.
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}

/** A key for one purpose (HKDF, RFC 5869), so that leaking one does not open the others. */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'stoa', purpose, 32))
}
