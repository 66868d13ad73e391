/** A migration that cannot be applied or undone; the message says which, why, and what to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}

/** Puts name, file and line to what PostgreSQL says. */
export function failureOf(
  step: { name: string; direction: 'up' | 'down'; sql: string },
  error: unknown,
): MigrationError {
  const { message, position, detail } = error as Error & { position?: string; detail?: string }
  const line = position ? `:${step.sql.slice(0, Number(position)).split('\n').length}` : ''
  const file = step.direction === 'up' ? 'migration.sql' : 'down.sql'
  return new MigrationError(`${step.name}/${file}${line}: ${message}${detail ? ` (${detail})` : ''}`, { cause: error })
}
