import { isAppError } from '@stoa/kernel'

/** Errors whose message was written for whoever runs the command. */
const spoken = new Set(['ConfigError', 'StartError', 'MigrationError', 'DeclarationError'])

/** What went wrong, in as few lines as it takes. Where that is not ours to say, how to see more. */
export function explain(error: unknown): string {
  if (isAppError(error)) {
    const fields = (error.fieldErrors ?? []).map((one) => `  ${one.path}: ${one.message}`)
    const detail = typeof error.details?.detail === 'string' ? ` ${error.details.detail}` : ''
    return [`${error.message}.${detail}`, ...fields].join('\n')
  }
  if (!(error instanceof Error)) return String(error)
  if (spoken.has(error.name)) return error.message
  const [cause] = error instanceof AggregateError ? error.errors : [error]
  return `${cause instanceof Error ? cause.message.split('\n')[0] : cause} (--trace shows where)`
}
