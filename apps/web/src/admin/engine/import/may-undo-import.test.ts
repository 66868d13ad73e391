import { expect, it } from 'vitest'
import { shopifyImports } from '../../resources/import/shopify-imports.ts'
import type { ResourceMeta } from '../meta-types.ts'
import type { ImportRun } from './import-types.ts'
import { mayUndoImport } from './run-data.ts'

const pages = (can: object) => ({ can }) as ResourceMeta
const run = { status: 'applied', applied: 3, changeSetId: 'c', isUndone: false, create: 1, update: 2 } as ImportRun

it('offers to undo an import to whoever could do the same by hand', () => {
  expect(mayUndoImport(pages({ change: true, delete: true }), run)).toBe(true)
  expect(mayUndoImport(pages({ change: true, delete: false }), run)).toBe(false)
  expect(mayUndoImport(pages({ change: true, delete: false }), { ...run, create: 0 })).toBe(true)
})

it('offers it only where something was written and still stands', () => {
  const all = pages({ change: true, delete: true })
  for (const state of [{ isUndone: true }, { applied: 0 }, { changeSetId: null }, { status: 'applying' }] as const)
    expect(mayUndoImport(all, { ...run, ...state })).toBe(false)
  expect(mayUndoImport(all, { ...run, status: 'failed' })).toBe(true)
})

it('shows an import of another shop as one of rows', () => {
  const answer = {
    id: 'i',
    status: 'applied',
    filename: 'f.csv',
    summary: { create: 2, update: 1, unchanged: 4, refused: 0 },
  }
  expect(shopifyImports.toRun(answer as never)).toMatchObject({ create: 2, total: 3, applied: 3, tried: null })
})
