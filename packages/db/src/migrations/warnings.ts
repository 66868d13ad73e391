/** What a generated migration may lose or stumble over where there are rows already: one sentence each. */
export function warningsOf(sql: string): string[] {
  const statements = sql.split(/;\s*(?:\n|$)/).map((text) => text.replace(/^\s*--.*$/gm, '').trim())
  return [
    ...new Set(
      statements.flatMap((statement) => [...dropped(statement), ...altered(statement), ...indexed(statement, sql)]),
    ),
  ]
}

function dropped(statement: string): string[] {
  const table = /^DROP TABLE "(\w+)"/.exec(statement)?.[1]
  return table ? [`All rows of ${table} are lost. If it was renamed, write ALTER TABLE … RENAME TO instead.`] : []
}

function altered(statement: string): string[] {
  const table = /^ALTER TABLE "(\w+)"/.exec(statement)?.[1]
  if (!table) return /^ALTER TYPE "(\w+)_new" RENAME/.test(statement) ? [enumWarning(statement)] : []
  const warnings: string[] = []
  const add = (pattern: RegExp, sentence: (column: string) => string) => {
    for (const [, column] of statement.matchAll(pattern)) warnings.push(sentence(`${table}.${column}`))
  }
  add(
    /DROP COLUMN "(\w+)"/g,
    (column) => `The values of ${column} are lost. If it was renamed, write ALTER TABLE … RENAME COLUMN instead.`,
  )
  add(
    /ADD COLUMN\s+"(\w+)"(?![^,]*DEFAULT)[^,]*NOT NULL/g,
    (column) => `${column} is required and has no default: this fails where the table has rows.`,
  )
  add(
    /ALTER COLUMN "(\w+)" SET DATA TYPE/g,
    (column) => `The type of ${column} changes: this fails where a value does not fit.`,
  )
  add(/ALTER COLUMN "(\w+)" SET NOT NULL/g, (column) => `${column} becomes required: this fails where it is empty.`)
  return warnings
}

const enumWarning = (statement: string): string =>
  `${/"(\w+)_new"/.exec(statement)![1]} loses values: this fails where a row has one of them.`

function indexed(statement: string, sql: string): string[] {
  const [, table, columns] = /^CREATE UNIQUE INDEX "\w+" ON "(\w+)"\s?\((.*)\)/.exec(statement) ?? []
  if (!table || sql.includes(`CREATE TABLE "${table}"`)) return []
  return [`${table} (${columns?.replaceAll('"', '')}) becomes unique: this fails where values repeat.`]
}
