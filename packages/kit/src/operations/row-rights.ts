import { z } from 'zod'
import { mayOnRow } from '../access.ts'
import { type Computed, computed, type Ref } from '../computed.ts'
import { type Condition, holds } from '../condition.ts'
import type { Actor } from '../context.ts'
import type { AdminExposure } from '../define-resource.ts'
import { conflict } from '../errors.ts'
import { grantedCodesSql } from '../object-grants/granted-sql.ts'
import type { ResolvedOperation, ResolvedResource } from '../resolved.ts'
import { raw, sql } from '../sql.ts'
import { systemText } from '../translations/system-text.ts'
import { view } from '../view.ts'
import { type Facts, factsSql } from './facts.ts'

/** The name of the field that says what the caller may do with a row. */
export const RIGHTS_FIELD = '_can'

const rightsView = view('AdminRowRights', {
  change: z.boolean(),
  delete: z.boolean(),
  actions: z.array(z.string()).describe('Names of the verbs that can be run on this row now.'),
  refused: z
    .array(z.object({ act: z.string(), reason: systemText() }))
    .describe('Why the row forbids what its caller may do with others: `change`, `delete`, or the name of a verb.'),
})

/** What staff do with one row. */
export type RowAct = 'change' | 'delete'

/** Throws CONFLICT with the declared reason where the row is not one that staff may change or delete. */
export function requireRowRight(admin: AdminExposure | undefined, act: RowAct, facts: Facts): void {
  const reason = refusalOf(admin, act, facts)
  if (reason !== null) throw conflict({ detail: reason })
}

/** Throws CONFLICT where a verb says of itself that it cannot be done to such a row, with its reason. */
export function requireAvailable(when: (Condition & { reason?: string }) | undefined, facts: Facts): void {
  if (when?.reason !== undefined && !holds(when, facts)) throw conflict({ detail: when.reason })
}

function refusalOf(admin: AdminExposure | undefined, act: RowAct, facts: Facts): string | null {
  const rule = act === 'change' ? admin?.changeableWhen : admin?.deletableWhen
  return rule && !holds(rule, facts) ? rule.reason : null
}

type Verb = { readonly operation: ResolvedOperation; readonly when: (Condition & { reason?: string }) | undefined }

/**
 * What a caller may do with a row, as a field of staff answers: decided by the rules and permissions that also refuse.
 * `operationsOf` is asked once answers are made, for operations are resolved last.
 */
export function rightsField(
  resource: ResolvedResource,
  names: readonly string[],
  operationsOf: () => Verb[],
): Computed {
  const { model, definition } = resource
  const granted = (ref: Ref) =>
    definition.admin?.objectGrants ? grantedCodesSql(model.name, ref(model.primaryKey[0] as string)) : raw('NULL')
  return computed<typeof rightsView, RowFacts>({
    type: rightsView,
    sql: (ref) => sql`json_build_object('facts', ${factsSql(resource, names, ref)}, 'granted', ${granted(ref)})`,
    map: (row, { actor }) => rightsOf(resource, operationsOf(), actor, row),
  })
}

/** What a row holds, and the codes that the caller was granted on it alone. */
type RowFacts = { readonly facts: Facts; readonly granted: readonly string[] | null }

function rightsOf(resource: ResolvedResource, verbs: readonly Verb[], actor: Actor, { facts, granted }: RowFacts) {
  const { operations } = resource.exposures.admin ?? {}
  const isMine = (operation: ResolvedOperation | undefined) =>
    operation !== undefined && mayOnRow(operation.access, actor, granted ?? [])
  const own = { change: isMine(operations?.update), delete: isMine(operations?.remove) }
  const acts = (['change', 'delete'] as const).flatMap((act) => {
    const reason = own[act] ? refusalOf(resource.definition.admin, act, facts) : null
    return reason === null ? [] : [{ act: act as string, reason }]
  })
  const mine = verbs.filter(({ operation }) => isMine(operation))
  const [available, others] = [mine.filter(isOpen(facts)), mine.filter((verb) => !isOpen(facts)(verb))]
  const is = (act: RowAct) => own[act] && !acts.some((refused) => refused.act === act)
  return {
    change: is('change'),
    delete: is('delete'),
    actions: available.map(({ operation }) => operation.name),
    refused: [...acts, ...others.map(({ operation, when }) => ({ act: operation.name, reason: when?.reason ?? '' }))],
  }
}

const isOpen =
  (facts: Facts) =>
  ({ when }: Verb) =>
    when === undefined || holds(when, facts)
