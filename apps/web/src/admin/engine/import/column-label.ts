import { humanise } from '../actions/schema-form.ts'
import type { ResourceMeta } from '../meta-types.ts'

/** What people call a column: the label of its field, and what of it, as in "Price: amount". */
export function columnLabel({ fields }: Pick<ResourceMeta, 'fields'>, column: string): string {
  const [field = '', member] = column.split('.')
  // Of a file that is no export of these rows it is the title of its column.
  if (!fields[field] && /\s/u.test(column)) return column
  const label = fields[field]?.label ?? humanise(field)
  return member ? `${label}: ${humanise(member).toLowerCase()}` : label
}
