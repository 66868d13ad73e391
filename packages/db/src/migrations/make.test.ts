import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeMigration } from './make.ts'

let folder: string
let folders: { schemaFolder: string; migrationsFolder: string }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stoa-make-'))
  folders = { schemaFolder: join(folder, 'schema'), migrationsFolder: join(folder, 'migrations') }
  mkdirSync(folders.schemaFolder)
  cpSync(join(import.meta.dirname, '../../test/fixture/schema'), folders.schemaFolder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const make = (options: Parameters<typeof makeMigration>[0] = {}) =>
  makeMigration({ ...folders, now: new Date('2026-01-02T03:04:05Z'), ...options })

function edit(from: string | RegExp, to: string): void {
  const file = join(folders.schemaFolder, 'shop.prisma')
  const before = readFileSync(file, 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  writeFileSync(file, after)
}

test('the first migration makes everything, and there is nothing to make after it', async () => {
  const made = (await make())!
  expect(made.name).toBe('20260102030405_initial')
  expect(made.sql).toContain('CREATE TABLE "article"')
  expect(made.downSql).toContain('DROP TABLE "article"')
  expect(made.warnings).toEqual([])
  expect(readFileSync(join(made.folder, 'migration.sql'), 'utf8')).toBe(made.sql)
  expect(readFileSync(join(made.folder, 'down.sql'), 'utf8')).toBe(made.downSql)
  expect(await make()).toBeNull()
})

test('comments and generators are no change; a dry run writes nothing', async () => {
  const dry = await make({ isDryRun: true })
  expect(dry?.sql).toContain('CREATE TABLE')
  expect(existsSync(folders.migrationsFolder)).toBe(false)
  await make()
  edit('/// A thing that is sold.', '/// Something else.')
  expect(await make()).toBeNull()
})

test.each([
  ['model ShelfLabel', 'model Badge {\n  id Int @id\n}\n\nmodel ShelfLabel', 'create_badge'],
  ['  slug ', '  subtitle String @default("")\n  slug ', 'add_field_subtitle_to_article'],
  [/ {2}isActive.*\n/, '', 'remove_field_is_active_from_article'],
  ['VarChar(80)', 'VarChar(90)', 'alter_field_slug_on_article'],
  ['  published\n', '  published\n  archived\n', 'alter_shelf_status'],
  [/ {2}@@index\(\[attributes\].*\n/, '', 'alter_article'],
  [/model ShelfLabel [^}]*\}/, '', 'delete_shelf_label'],
  [
    '  slug ',
    '  aVeryLongNameForAField Int?\n  anotherVeryLongName Int?\n  slug ',
    'add_field_a_very_long_name_for_a_field_to_article_and_1_more',
  ],
])('a change of %s becomes a name', async (from, to, name) => {
  await make()
  edit(from, to)
  expect((await make())?.name).toBe(`20260102030405_${name}`)
})

test('warns of what may be lost or fail', async () => {
  await make()
  edit(/ {2}views .*\n/, '  rank Int\n')
  edit('VarChar(80)', 'VarChar(8)')
  edit('parentId String?', 'parentId String')
  edit('parent   Shelf?', 'parent   Shelf')
  edit('  @@id([shelfCode, language])', '  @@id([shelfCode, language])\n  @@unique([language, text])')
  edit('  draft\n', '')
  edit('@default(draft)', '')
  const { warnings, sql } = (await make())!
  expect(warnings.toSorted()).toEqual([
    'The type of article.slug changes: this fails where a value does not fit.',
    'The values of article.views are lost. If it was renamed, write ALTER TABLE … RENAME COLUMN instead.',
    'article.rank is required and has no default: this fails where the table has rows.',
    'shelf.parent_id becomes required: this fails where it is empty.',
    'shelf_label (language, text) becomes unique: this fails where values repeat.',
    'shelf_status loses values: this fails where a row has one of them.',
  ])
  expect(sql.startsWith(`-- WARNING: ${warnings[0]}\n`)).toBe(true)
})

test('an empty one is for SQL by hand and leaves the snapshot alone', async () => {
  await make()
  edit('  slug ', '  subtitle String @default("")\n  slug ')
  const made = (await make({ isEmpty: true, name: 'Price checks' }))!
  expect(made.name).toBe('20260102030405_price_checks')
  expect(made.sql).toBe('-- SQL to apply this migration.\n')
  expect((await make())?.name).toBe('20260102030405_add_field_subtitle_to_article')
})
