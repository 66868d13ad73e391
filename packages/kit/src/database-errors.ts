import { AppError, isAppError } from '@stoa/kernel'
import { conflict, notFound, stillReferenced, unavailable, validationFailed } from './errors.ts'

type DatabaseError = {
  code?: unknown
  message?: unknown
  constraint?: unknown
  meta?: Record<string, unknown>
  cause?: unknown
}

/** PostgreSQL's SQLSTATE (appendix A of its manual), wherever Prisma has wrapped it. */
function sqlState(error: DatabaseError): string | null {
  const own =
    typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) && !error.code.startsWith('P2')
      ? error.code
      : null
  if (own) return own
  const cause = driverCause(error)
  return typeof cause?.originalCode === 'string'
    ? cause.originalCode
    : typeof error.meta?.code === 'string'
      ? error.meta.code
      : null
}

function driverCause(
  error: DatabaseError,
): { originalCode?: unknown; constraint?: { fields?: string[]; index?: string } } | undefined {
  const adapter = error.meta?.driverAdapterError as { cause?: object } | undefined
  return (adapter?.cause ?? (error.cause as object | undefined)) as
    | { originalCode?: unknown; constraint?: { fields?: string[]; index?: string } }
    | undefined
}

/** Turns what the database refused into an error of the contract; anything else comes back as it is. */
export function translateDatabaseError(error: unknown): unknown {
  if (isAppError(error) || typeof error !== 'object' || error === null) return error
  const known = error as DatabaseError
  const state = sqlState(known)
  const translated = fromPrisma(known) ?? (state === null ? null : fromState(state, known))
  return translated ? withCause(translated, error) : error
}

function fromPrisma(error: DatabaseError): AppError | null {
  if (error.code === 'P2002') return duplicate(error)
  if (error.code === 'P2025') return notFound()
  if (error.code === 'P2003')
    return stillReferenced({ detail: 'It refers to something that does not exist, or something still refers to it.' })
  if (error.code === 'P2024' || error.code === 'P2028')
    return unavailable({ detail: 'The database is busy. Try again in a moment.' })
  return null
}

function fromState(state: string, error: DatabaseError): AppError | null {
  if (state === '23505') return duplicate(error)
  if (state === '23503' || state === '23001')
    return stillReferenced({ detail: 'It refers to something that does not exist, or something still refers to it.' })
  if (state === '23514' || state === '23502')
    return validationFailed({ detail: 'A rule of the database refused these values.' })
  // Text that is no value of its column's type, where only the database could tell: a forged cursor over an enum.
  if (state === '22P02' || state === '22007' || state === '22008')
    return validationFailed({ detail: 'A value does not have the form its type needs.' })
  if (state === '22021') return validationFailed({ detail: 'Text must not contain the NUL character.' })
  if (state === '22003') return validationFailed({ detail: 'A number is out of range.' })
  // Serialization failure, deadlock, lock timeout: the same request may well succeed.
  if (state === '40001' || state === '40P01' || state === '55P03')
    return conflict({ detail: 'Somebody else was writing the same rows. Try again.' })
  if (state === '57014' || state.startsWith('08') || state.startsWith('57P'))
    return unavailable({ detail: 'The database is busy. Try again in a moment.' })
  return null
}

function duplicate(error: DatabaseError): AppError {
  const fields =
    driverCause(error)?.constraint?.fields ?? (Array.isArray(error.meta?.target) ? (error.meta.target as string[]) : [])
  const names = fields.map((name) => name.replaceAll('"', ''))
  const errors = names.map((path) => ({ path, code: 'not_unique', message: 'Is taken already.' }))
  return conflict({
    detail:
      names.length > 0
        ? `Another row has this ${names.join(' and ')} already.`
        : 'Another row has these values already.',
    errors,
  })
}

function withCause(error: AppError, cause: unknown): AppError {
  return new AppError({
    code: error.code,
    status: error.status,
    message: error.message,
    details: error.details,
    fieldErrors: error.fieldErrors,
    cause,
  })
}
