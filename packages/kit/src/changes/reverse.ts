import { mayDo, type RowRight } from '../access.ts'
import type { Context } from '../context.ts'
import { forbidden, notFound } from '../errors.ts'
import { mayOnAll } from '../object-grants/may.ts'
import { announceWrite } from '../operations/record-write.ts'
import { permissionCode } from '../permissions.ts'
import { scopeSql } from '../read/scope-sql.ts'
import type { Resolution } from '../resolve/scope.ts'
import type { ResolvedExposure, ResolvedResource } from '../resolved.ts'
import { runSql } from '../run-sql.ts'
import { all, ident, sql } from '../sql.ts'
import { applyStep } from './apply-step.ts'
import { changesPurged, nothingToUndo, notUndoable, undoConflict } from './changes.errors.ts'
import { describeConflicts } from './describe-conflicts.ts'
import { findConflicts } from './find-conflicts.ts'
import type { Outcome, Selection } from './net-changes.ts'
import { hasKey } from './object-key.ts'
import { type Plan, readPlan, type Step } from './read-plan.ts'

export type Reversed = { readonly restored: number; readonly changed: number; readonly removed: number }

export type ReverseOptions = {
  /** Bringing a deleted record back, with all that went with it, was allowed already; what is gone meanwhile is left out. */
  readonly isRestoring?: boolean
  /** Nothing recorded is to be taken back, and something else is. Default false. */
  readonly mayBeEmpty?: boolean
  /** Called once the caller is known to be allowed; throws what else speaks against it. */
  readonly refuse?: () => void
}

const verbs = { restore: 'add', change: 'change', remove: 'delete' } as const
const writes = { restore: 'create', change: 'update', remove: 'remove' } as const

/**
 * Takes the selected changes back, set-based, in the open transaction; the database records that as it records every write.
 * All or nothing: throws UNDO_CONFLICT with what stands in the way, NOTHING_TO_UNDO, CHANGES_PURGED, or FORBIDDEN where the
 * caller could not have made the same change by hand.
 */
export async function reverse(
  ctx: Context,
  resolution: Resolution,
  selection: Selection,
  options: ReverseOptions = {},
): Promise<Reversed> {
  const { isRestoring = false } = options
  const plan = await planAllowed(ctx, resolution, selection, options)
  const touched = touchedIds(plan)
  await eachResource(resolution, touched, async (resource, ids) => {
    await refuseOutOfScope(ctx, resource, ids)
    await resource.hooks.beforeUndo?.(ctx, ids)
  })
  const conflicts = await findConflicts(ctx, resolution, selection, plan)
  const standing = isRestoring ? conflicts.filter(({ reason }) => reason !== 'missing_reference') : conflicts
  if (standing.length > 0)
    throw undoConflict({ conflicts: await describeConflicts(ctx, resolution, selection, standing) })
  await apply(ctx, resolution, selection, plan, isRestoring)
  await eachResource(resolution, touched, async (resource, ids) => {
    await refuseOutOfScope(ctx, resource, ids)
    await resource.hooks.afterUndo?.(ctx, ids)
  })
  announce(ctx, resolution, plan)
  return countsOf(plan)
}

/** The plan of what may be done; throws where it may not. Who may not do it does not learn whether it could be done. */
export async function planAllowed(
  ctx: Context,
  resolution: Resolution,
  selection: Selection,
  { isRestoring, mayBeEmpty, refuse }: ReverseOptions = {},
): Promise<Plan> {
  const plan = await readPlan(ctx, resolution, selection)
  if (!isRestoring) await requirePermissions(ctx, resolution, plan)
  refuse?.()
  if (!isRestoring) refuseUnoffered(resolution, plan)
  if (plan.isPurged) throw changesPurged({ detail: 'What these rows held was removed for good.' })
  if (plan.steps.length === 0 && !mayBeEmpty)
    throw nothingToUndo({ detail: 'It left nothing behind that could be taken back.' })
  return plan
}

export function countsOf({ steps }: Plan): Reversed {
  const count = (outcome: Outcome) =>
    steps.filter((step) => step.outcome === outcome).reduce((sum, { keys }) => sum + keys.length, 0)
  return { restored: count('restore'), changed: count('change'), removed: count('remove') }
}

/** Each table asks for what its form would: the model's own permission, or that to change the record it is part of. */
async function requirePermissions(ctx: Context, resolution: Resolution, plan: Plan): Promise<void> {
  const touched = touchedIds(plan)
  for (const step of plan.steps) {
    const ways = waysOf(resolution, plan, step)
    if (ways.some(({ code }) => mayDo(ctx.actor, code))) continue
    if (await isGrantedAny(ctx, ways, touched)) continue
    throw forbidden({
      detail: ways[0]
        ? `This needs the permission ${ways[0].code}.`
        : `${step.recorded.model.name} is not edited in the admin.`,
    })
  }
}

// By grants, where they name every row of the resource that the plan touches.
async function isGrantedAny(ctx: Context, ways: readonly Way[], touched: ReadonlyMap<string, ReadonlySet<string>>) {
  for (const { right } of ways) {
    if (right && (await mayOnAll(ctx, right, [...(touched.get(right.model) ?? [])]))) return true
  }
  return false
}

/** What the admin does not do at all, undo does not either: an account is closed, an order cancelled; neither is deleted. */
function refuseUnoffered(resolution: Resolution, plan: Plan): void {
  const step = plan.steps.find((each) => !waysOf(resolution, plan, each).some(({ isOffered }) => isOffered))
  if (step)
    throw notUndoable({ detail: `The admin does not ${verbs[step.outcome]} rows of ${step.recorded.model.name}.` })
}

type Way = { readonly code: string; readonly right: RowRight | null; readonly isOffered: boolean }

/** The ways in which a step could be taken by hand. */
function waysOf(resolution: Resolution, { steps }: Plan, { recorded: { model, owner }, outcome }: Step): Way[] {
  const ownerOutcomes = steps.filter((step) => step.recorded.model.name === owner?.model).map((step) => step.outcome)
  const asPart = owner === null ? [] : [...new Set<Outcome>(['change', ...ownerOutcomes])]
  return [
    ...asPart.flatMap((each) => wayOf(resolution.resources.get(owner?.model ?? ''), each)),
    ...wayOf(resolution.resources.get(model.name), outcome),
  ]
}

// What may be deleted may be brought back, also where it is made in another way than by a form.
function wayOf(resource: ResolvedResource | undefined, outcome: Outcome): Way[] {
  const offered = resource?.exposures.admin?.operations
  if (!resource || !offered) return []
  const isOffered = offered[writes[outcome]] !== undefined || (outcome === 'restore' && offered.remove !== undefined)
  const verb = verbs[outcome]
  const right = verb === 'add' ? null : (resource.exposures.admin?.rowRights?.[verb] ?? null)
  return [{ code: codeOf(resource, outcome), right, isOffered }]
}

function codeOf(resource: ResolvedResource, outcome: Outcome): string {
  return permissionCode(resource.module, resource.model.name, verbs[outcome])
}

function touchedIds({ steps, owners }: Plan): Map<string, Set<string>> {
  const touched = new Map<string, Set<string>>()
  const add = (model: string, ids: readonly string[]) => {
    const known = touched.get(model) ?? new Set()
    for (const id of ids) known.add(id)
    touched.set(model, known)
  }
  for (const { recorded, keys } of steps) add(recorded.model.name, keys)
  for (const [model, ids] of owners) add(model, ids)
  return touched
}

async function eachResource(
  resolution: Resolution,
  touched: ReadonlyMap<string, ReadonlySet<string>>,
  work: (resource: ResolvedResource, ids: readonly string[]) => Promise<void>,
): Promise<void> {
  for (const [model, ids] of touched) {
    const resource = resolution.resources.get(model)
    if (resource) await work(resource, [...ids])
  }
}

/** What the caller's row scope hides is not theirs to bring back or to change. */
async function refuseOutOfScope(ctx: Context, resource: ResolvedResource, ids: readonly string[]): Promise<void> {
  const exposure = resource.exposures.admin
  if (!exposure?.scope) return
  const { model } = exposure as ResolvedExposure
  const [hidden] = await runSql(
    ctx,
    sql`SELECT 1 FROM unnest(${ids}::text[]) AS w(key) JOIN ${ident(model.table)} t ON ${hasKey(model, 't', sql`w.key`)} WHERE NOT (${all(scopeSql(exposure, ctx, 't'))}) LIMIT 1`,
  )
  if (hidden) throw notFound({ detail: `There is no such ${resource.label.toLowerCase()}.` })
}

/**
 * What must come back does so first, what must go goes last, so that every reference finds its other end. Only where a table
 * has both, what goes makes room first: its unique values may be those of what comes back.
 */
async function apply(
  ctx: Context,
  resolution: Resolution,
  selection: Selection,
  { steps }: Plan,
  isRestoring: boolean,
): Promise<void> {
  const of = (outcome: Outcome) => steps.filter((step) => step.outcome === outcome)
  const removes = of('remove').reverse()
  const restored = new Set(of('restore').map((step) => step.recorded.model))
  const makesRoom = removes.some((step) => restored.has(step.recorded.model))
  const ordered = [...(makesRoom ? removes : []), ...of('restore'), ...of('change'), ...(makesRoom ? [] : removes)]
  for (const step of ordered) {
    const rows = await applyStep(ctx, resolution, selection, step, isRestoring)
    if (rows !== step.keys.length && !isRestoring) throw await lostRace(ctx, resolution, selection, step)
  }
}

// Between looking and writing somebody else wrote: they come first.
async function lostRace(ctx: Context, resolution: Resolution, selection: Selection, step: Step) {
  const found = await findConflicts(ctx, resolution, selection, {
    steps: [step],
    owners: new Map(),
    isPurged: false,
  })
  return undoConflict({ conflicts: await describeConflicts(ctx, resolution, selection, found) })
}

/** The events and stale tags that the same change made by hand would leave; parts count as a change of their record, too. */
function announce(ctx: Context, resolution: Resolution, { steps, owners }: Plan): void {
  const told = new Set<string>()
  for (const { recorded, outcome, keys, columns } of steps) {
    const resource = resolution.resources.get(recorded.model.name)
    for (const id of resource ? keys : []) {
      announceWrite(ctx, resource as ResolvedResource, { verb: writes[outcome], id, fields: columns })
      told.add(`${recorded.model.name} ${id}`)
    }
  }
  for (const [model, ids] of owners) {
    const resource = resolution.resources.get(model)
    for (const id of resource ? ids : [])
      if (!told.has(`${model} ${id}`))
        announceWrite(ctx, resource as ResolvedResource, { verb: 'update', id, fields: [] })
  }
}
