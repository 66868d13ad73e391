import { expect, it } from 'vitest'
import type { FileColumn, FileSheet } from './import-types.ts'
import { guessedMapping, isBlocked, troubleOf } from './mapping.ts'

const column = (name: string, more: Partial<FileColumn> = {}): FileColumn => ({
  name,
  isWritten: true,
  isRequired: false,
  isKey: false,
  ...more,
})
const title = (name: string, of: string | null) => ({
  title: name,
  samples: [],
  column: of,
  isRemembered: false,
  isRepeated: false,
})
const sheet: FileSheet = {
  rows: 2,
  titles: [title('Handle', 'slug'), title('Name', null), title('Label', 'category._label')],
  columns: [
    column('slug', { isKey: true }),
    column('name', { isRequired: true }),
    column('category.slug', { isRequired: true }),
    column('category.id', { isRequired: true }),
    column('category._label', { isWritten: false }),
  ],
}

it('takes the columns as they were guessed, but for what is only told', () => {
  expect(guessedMapping(sheet)).toEqual({ Handle: 'slug', Name: null, Label: null })
})

it('tells what new rows lack; a relation is named by one of its columns', () => {
  const names = (mapping: Record<string, string | null>) => troubleOf(sheet, mapping).missing.map(({ name }) => name)
  expect(names({ Handle: 'slug' })).toEqual(['name', 'category.slug', 'category.id'])
  expect(names({ Handle: 'slug', Name: 'name', Label: 'category.id' })).toEqual([])
})

it('stops what is chosen twice or not at all, and tells where no column finds rows', () => {
  const twice = troubleOf(sheet, { Handle: 'name', Name: 'name' })
  expect(twice.twice).toEqual([{ column: sheet.columns[1], titles: ['Handle', 'Name'] }])
  expect([isBlocked(twice), twice.lacksKey]).toEqual([true, true])
  expect(isBlocked(troubleOf(sheet, { Handle: null }))).toBe(true)
  expect(isBlocked(troubleOf(sheet, { Handle: 'slug' }))).toBe(false)
})
