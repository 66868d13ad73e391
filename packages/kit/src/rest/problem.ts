import { type AppError, isAppError } from '@stoa/kernel'
import {
  internalError,
  malformedBody,
  notFound,
  payloadTooLarge,
  unsupportedMediaType,
  validationFailed,
} from '../errors.ts'

/** RFC 9457, with the members `code`, `requestId` and `errors` that every answer of ours carries. */
export type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly code: string
  readonly requestId: string
  readonly errors: readonly { path: string; code: string; message: string }[]
  readonly [extra: string]: unknown
}

export const problemMediaType = 'application/problem+json'

/** The problem document of an error. Anything that is not an `AppError` says nothing about the inside. */
export function toProblem(error: unknown, instance: string, requestId: string): Problem {
  const known = asAppError(error)
  const { title, ...extra } = known.details ?? {}
  return {
    ...extra,
    type: `/docs/errors#${known.code}`,
    title: typeof title === 'string' ? title : known.message,
    status: known.status,
    detail: known.message,
    instance,
    code: known.code,
    requestId,
    errors: known.fieldErrors ?? [],
  }
}

/** The error as the contract has it: Fastify's own refusals under our codes, a defect as one that says nothing. */
export function asAppError(error: unknown): AppError {
  return isAppError(error) ? error : fromFastify(error)
}

// Fastify's own refusals, by its documented codes; its messages may name internals, so ours are used.
const byFastifyCode: Readonly<Record<string, () => AppError>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => unsupportedMediaType({ detail: 'Send application/json.' }),
  FST_ERR_CTP_BODY_TOO_LARGE: () => payloadTooLarge({ detail: 'The body is too large.' }),
  FST_REQ_FILE_TOO_LARGE: () => payloadTooLarge({ detail: 'The file is too large.' }),
  FST_ERR_BAD_URL: () => notFound({ detail: 'This is not an address.' }),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => malformedBody({ detail: 'The body is empty.' }),
  FST_ERR_CTP_INVALID_JSON_BODY: () => malformedBody({ detail: 'The body is not valid JSON.' }),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () =>
    malformedBody({ detail: 'The body is not as long as Content-Length says.' }),
  FST_INVALID_MULTIPART_CONTENT_TYPE: () => unsupportedMediaType({ detail: 'Send multipart/form-data.' }),
}

function fromFastify(error: unknown): AppError {
  const { code, statusCode } = (typeof error === 'object' && error !== null ? error : {}) as {
    code?: string
    statusCode?: number
  }
  const known = code === undefined ? undefined : byFastifyCode[code]
  if (known) return known()
  // Any other 4xx of Fastify or a plugin is the client's doing: a broken URL, a broken body.
  if (statusCode === undefined || statusCode < 400 || statusCode >= 500) return internalError()
  // A file or folder that is not for everybody does not exist for anybody.
  if (statusCode === 403 || statusCode === 404) return notFound({ detail: 'There is nothing at this address.' })
  return statusCode === 413 ? payloadTooLarge() : malformedBody()
}

/** Refuses a body that is not an object. */
export function bodyObject(body: unknown): Record<string, unknown> {
  if (body === undefined || body === null) return {}
  if (typeof body === 'object' && !Array.isArray(body)) return body as Record<string, unknown>
  throw validationFailed({ detail: 'The body must be a JSON object.' })
}
