import type { InlineMeta } from '../meta-types.ts'
import { type FormShape, type FormValues, type InlineRow, isSame, rowShape, rowsOf } from './values.ts'

/** One field two people changed: its value before both, ours and theirs. */
export type Conflict = { before: unknown; mine: unknown; theirs: unknown; keep: 'mine' | 'theirs' }

export type Merged = { values: FormValues; conflicts: Record<string, Conflict> }

type Sides<T> = { base: T; mine: T; theirs: T }

/** Three-way merge of one value: only a field both sides changed, to different values, is a conflict. */
function mergeValue({ base, mine, theirs }: Sides<unknown>): { value: unknown; conflict?: Conflict } {
  if (isSame(base, mine)) return { value: theirs }
  if (isSame(base, theirs) || isSame(mine, theirs)) return { value: mine }
  return { value: mine, conflict: { before: base, mine, theirs, keep: 'mine' } }
}

type Place = { prefix: string; conflicts: Record<string, Conflict> }

function mergeRows(inline: InlineMeta, sides: Sides<InlineRow[]>, { prefix, conflicts }: Place): InlineRow[] {
  const kept = sides.theirs.map((theirs) => {
    const own = sides.mine.find((each) => each.key === theirs.key)
    if (!own) return theirs
    const base = sides.base.find((each) => each.key === theirs.key)?.values ?? {}
    const place = { prefix: `${prefix}${inline.field}.${theirs.key}.`, conflicts: own.isDeleted ? {} : conflicts }
    const values = mergeValues(rowShape(inline), { base, mine: own.values, theirs: theirs.values }, place)
    const { sortBy } = inline
    if (sortBy) {
      const order = { base: base[sortBy], mine: own.values[sortBy], theirs: theirs.values[sortBy] }
      values[sortBy] = mergeValue(order).value
    }
    return { ...theirs, values, isDeleted: own.isDeleted }
  })
  return [...kept, ...sides.mine.filter((row) => !row.id)]
}

function mergeValues(shape: FormShape, sides: Sides<FormValues>, place: Place): FormValues {
  const values: FormValues = {}
  for (const { name } of shape.fields) {
    const merged = mergeValue({ base: sides.base[name], mine: sides.mine[name], theirs: sides.theirs[name] })
    values[name] = merged.value
    if (merged.conflict) place.conflicts[place.prefix + name] = merged.conflict
  }
  for (const inline of shape.inlines) {
    const rows = (side: FormValues) => rowsOf(side, inline.field)
    values[inline.field] = mergeRows(
      inline,
      { base: rows(sides.base), mine: rows(sides.mine), theirs: rows(sides.theirs) },
      place,
    )
  }
  return values
}

/**
 * What the form shows after somebody else saved first: their changes where we changed nothing, ours where they changed
 * nothing, and a conflict for each field both changed. Rows they deleted are gone, rows we added stay.
 */
export function mergeRemote(shape: FormShape, sides: Sides<FormValues>): Merged {
  const conflicts: Record<string, Conflict> = {}
  return { values: mergeValues(shape, sides, { prefix: '', conflicts }), conflicts }
}
