import { type Actor, type CommittedChange, mayDo, permissionCode, type ResolvedKit, refuseCaller } from '@stoa/kit'

/** What changed, in the words of the admin's addresses. */
export type News = {
  readonly changeSetId: string
  /** The member of staff who wrote it; null for everybody else, whose names are not everybody's business. */
  readonly by: { readonly id: string; readonly _label: string } | null
  readonly records: readonly { readonly resource: string; readonly ids: readonly string[] | null }[]
}

/** The part of it that an actor may see: that there is something new in a list is told to those who may see the list. */
export function newsFor(
  actor: Actor,
  {
    kit,
    changes,
    staff,
  }: { kit: ResolvedKit; changes: readonly CommittedChange[]; staff: ReadonlyMap<string, string> },
): News[] {
  return changes
    .map(({ changeSetId, actorId, records }) => {
      const label = staff.get(actorId ?? '')
      const by = actorId === null || label === undefined ? null : { id: actorId, _label: label }
      return { changeSetId, by, records: records.flatMap((each) => visible(kit, actor, each)) }
    })
    .filter(({ records }) => records.length > 0)
}

function visible(kit: ResolvedKit, actor: Actor, { model, ids }: CommittedChange['records'][number]) {
  const resource = kit.resources.find((each) => each.model.name === model)
  const exposure = resource?.exposures.admin
  const list = exposure?.operations.list
  if (!resource || !exposure || !list || refuseCaller(list.access, actor)) return []
  // Whoever may see some rows only is not told which others there are.
  const seesAll = mayDo(actor, permissionCode(resource.module, model, 'view'))
  return [{ resource: exposure.path, ids: seesAll ? ids : null }]
}
