import { isSame } from '../form/values.ts'
import type { ChangedField, ChangedRow, Revision } from './change-types.ts'

type RowKey = string

const keyOf = ({ model, objectId }: ChangedRow): RowKey => `${model} ${objectId}`

const opposite = { insert: 'delete', delete: 'insert', update: 'update' } as const

const turned = ({ field, label, from, to }: ChangedField): ChangedField => ({ field, label, from: to, to: from })

/** What taking a row's change back writes. */
export const reversedRow = (row: ChangedRow): ChangedRow => ({
  ...row,
  kind: opposite[row.kind],
  fields: row.fields.map(turned),
})

/** Two changes of one row, the earlier of them first, as one; null where nothing is left of them. */
function joined(first: ChangedRow, second: ChangedRow): ChangedRow | null {
  const names = new Map([...first.fields, ...second.fields].map((each) => [each.field, each]))
  const fields = [...names.values()].map(({ field, label }) => {
    const [before, after] = [first, second].map((row) => row.fields.find((each) => each.field === field))
    return { field, label, from: before ? before.from : after?.from, to: after ? after.to : before?.to }
  })
  const isNew = first.kind === 'insert'
  const isGone = second.kind === 'delete'
  if (isNew && isGone) return null
  const differing = fields.filter(({ from, to }) => !isSame(from, to))
  if (isNew) return { ...second, kind: 'insert', fields: fields.map((each) => ({ ...each, from: null })) }
  if (isGone) return { ...second, kind: 'delete', fields: fields.map((each) => ({ ...each, to: null })) }
  return differing.length === 0 ? null : { ...second, kind: 'update', fields: differing }
}

/** What has to be written to take back all of these revisions, newest first as history lists them. */
export function netReversal(revisions: readonly Revision[]): ChangedRow[] {
  const net = new Map<RowKey, ChangedRow>()
  for (const row of revisions.flatMap(({ changes }) => [...changes].reverse())) {
    const key = keyOf(row)
    const earlier = reversedRow(row)
    const known = net.get(key)
    const both = known ? joined(known, earlier) : earlier
    if (both) net.set(key, both)
    else net.delete(key)
  }
  return [...net.values()]
}

/** Fields as they stand now, as far as the newest changes tell; what is gone has none. */
export type CurrentValues = {
  /** Whether a field still is as this change left it, so that it can be taken back by itself. */
  isUntouched: (row: ChangedRow, field: ChangedField) => boolean
  /** Whether the row still is as this change left it. */
  isLatest: (row: ChangedRow) => boolean
}

export function currentValues(revisions: readonly Revision[]): CurrentValues {
  const values = new Map<string, unknown>()
  const latest = new Map<RowKey, ChangedRow>()
  for (const row of revisions.flatMap(({ changes }) => [...changes].reverse())) {
    const key = keyOf(row)
    if (!latest.has(key)) latest.set(key, row)
    for (const { field, to } of row.fields) {
      const name = `${key} ${field}`
      if (!values.has(name)) values.set(name, to)
    }
  }
  return {
    isUntouched: (row, { field, from, to }) =>
      row.kind === 'update' &&
      latest.get(keyOf(row))?.kind !== 'delete' &&
      isSame(values.get(`${keyOf(row)} ${field}`), to) &&
      !isSame(from, to),
    isLatest: (row) => latest.get(keyOf(row))?.id === row.id,
  }
}
