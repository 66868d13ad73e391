import type { ErrorDefinition } from './errors.ts'
import * as errors from './errors.ts'
import type { ResolvedOperation } from './resolved.ts'

/** Every error an operation may answer with: its own, and those of the steps around it. */
export function errorsOf(operation: ResolvedOperation): ErrorDefinition[] {
  const { access, idempotent, kind } = operation
  const address = operation.rest ?? operation.http
  const hasBody = address !== null && address.method !== 'GET' && address.method !== 'DELETE'
  return [
    ...operation.errors,
    errors.validationFailed,
    errors.tooManyRequests,
    errors.internalError,
    errors.unavailable,
    ...(access.kind === 'everyone' ? [] : [errors.unauthenticated]),
    ...(access.kind === 'permission' || access.kind === 'predicate' ? [errors.forbidden] : []),
    // An address with a parameter may lead nowhere, and a predicate may say that there is nothing.
    ...(access.kind === 'predicate' || (address?.params.length ?? 0) > 0 ? [errors.notFound] : []),
    ...(hasBody ? [errors.malformedBody, errors.payloadTooLarge, errors.unsupportedMediaType] : []),
    ...(kind === 'mutation' ? [errors.conflict] : []),
    ...(idempotent === 'ignored' ? [] : [errors.idempotencyInFlight, errors.idempotencyMismatch]),
    ...(idempotent === 'required' ? [errors.preconditionRequired] : []),
  ]
}
