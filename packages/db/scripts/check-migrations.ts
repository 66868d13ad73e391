import { makeMigration } from '../src/migrations/index.ts'

// What `makemigrations --check` does: fails where the schema has changes no migration makes.
const missing = await makeMigration({ isDryRun: true })
if (missing) {
  console.error(`The schema has changes without a migration (${missing.name}):\n\n${missing.sql}`)
  process.exitCode = 1
}
