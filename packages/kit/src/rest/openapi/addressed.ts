import type { Address, ResolvedOperation } from '../../resolved.ts'

/** An operation that can be called over HTTP, through the REST door or a route written by hand. */
export type Addressed = ResolvedOperation & { readonly address: Address }

/** The operation with its address; null where it has none. */
export function addressed(operation: ResolvedOperation): Addressed | null {
  const address = operation.rest ?? operation.http
  return address && { ...operation, address }
}
