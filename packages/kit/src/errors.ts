import { AppError, type FieldError } from '@stoa/kernel'

export type ErrorDefinition = {
  (details?: { detail?: string; errors?: FieldError[]; [extra: string]: unknown }): AppError
  readonly code: string
  readonly status: number
  readonly title: string
}

/**
 * Declares an error an operation may answer with. Calling the result makes the error:
 * `throw outOfStock({ detail: 'Only 2 left.', lines })`. Anything besides `detail` and `errors` becomes a member of the
 * problem document (RFC 9457, section 3.2).
 */
export function defineError(code: string, status: number, title: string): ErrorDefinition {
  const make = ({
    detail,
    errors,
    ...extra
  }: {
    detail?: string
    errors?: FieldError[]
    [extra: string]: unknown
  } = {}) =>
    new AppError({ code, status, message: detail ?? `${title}.`, fieldErrors: errors, details: { title, ...extra } })
  return Object.assign(make, { code, status, title })
}

export const validationFailed = defineError('VALIDATION_FAILED', 400, 'Validation failed')
export const malformedBody = defineError('MALFORMED_BODY', 400, 'The body cannot be read')
export const unauthenticated = defineError('UNAUTHENTICATED', 401, 'Log in first')
export const forbidden = defineError('FORBIDDEN', 403, 'Not allowed')
export const notFound = defineError('NOT_FOUND', 404, 'Not found')
export const methodNotAllowed = defineError('METHOD_NOT_ALLOWED', 405, 'Method not allowed')
export const conflict = defineError('CONFLICT', 409, 'Conflict')
export const stillReferenced = defineError('STILL_REFERENCED', 409, 'Something else still needs it')
export const preconditionFailed = defineError('PRECONDITION_FAILED', 412, 'Somebody else saved first')
export const preconditionRequired = defineError('IDEMPOTENCY_KEY_REQUIRED', 400, 'Send an Idempotency-Key')
export const idempotencyInFlight = defineError(
  'IDEMPOTENCY_IN_FLIGHT',
  409,
  'The first request with this key is still running',
)
export const idempotencyMismatch = defineError('IDEMPOTENCY_MISMATCH', 422, 'This key was used with other input')
export const payloadTooLarge = defineError('PAYLOAD_TOO_LARGE', 413, 'Too large')
export const unsupportedMediaType = defineError('UNSUPPORTED_MEDIA_TYPE', 415, 'Unsupported media type')
export const tooManyRequests = defineError('TOO_MANY_REQUESTS', 429, 'Too many requests')
export const internalError = defineError('INTERNAL', 500, 'Something went wrong')
export const unavailable = defineError('UNAVAILABLE', 503, 'Not available right now')

/** The errors any operation may answer with, besides those it declares. */
export const kitErrors: readonly ErrorDefinition[] = [
  validationFailed,
  malformedBody,
  unauthenticated,
  forbidden,
  notFound,
  methodNotAllowed,
  conflict,
  stillReferenced,
  preconditionFailed,
  preconditionRequired,
  idempotencyInFlight,
  idempotencyMismatch,
  payloadTooLarge,
  unsupportedMediaType,
  tooManyRequests,
  internalError,
  unavailable,
]
