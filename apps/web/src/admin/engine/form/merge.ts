import { type FormShape, type FormValues, type InlineRow, inlineFields, isSame, rowsOf } from './values.ts'

/** One field two people changed: its value before both, ours and theirs. */
export type Conflict = { before: unknown; mine: unknown; theirs: unknown; keep: 'mine' | 'theirs' }

export type Merged = { values: FormValues; conflicts: Record<string, Conflict> }

type Sides = { before: unknown; mine: unknown; theirs: unknown }

/** Three-way merge of one value: only a field both sides changed, to different values, is a conflict. */
function mergeValue({ before, mine, theirs }: Sides): { value: unknown; conflict?: Conflict } {
  if (isSame(before, mine)) return { value: theirs }
  if (isSame(before, theirs) || isSame(mine, theirs)) return { value: mine }
  return { value: mine, conflict: { before, mine, theirs, keep: 'mine' } }
}

type RowSides = { before: InlineRow | undefined; mine: InlineRow; theirs: InlineRow }

function mergeRow(names: string[], path: string, sides: RowSides, conflicts: Record<string, Conflict>): InlineRow {
  const values: Record<string, unknown> = {}
  for (const name of names) {
    const merged = mergeValue({
      before: sides.before?.values[name],
      mine: sides.mine.values[name],
      theirs: sides.theirs.values[name],
    })
    values[name] = merged.value
    if (merged.conflict && !sides.mine.isDeleted) conflicts[`${path}.${sides.mine.key}.${name}`] = merged.conflict
  }
  return { ...sides.theirs, values, isDeleted: sides.mine.isDeleted }
}

/**
 * What the form shows after somebody else saved first: their changes where we changed nothing, ours where they changed
 * nothing, and a conflict for each field both changed. Rows they deleted are gone, rows we added stay.
 */
export function mergeRemote(
  shape: FormShape,
  sides: { base: FormValues; mine: FormValues; theirs: FormValues },
): Merged {
  const { base, mine, theirs } = sides
  const merged: Merged = { values: {}, conflicts: {} }
  for (const { name } of shape.fields) {
    const { value, conflict } = mergeValue({ before: base[name], mine: mine[name], theirs: theirs[name] })
    merged.values[name] = value
    if (conflict) merged.conflicts[name] = conflict
  }
  for (const inline of shape.inlines) {
    const names = inlineFields(inline).map((field) => field.name)
    const ours = rowsOf(mine, inline.field)
    const kept = rowsOf(theirs, inline.field).map((row) => {
      const own = ours.find((each) => each.key === row.key)
      const before = rowsOf(base, inline.field).find((each) => each.key === row.key)
      return own ? mergeRow(names, inline.field, { before, mine: own, theirs: row }, merged.conflicts) : row
    })
    merged.values[inline.field] = [...kept, ...ours.filter((row) => !row.id)]
  }
  return merged
}
