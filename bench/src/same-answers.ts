import assert from 'node:assert/strict'
import type { Request } from './load.ts'
import type { Server } from './server-process.ts'

/**
 * What the shop works out of the rows and the reference leaves to its reader: it makes addresses of a picture where the
 * reference gives what they are made of, and tells what its caller may do with each row.
 */
const workedOut = new Set(['url', 'srcset', 'storageKey', 'widths', '_can'])

/** Throws where two servers do not answer the same: their speeds would not compare. */
export async function requireSameAnswers(
  [one, first]: readonly [Server, Request],
  [other, second]: readonly [Server, Request],
): Promise<void> {
  const [left, right] = [await contentOf(one, first), await contentOf(other, second)]
  assert.deepEqual(right, left, `${first.path} and ${second.path} do not answer the same`)
}

async function contentOf(server: Server, { method = 'GET', path, headers, body }: Request): Promise<unknown> {
  const answer = await fetch(server.origin + path, { method, headers, body })
  if (!answer.ok) throw new Error(`${server.name}, ${path}: ${answer.status} ${await answer.text()}`)
  const { page: _page, ...content } = (await answer.json()) as Record<string, unknown>
  return withoutWorkedOut(rowsOf(content))
}

// GraphQL wraps the rows of a list in other words than REST.
function rowsOf(content: Record<string, unknown>): unknown {
  const data = content.data as { products?: { nodes: unknown } } | undefined
  return data?.products ? { data: data.products.nodes } : content
}

function withoutWorkedOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWorkedOut)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (workedOut.has(name) ? [] : [[name, withoutWorkedOut(inner)]])),
  )
}
