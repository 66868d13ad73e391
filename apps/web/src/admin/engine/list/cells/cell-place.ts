import type { RecordData } from '../../record.ts'

export type CellPlace = { id: string; field: string }

export const keyOf = ({ id, field }: CellPlace): string => `${id} ${field}`

/** The version that an ETag of the API stands for; rows of a list carry it beside their fields. */
export const versionOf = (etag: string | undefined): string | undefined => /^"v(\d+)-/u.exec(etag ?? '')?.[1]

/** Of what a record holds by now, the part that a row shows. */
export const freshRow = (row: RecordData, record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.keys(row).flatMap((name) => (name in record ? [[name, record[name]]] : [])))

/** The next cell of a row that can be edited, or the one before it; none past its ends. */
export function neighbour(editable: readonly string[], field: string, step: 1 | -1): string | undefined {
  const at = editable.indexOf(field)
  return at < 0 ? undefined : editable[at + step]
}
