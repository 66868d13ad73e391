import type { ResourceMeta } from './meta-types.ts'

/** What its answer says of a record: what may be done with it, and why other things may not. */
type RowRights = {
  change: boolean
  delete: boolean
  actions: string[]
  refused: { act: string; reason: string }[]
}

type Known = Record<string, unknown>

/** Only records whose own state forbids something say so. */
export const ownRights = (record: Known): RowRights | undefined => record._can as RowRights | undefined

/** What the caller may do with this record. */
export function rightsOf({ can }: Pick<ResourceMeta, 'can'>, record: Known): { change: boolean; delete: boolean } {
  const own = ownRights(record)
  return { change: own?.change ?? can.change, delete: own?.delete ?? can.delete }
}

/** Why the record does not allow something that its caller may do with others. */
export const reasonAgainst = (record: Known, act: string): string | undefined =>
  ownRights(record)?.refused.find((refused) => refused.act === act)?.reason
