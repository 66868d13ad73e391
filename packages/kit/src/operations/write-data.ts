import type { ResolvedInline, WriteField } from '../resolved.ts'

type Values = Readonly<Record<string, unknown>>

/** Turns validated input into what a Prisma write takes: columns, composites split into theirs, inlines nested. */
export function toWriteData(writes: readonly WriteField[], input: Values): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const field of writes) {
    const value = input[field.name]
    if (value === undefined) continue
    if (field.kind === 'column') data[field.name] = value
    else if (field.kind === 'composite') Object.assign(data, splitComposite(field.computed.writes ?? {}, value))
    else data[field.name] = inlineData(field.inline, value as Values[])
  }
  return data
}

function splitComposite(columns: Readonly<Record<string, string>>, value: unknown): Record<string, unknown> {
  const members = (value ?? {}) as Values
  return Object.fromEntries(Object.entries(columns).map(([member, column]) => [column, members[member] ?? null]))
}

// Prisma's nested writes tie each row to the parent, so an id of somebody else's row is refused, not changed.
function inlineData(inline: ResolvedInline, rows: readonly Values[]): object {
  const create: object[] = []
  const update: object[] = []
  const remove: object[] = []
  rows.forEach((row, index) => {
    const placed = inline.sortBy && row[inline.sortBy] === undefined ? { ...row, [inline.sortBy]: index } : row
    if (row.id === undefined) create.push(toWriteData(inline.writes, placed))
    else if (row._delete) remove.push({ id: row.id })
    else update.push({ where: { id: row.id }, data: toWriteData(inline.writes, placed) })
  })
  return {
    ...(create.length > 0 && { create }),
    ...(update.length > 0 && { update }),
    ...(remove.length > 0 && { delete: remove }),
  }
}
