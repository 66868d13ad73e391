import { createHash } from 'node:crypto'
import { validationFailed } from '../errors.ts'
import { documentNotFound } from './errors.ts'
import type { GraphqlParameters } from './http-request.ts'

/** Where documents are kept under the SHA-256 of their text, in hex. */
export type PersistedDocuments = {
  get(hash: string): string | null | Promise<string | null>
  /** Absent where only documents known beforehand may run by hash. */
  readonly put?: (hash: string, source: string) => void | Promise<void>
  /** True refuses every document that is not in the list. */
  readonly isTrustedOnly?: boolean
}

/** Automatic persisted queries in this process, the one used longest ago giving way. */
export function createMemoryDocuments(maxDocuments = 1000): PersistedDocuments {
  const kept = new Map<string, string>()
  return {
    get: (hash) => kept.get(hash) ?? null,
    put(hash, source) {
      kept.delete(hash)
      kept.set(hash, source)
      if (kept.size > maxDocuments) kept.delete(kept.keys().next().value as string)
    },
  }
}

/** A fixed list of documents: the only ones that run, where `isTrustedOnly`. */
export function createTrustedDocuments(sources: readonly string[], isTrustedOnly: boolean): PersistedDocuments {
  const known = new Map(sources.map((source) => [hashOf(source), source]))
  return { get: (hash) => known.get(hash) ?? null, isTrustedOnly }
}

/** The document of a request: its text, or the one kept under the hash it names. Throws PERSISTED_QUERY_NOT_FOUND. */
export async function findDocument(parameters: GraphqlParameters, store: PersistedDocuments | null): Promise<string> {
  const { query } = parameters
  const hash = hashIn(parameters)
  if (query === null && hash === null)
    throw validationFailed({
      detail: 'Send a query.',
      errors: [{ path: 'query', code: 'required', message: 'Required' }],
    })
  if (query === null) return known(await store?.get(hash as string))
  if (hash !== null && hash !== hashOf(query))
    throw validationFailed({ detail: 'The hash is not the SHA-256 of the query.' })
  if (store?.isTrustedOnly) return known(await store.get(hashOf(query)))
  if (hash !== null) await store?.put?.(hash, query)
  return query
}

function known(source: string | null | undefined): string {
  // The words are those that clients of Apollo's protocol look for.
  if (typeof source !== 'string') throw documentNotFound({ detail: 'PersistedQueryNotFound' })
  return source
}

function hashIn({ extensions, documentId }: GraphqlParameters): string | null {
  const { sha256Hash } = (extensions.persistedQuery ?? {}) as { sha256Hash?: unknown }
  const hash = typeof sha256Hash === 'string' ? sha256Hash : documentId?.replace(/^sha256:/, '')
  return hash ? hash.toLowerCase() : null
}

function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('hex')
}
