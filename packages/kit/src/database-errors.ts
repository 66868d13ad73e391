import { AppError, type FieldError, isAppError } from '@stoa/kernel'
import { constraintFields, inputPaths } from './constraint-fields.ts'
import { conflict, notFound, stillReferenced, unavailable, validationFailed } from './errors.ts'
import type { ResolvedKit, ResolvedOperation } from './resolved.ts'

type DatabaseError = {
  readonly code?: unknown
  readonly message?: unknown
  /** Name of the constraint, from the driver. */
  readonly constraint?: unknown
  readonly meta?: Readonly<Record<string, unknown>>
  readonly cause?: unknown
}

/** What Prisma's driver adapter says of an error. */
type DriverCause = {
  readonly originalCode?: unknown
  readonly originalMessage?: unknown
  readonly constraint?: { readonly fields?: readonly string[]; readonly index?: string }
}

/** Where the error came up, so that it can name fields as the caller knows them. */
export type CallSite = {
  readonly kit: Pick<ResolvedKit, 'schema' | 'modules'>
  readonly operation: ResolvedOperation
}

const busy = 'The database is busy. Try again in a moment.'

/**
 * Turns what the database refused into an error of the contract, naming the fields of the operation's input where the
 * constraint tells them; anything else comes back as it is.
 */
export function translateDatabaseError(error: unknown, site?: CallSite): unknown {
  if (isAppError(error) || typeof error !== 'object' || error === null) return error
  const known = error as DatabaseError
  // P2017 and P2018: an inline row that is another row's, or nobody's.
  if (['P2025', 'P2017', 'P2018'].includes(String(known.code))) return withCause(notFound(), error)
  if (known.code === 'P2024' || known.code === 'P2028') return withCause(unavailable({ detail: busy }), error)
  const state = sqlState(known)
  const translated = state === null ? null : fromState(state, () => violationOf(known, site))
  return translated ? withCause(translated, error) : error
}

/** Serialization failure, deadlock, lock timeout (SQLSTATE): the same work may well succeed if it is begun again. */
const collisions: ReadonlySet<string | null> = new Set(['40001', '40P01', '55P03'])

/** Whether somebody else's writing at the same moment is all that failed, translated for callers or not. */
export function isCollision(error: unknown): boolean {
  const found = isAppError(error) ? error.cause : error
  return typeof found === 'object' && found !== null && collisions.has(sqlState(found as DatabaseError))
}

// Prisma's codes for what PostgreSQL says more exactly, where no driver error is attached.
const statesOfPrisma: Readonly<Record<string, string>> = { P2002: '23505', P2003: '23503', P2004: '23514' }

/** PostgreSQL's SQLSTATE (appendix A of its manual), wherever Prisma has wrapped it. */
function sqlState(error: DatabaseError): string | null {
  const states = [driverCause(error)?.originalCode, error.meta?.code, statesOfPrisma[String(error.code)], error.code]
  const found = states.find((state) => typeof state === 'string' && /^[0-9A-Z]{5}$/.test(state) && !/^P2/.test(state))
  return (found as string | undefined) ?? null
}

function driverCause(error: DatabaseError): DriverCause | undefined {
  const adapter = error.meta?.driverAdapterError as { cause?: DriverCause } | undefined
  return adapter?.cause ?? (error.cause as DriverCause | undefined)
}

function fromState(state: string, violation: () => Violation): AppError | null {
  if (state === '23505') return duplicate(violation().paths)
  if (state === '23503' || state === '23001') return danglingReference(violation().paths)
  if (state === '23514' || state === '23502') return ruleBroken(violation())
  // Text that is no value of its column's type, where only the database could tell: a forged cursor over an enum.
  if (state === '22P02' || state === '22007' || state === '22008')
    return validationFailed({ detail: 'A value does not have the form its type needs.' })
  if (state === '22021') return validationFailed({ detail: 'Text must not contain the NUL character.' })
  if (state === '22003') return validationFailed({ detail: 'A number is out of range.' })
  if (collisions.has(state)) return conflict({ detail: 'Somebody else was writing the same rows. Try again.' })
  if (state === '57014' || state.startsWith('08') || state.startsWith('57P')) return unavailable({ detail: busy })
  return null
}

function duplicate(paths: readonly string[]): AppError {
  return conflict({
    detail: `Another row has ${paths.length > 0 ? `this ${paths.join(' and ')}` : 'these values'} already.`,
    errors: fieldErrors(paths, 'not_unique', 'Is taken already.'),
  })
}

// A key that the input carries leads nowhere; any other belongs to a row that still needs this one.
function danglingReference(paths: readonly string[]): AppError {
  return paths.length > 0
    ? validationFailed({
        detail: `There is nothing that ${paths.join(' and ')} refers to.`,
        errors: fieldErrors(paths, 'not_found', 'Refers to nothing.'),
      })
    : stillReferenced({ detail: 'It refers to something that does not exist, or something still refers to it.' })
}

function ruleBroken({ paths, rule }: Violation): AppError {
  return validationFailed({
    detail: rule ?? `A rule of the database refused ${paths.length > 0 ? paths.join(' and ') : 'these values'}.`,
    errors: fieldErrors(paths, 'not_allowed', rule ?? 'Is not allowed here.'),
  })
}

function fieldErrors(paths: readonly string[], code: string, message: string): FieldError[] {
  return paths.map((path) => ({ path, code, message }))
}

/** Where the input carries what a constraint is about, and what the constraint asks for, where a module says it. */
type Violation = { readonly paths: readonly string[]; readonly rule?: string | undefined }

function violationOf(error: DatabaseError, site: CallSite | undefined): Violation {
  const constraint = violatedConstraint(error)
  if (!site || constraint === null) return { paths: [] }
  const { kit, operation } = site
  const violated = constraintFields(kit.schema, constraint)
  const rule = kit.modules.find(({ rules }) => rules?.[constraint])?.rules?.[constraint]
  return { paths: violated ? inputPaths(operation, violated) : [], rule }
}

function violatedConstraint(error: DatabaseError): string | null {
  const cause = driverCause(error)
  const named = error.constraint ?? cause?.constraint?.index
  if (typeof named === 'string') return named
  // For a check the adapter hands over nothing but PostgreSQL's sentence, which ends in the constraint's name.
  return /(\w+_check\d*)\W*$/.exec(String(cause?.originalMessage ?? error.message ?? ''))?.[1] ?? null
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
