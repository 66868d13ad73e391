import { expect, it } from 'vitest'
import type { ChangedField, ChangedRow, Revision } from './change-types.ts'
import { currentValues, netReversal, reversedRow } from './net-changes.ts'

let made = 0

const field = (name: string, from: unknown, to: unknown): ChangedField => ({ field: name, label: name, from, to })

function row(kind: ChangedRow['kind'], objectId: string, ...fields: ChangedField[]): ChangedRow {
  made += 1
  return {
    id: String(made),
    model: 'Product',
    resource: 'products',
    objectId,
    label: objectId,
    kind,
    currency: null,
    fields,
  }
}

const revision = (...changes: ChangedRow[]): Revision => ({
  changeSetId: crypto.randomUUID(),
  at: '2026-03-05T10:00:00.000Z',
  actor: null,
  source: { kind: 'user', door: 'rest', ip: null, requestId: null },
  operation: { name: 'admin.product.update', label: 'Change a product' },
  undo: { isOffered: true, undoneBy: null, undoOf: null },
  details: {},
  changes,
  hasMoreChanges: false,
})

const told = (rows: ChangedRow[]) => rows.map(({ kind, objectId, fields }) => [kind, objectId, ...fields])

it('turns a change round', () => {
  expect(told([reversedRow(row('insert', 'a', field('name', null, 'A')))])).toEqual([
    ['delete', 'a', field('name', 'A', null)],
  ])
})

it('takes several changes of one row back as one, and leaves out what came back to where it was', () => {
  const newest = revision(row('update', 'a', field('name', 'B', 'C'), field('stock', 2, 1)))
  const older = revision(row('update', 'a', field('name', 'A', 'B'), field('stock', 1, 2)))
  expect(told(netReversal([newest, older]))).toEqual([['update', 'a', field('name', 'C', 'A')]])
  expect(told(netReversal([newest]))).toEqual([['update', 'a', field('name', 'C', 'B'), field('stock', 1, 2)]])
  expect(netReversal([])).toEqual([])
})

it('removes what was added since, brings back what went, and forgets what came and went', () => {
  const newest = revision(
    row('update', 'new', field('name', 'N', 'M')),
    row('delete', 'gone', field('name', 'G', null)),
  )
  const older = revision(
    row('insert', 'new', field('name', null, 'N')),
    row('update', 'gone', field('name', 'F', 'G')),
    row('insert', 'brief', field('name', null, 'X')),
  )
  const between = revision(row('delete', 'brief', field('name', 'X', null)))
  expect(told(netReversal([newest, between, older]))).toEqual([
    ['insert', 'gone', field('name', null, 'F')],
    ['delete', 'new', field('name', 'M', null)],
  ])
})

it('offers a field by itself only while it still is as the change left it', () => {
  const [first, second] = [
    row('update', 'a', field('name', 'A', 'B'), field('stock', 1, 2)),
    row('update', 'a', field('name', 'B', 'C')),
  ]
  const now = currentValues([revision(second), revision(first)])
  expect(now.isUntouched(second, field('name', 'B', 'C'))).toBe(true)
  expect(now.isUntouched(first, field('name', 'A', 'B'))).toBe(false)
  expect(now.isUntouched(first, field('stock', 1, 2))).toBe(true)
  expect(now.isLatest(second)).toBe(true)
  expect(now.isLatest(first)).toBe(false)
})

it('offers it again once what came after was undone, and never of a row that is gone', () => {
  const first = row('update', 'a', field('name', 'A', 'B'))
  const undone = [
    revision(row('update', 'a', field('name', 'C', 'B'))),
    revision(row('update', 'a', field('name', 'B', 'C'))),
  ]
  expect(currentValues([...undone, revision(first)]).isUntouched(first, field('name', 'A', 'B'))).toBe(true)
  const gone = revision(row('delete', 'a', field('name', 'B', null)))
  expect(currentValues([gone, revision(first)]).isUntouched(first, field('name', 'A', 'B'))).toBe(false)
})
