import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const emptySchema = 'datasource db {\n  provider = "postgresql"\n}\n'

/**
 * The schema as of the newest migration. One file for all of them, not a copy in each: two branches that both change
 * the schema then meet in a merge conflict here, which is the moment somebody has to look.
 */
export const snapshotFile = (migrationsFolder: string): string => join(migrationsFolder, 'snapshot.prisma')

export function readSnapshot(migrationsFolder: string): string {
  const file = snapshotFile(migrationsFolder)
  return existsSync(file) ? readFileSync(file, 'utf8') : emptySchema
}

/** All files of the schema as one text, without what a database does not see: comments and generators. */
export function readSchema(schemaFolder: string): string {
  const files = globSync('**/*.prisma', { cwd: schemaFolder }).sort()
  return files
    .map((file) => readFileSync(join(schemaFolder, file), 'utf8'))
    .join('\n')
    .replace(/^generator \w+ \{[^}]*\}\n?/gm, '')
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .concat('\n')
}
