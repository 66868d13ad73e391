import { hash } from 'node:crypto'
import { preconditionFailed } from '../errors.ts'

/**
 * A strong validator (RFC 9110, section 8.8.3): a hash of the bytes, preceded by the row's version where there is one.
 * If-None-Match compares the whole, If-Match only the version: a write must not fail because a related row changed.
 */
export function etagOf(body: string | Buffer, version?: string): string {
  const digest = hash('sha1', body, 'base64url')
  return version === undefined ? `"${digest}"` : `"v${version}-${digest}"`
}

/** The version in If-Match; null where the header is absent or `*`. Throws PRECONDITION_FAILED for anything else. */
export function versionFromIfMatch(header: string | undefined): string | null {
  if (header === undefined || header.trim() === '*') return null
  const version = /^"v(\d+)-[\w-]+"$/.exec(header.trim())?.[1]
  if (version === undefined)
    throw preconditionFailed({ detail: 'If-Match does not name a version this address has given out.' })
  return version
}

/** Whether If-None-Match names this validator (weak comparison, as the RFC asks for this header). */
export function matchesNone(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.trim() === '*' || header.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag)
}
