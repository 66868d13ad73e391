import type { AdminMeta, ResourceMeta } from '../meta-types.ts'
import type { ChangeSetHeader, CountedRows, Revision } from './change-types.ts'
import { resourceOfModel } from './field-of-row.ts'

const auditRight = 'platform.audit.view'

const holds = ({ user }: AdminMeta, code: string): boolean => user.isSuperuser || user.permissions.includes(code)

export const canAudit = (meta: AdminMeta): boolean => holds(meta, auditRight)

const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/** Bringing back needs the right to add, also where records are made in another way than by a form. */
export const canRestore = (meta: AdminMeta, { module, name }: ResourceMeta): boolean =>
  holds(meta, `${module}.${camelCase(name)}.add`)

/** Who may neither bring back nor clear out has no use for the trash. */
export const canUseTrash = (meta: AdminMeta, resource: ResourceMeta): boolean =>
  resource.trash && (resource.can.purge || resource.can.delete || canRestore(meta, resource))

/** Rows of one change set, counted by model. */
export function countRows({ changes }: Revision): CountedRows[] {
  const counted = new Map<string, CountedRows>()
  const members = { insert: 'inserted', update: 'updated', delete: 'deleted' } as const
  for (const { model, kind } of changes) {
    const count = counted.get(model) ?? { model, inserted: 0, updated: 0, deleted: 0 }
    count[members[kind]] += 1
    counted.set(model, count)
  }
  return [...counted.values()]
}

/**
 * Whether to offer taking a change set back: the operation allows it, and the caller could make the same change by hand.
 * What is no page of its own, or may not be written on it, is part of a record that was written along with it. The server
 * has the last word.
 */
export function mayUndo(
  meta: AdminMeta,
  { undo }: ChangeSetHeader,
  rows: readonly CountedRows[],
  root?: ResourceMeta,
): boolean {
  if (!undo.isOffered || rows.length === 0) return false
  const owned = rows.filter((row) => mayReverse(meta, row)).map(({ model }) => model)
  const owners = [root, ...owned.map((model) => resourceOfModel(meta, model))].filter((each) => each?.can.change)
  return rows.every(({ model }) => owned.includes(model) || owners.some((owner) => owner?.name !== model))
}

function mayReverse(meta: AdminMeta, { model, inserted, updated, deleted }: CountedRows): boolean {
  const resource = resourceOfModel(meta, model)
  if (!resource) return false
  const { can } = resource
  return (
    (inserted === 0 || can.delete) && (updated === 0 || can.change) && (deleted === 0 || canRestore(meta, resource))
  )
}
