import type { ResolvedInline, SelectTree, Shape, ShapeField, WriteField } from '../resolved.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * The rows of an inline as a write takes them. They are without their ids: an import finds them by what tells them apart, so
 * that a file can also be read where the rows do not exist yet.
 */
export function inlineRows(inline: ResolvedInline, rows: readonly Values[]): Values[] {
  return rows.map((row) =>
    Object.fromEntries(inline.writes.map((write) => [write.name, writtenValue(inline.shape, write, row)])),
  )
}

function writtenValue(shape: Shape, write: WriteField, row: Values): unknown {
  if (write.kind === 'inline') return inlineRows(write.inline, row[write.name] as Values[])
  const relation = relationOf(shape, write)
  if (!relation) return row[write.name] ?? null
  return (row[relation.name] as Values | null)?.[relation.target.primaryKey[0] as string] ?? null
}

// The key of a relation that is shown is not a field of its own.
function relationOf(shape: Shape, { name }: WriteField) {
  return Object.values(shape.fields).find(
    (field): field is Extract<ShapeField, { kind: 'relation' }> =>
      field.kind === 'relation' && !field.meta.isList && field.meta.from[0] === name,
  )
}

/** What has to be selected for `inlineRows`; with the rows' ids, by which an import changes them. */
export function inlineTree(inline: ResolvedInline): SelectTree {
  const tree: Record<string, true | SelectTree> = { [inline.model.primaryKey[0] as string]: true }
  for (const write of inline.writes) {
    const relation = write.kind === 'inline' ? undefined : relationOf(inline.shape, write)
    if (relation) tree[relation.name] = { [relation.target.primaryKey[0] as string]: true }
    else tree[write.name] = write.kind === 'inline' ? inlineTree(write.inline) : true
  }
  return tree
}
