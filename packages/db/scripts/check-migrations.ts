import { makeMigration } from '../src/migrations/index.ts'

// What `makemigrations --check` does: fails where the schema has changes no migration makes.
const missing = await makeMigration({ isDryRun: true })
if (missing) {
  const lines = missing.sql.split('\n')
  const excerpt = lines.length > 40 ? [...lines.slice(0, 40), `… ${lines.length - 40} more lines`] : lines
  console.error(`The schema has changes without a migration (${missing.name}):\n\n${excerpt.join('\n')}`)
  process.exitCode = 1
}
