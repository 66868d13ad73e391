import { AppError, isAppError } from '@stoa/kernel'
import type { Translate } from './translate.ts'

/** An error as a caller of another language reads it: title, detail, and the sentence of each field. Codes stay. */
export function translateError(error: unknown, translate: Translate | undefined): unknown {
  if (!translate || !isAppError(error)) return error
  const { code, status, message, fieldErrors, details, cause } = error
  const title = details?.title
  return new AppError({
    code,
    status,
    message: translate(message),
    cause,
    fieldErrors: fieldErrors?.map((each) => ({ ...each, message: translate(each.message) })),
    details: typeof title === 'string' ? { ...details, title: translate(title) } : details,
  })
}
