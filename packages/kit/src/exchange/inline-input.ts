import type { ResolvedInline } from '../resolved.ts'
import { inlineRows } from './inline-rows.ts'
import { sameValue } from './same-value.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * What a write takes so that the rows of an inline become those of a file: changed where something tells them apart from
 * the others of their row (a unique constraint, or else their place), made where they are new, deleted where they are
 * missing.
 */
export function inlineInput(inline: ResolvedInline, current: readonly Values[], wanted: readonly Values[]): Values[] {
  const key = inline.model.primaryKey[0] as string
  const nameOf = namer(inline)
  const shown = inlineRows(inline, current)
  const known = new Map(current.map((row, place) => [nameOf(shown[place] as Values, place), { row, place }]))
  const kept = wanted.flatMap((row, place) => {
    const name = nameOf(row, place)
    const found = known.get(name)
    known.delete(name)
    if (!found) return [withNested(inline, {}, row)]
    const isSame = sameValue(row, shown[found.place])
    return isSame ? [] : [{ ...withNested(inline, found.row, row), [key]: found.row[key] }]
  })
  const gone = [...known.values()].map(({ row }) => ({ [key]: row[key], _delete: true }))
  return [...gone, ...kept]
}

function namer(inline: ResolvedInline): (row: Values, place: number) => string {
  const owner = inline.relation.inverse?.fields ?? []
  const written = inline.writes.map(({ name }) => name)
  const own = inline.model.uniques
    .map((fields) => fields.filter((field) => !owner.includes(field)))
    .find((fields) => fields.length > 0 && fields.every((field) => written.includes(field)))
  return own ? (row) => JSON.stringify(own.map((field) => row[field] ?? null)) : (_row, place) => String(place)
}

function withNested(inline: ResolvedInline, current: Values, wanted: Values): Values {
  const nested = inline.writes.flatMap((write) => {
    const rows = wanted[write.name]
    if (write.kind !== 'inline' || !Array.isArray(rows)) return []
    return [[write.name, inlineInput(write.inline, (current[write.name] ?? []) as Values[], rows)]]
  })
  return { ...wanted, ...Object.fromEntries(nested) }
}
