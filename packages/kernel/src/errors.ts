/** One thing wrong with one field: `path` is dotted (`lines.0.quantity`), `code` stable, `message` safe to show. */
export type FieldError = { path: string; code: string; message: string }

export type AppErrorOptions = {
  /** Stable, SCREAMING_SNAKE: what programs branch on. */
  code: string
  /** HTTP status, 400 to 599. */
  status: number
  /** Safe to send to whoever called: no internals, no secrets. */
  message: string
  /** Machine-readable facts for the caller; safe to send, like the message. */
  details?: Record<string, unknown>
  fieldErrors?: FieldError[]
  /** What went wrong underneath: for the log only, never sent. */
  cause?: unknown
}

/** An error that is part of the contract: whoever called gets its code, status, message and details through any door. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: string
  readonly status: number
  readonly details?: Record<string, unknown>
  readonly fieldErrors?: FieldError[]

  constructor({ code, status, message, details, fieldErrors, cause }: AppErrorOptions) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.status = status
    if (details) this.details = details
    if (fieldErrors) this.fieldErrors = fieldErrors
  }
}

/** Whether a caught value is an error of the contract (also across duplicate copies of this package). */
export const isAppError = (value: unknown): value is AppError =>
  value instanceof AppError || (value instanceof Error && value.name === 'AppError' && 'code' in value)
