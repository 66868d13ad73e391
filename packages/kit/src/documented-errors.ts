import type { ErrorDefinition } from './errors.ts'
import * as errors from './errors.ts'
import type { ResolvedOperation } from './resolved.ts'

/** Every error an operation may answer with: its own, and those of the steps around it. */
export function errorsOf(operation: ResolvedOperation): ErrorDefinition[] {
  const { access, idempotent, kind, rest } = operation
  const hasBody = rest !== null && rest.method !== 'GET' && rest.method !== 'DELETE'
  return [
    ...operation.errors,
    errors.validationFailed,
    errors.tooManyRequests,
    errors.internalError,
    errors.unavailable,
    ...(access.kind === 'everyone' ? [] : [errors.unauthenticated]),
    ...(access.kind === 'permission' || access.kind === 'predicate' ? [errors.forbidden] : []),
    // An address with a parameter may lead nowhere, and a predicate may say that there is nothing.
    ...(access.kind === 'predicate' || (rest?.params.length ?? 0) > 0 ? [errors.notFound] : []),
    ...(hasBody ? [errors.malformedBody, errors.payloadTooLarge, errors.unsupportedMediaType] : []),
    ...(kind === 'mutation' ? [errors.conflict] : []),
    ...(idempotent === 'ignored' ? [] : [errors.idempotencyInFlight, errors.idempotencyMismatch]),
    ...(idempotent === 'required' ? [errors.preconditionRequired] : []),
  ]
}
