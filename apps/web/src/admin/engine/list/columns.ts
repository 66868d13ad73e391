import type { ColumnMeta, ColumnRole, ResourceMeta } from '../meta-types.ts'

export type Column = ColumnMeta & {
  /** Place in a phone's row; only the first column of a role has one, the others wait in the detail. */
  place?: ColumnRole
  isTitle: boolean
}

/** The columns with what the declaration leaves open: exactly one of them is the link to the record. */
export function columnsOf(resource: ResourceMeta): Column[] {
  const { columns } = resource.list
  const title = columns.find((column) => column.role === 'title') ?? columns.find((column) => column.role !== 'media')
  const taken = new Set<ColumnRole>()
  return columns.map((column) => {
    const role = column === title ? 'title' : column.role
    const isFree = !taken.has(role) && (role !== 'title' || column === title)
    taken.add(role)
    return { ...column, role, place: isFree ? role : undefined, isTitle: column === title }
  })
}
