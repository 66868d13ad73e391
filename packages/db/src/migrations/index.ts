export type { MigrationState, MigrationStatus } from './diagnose.ts'
export { MigrationError } from './errors.ts'
export { migrationsFolder, schemaFolder } from './folders.ts'
export { type MadeMigration, type MakeOptions, makeMigration } from './make.ts'
export {
  type AfterMigrate,
  diagnose,
  type MigrateOptions,
  type MigrationStep,
  migrate,
  resolveMigration,
  showMigrations,
} from './migrate.ts'
