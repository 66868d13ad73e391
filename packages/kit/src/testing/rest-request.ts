import { randomUUID } from 'node:crypto'
import type { ResolvedOperation } from '../resolved.ts'
import type { HttpRequest } from './types.ts'

type Input = Readonly<Record<string, unknown>>

/** The REST request for an input. Parameters of the path that the input lacks get an id that belongs to nothing. */
export function restRequest(
  operation: ResolvedOperation,
  input: Input,
  prefix: string,
  headers: Readonly<Record<string, string>>,
): HttpRequest {
  if (!operation.rest) throw new Error(`${operation.name} has no address`)
  const { method, path, params } = operation.rest
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input[name] ?? randomUUID())))
  const rest = Object.entries(input).filter(([name]) => !params.includes(name))
  const isBodyless = method === 'GET' || method === 'DELETE'
  const query =
    isBodyless && rest.length > 0
      ? `?${new URLSearchParams(rest.map(([name, value]): [string, string] => [name, String(value)]))}`
      : ''
  return {
    method,
    url: `${prefix}${filled}${query}`,
    headers: withKey(operation, headers),
    ...(!isBodyless && { body: Object.fromEntries(rest) }),
  }
}

/** Adds an Idempotency-Key where the operation knows one and none is given. */
export function withKey(
  operation: ResolvedOperation,
  headers: Readonly<Record<string, string>>,
): Record<string, string> {
  return operation.idempotent === 'ignored' ? { ...headers } : { 'idempotency-key': randomUUID(), ...headers }
}
