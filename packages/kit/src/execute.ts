import { isAppError, newId } from '@stoa/kernel'
import type { z } from 'zod'
import { asksGrants, refuseCaller } from './access.ts'
import { listTag, rowTag } from './cache.ts'
import type { Context, DoorName } from './context.ts'
import { translateDatabaseError } from './database-errors.ts'
import { internalError } from './errors.ts'
import { type Claim, claimKey, findReplay, releaseKey, storeAnswer } from './idempotency.ts'
import { createRow } from './operations/create.ts'
import { listRows } from './operations/list.ts'
import { readRow } from './operations/read.ts'
import { refuseUnavailable } from './operations/refuse-unavailable.ts'
import { removeRow } from './operations/remove.ts'
import { updateRow } from './operations/update.ts'
import { visibleOf } from './operations/visible.ts'
import type { ListRequest } from './read/plan.ts'
import { refuseInput } from './refuse-input.ts'
import type { ResolvedOperation, SelectTree } from './resolved.ts'
import type { Runtime } from './runtime.ts'
import { actorScope, callerOf, refuseThrottled, subjectOf, type ThrottleVerdict } from './throttle.ts'
import { spokenRows } from './translations/spoken-rows.ts'
import { spokenBy } from './translations/system-text.ts'
import { SOURCE_LOCALE, type Translate } from './translations/translate.ts'
import type { UnitOfWork } from './unit.ts'
import { inTransaction } from './unit-of-work.ts'
import { validate } from './validate.ts'

/** What a door hands over besides the input. */
export type Call = {
  readonly input: Readonly<Record<string, unknown>>
  /** For lists. */
  readonly list?: ListRequest
  /** For reads and the answer of writes; the door's default otherwise. */
  readonly select?: SelectTree
  readonly idempotencyKey?: string | null
  /** Stands for the input where requests of one key are compared, such as a file's hash for the file. Default: the input. */
  readonly comparedBy?: Readonly<Record<string, unknown>>
  /** The version the caller last saw, from If-Match. */
  readonly ifMatch?: string | null
  /** Default `system`: called from inside. */
  readonly door?: DoorName
  /** Set by the door once it has counted the call itself, so that it is not counted twice. */
  readonly isThrottled?: boolean
}

export type Outcome = {
  readonly value: unknown
  readonly status: number
  /** Version of the row, where the operation is about one. */
  readonly version?: string
  /** The cursor of a row of a list. */
  readonly cursorAt?: (index: number) => string
  readonly tags: readonly string[]
  readonly isReplay: boolean
  /** Of a mutation: what its writes are recorded under, to undo them by. */
  readonly changeSetId?: string
  readonly statements: number
  readonly timeMs: number
}

type CrudTarget = Extract<ResolvedOperation['target'], { kind: 'crud' }>

type Produced = {
  readonly value: unknown
  readonly version?: string
  readonly cursorAt?: (index: number) => string
  readonly tags?: readonly string[]
}

/**
 * Runs an operation: the one path that every door, job and test takes.
 * throttle → caller → validate → throttle by subject → access → idempotency → transaction { work · audit · events } → after commit.
 * Throws an `AppError` for everything a caller may be told.
 */
export async function execute(
  runtime: Runtime,
  operation: ResolvedOperation,
  ctx: Context,
  call: Call,
): Promise<Outcome> {
  if (!call.isThrottled) throttleCall(runtime, operation, ctx)
  const refused = refuseCaller(operation.access, ctx.actor)
  if (refused) throw refused
  const input = validate(inputSchema(operation), call.input)
  throttleSubject(runtime, operation, ctx, input)
  const inner: Context = {
    ...ctx,
    operation: operation.name,
    door: call.door ?? ctx.door ?? 'system',
    locale: answerLocale(operation, ctx),
  }
  try {
    const measured = await runtime.measure(() =>
      perform(runtime, operation, operation.kind === 'query' ? inner : withChangeSet(inner), call, input),
    )
    const budget = operation.budget + (asksGrants(operation.access, inner.actor) ? 1 : 0)
    if (measured.statements > budget && !measured.result.isReplay)
      runtime.overBudget(operation.name, measured.statements, budget)
    return { ...measured.result, statements: measured.statements, timeMs: measured.timeMs }
  } catch (error) {
    throw translateDatabaseError(error, { kit: runtime.kit, operation })
  }
}

/** What is kept for everybody is said to everybody alike: a kept answer must not depend on who asked first. */
export function answerLocale(operation: Pick<ResolvedOperation, 'cacheTtlSeconds'>, ctx: Context): string {
  return operation.cacheTtlSeconds === null ? ctx.locale : SOURCE_LOCALE
}

// One call is one change set, however many transactions it opens.
function withChangeSet(ctx: Context): Context {
  return ctx.changeSetId === undefined ? { ...ctx, changeSetId: ctx.unit?.changeSetId ?? newId() } : ctx
}

/** Counts the call in its scopes; throws TOO_MANY_REQUESTS where one is exhausted. */
export function throttleCall(runtime: Runtime, operation: ResolvedOperation, ctx: Context): ThrottleVerdict[] {
  const own = actorScope(ctx.actor)
  if (own === null) return []
  const verdicts = runtime.throttle.take([own, ...operation.throttle], callerOf(ctx))
  refuseThrottled(verdicts)
  return verdicts
}

/** Counts the call once more for what it is about, so that no number of callers can try one account without end. */
function throttleSubject(runtime: Runtime, operation: ResolvedOperation, ctx: Context, input: unknown): void {
  if (operation.target.kind !== 'declared' || actorScope(ctx.actor) === null) return
  const subject = operation.target.definition.throttleSubject
  if (subject) refuseThrottled(runtime.throttle.take([subject.scope], subjectOf(subject.of(input as never))))
}

export function inputSchema(operation: ResolvedOperation): z.ZodType {
  return operation.target.kind === 'crud' ? operation.target.input : operation.target.definition.input
}

async function perform(
  runtime: Runtime,
  operation: ResolvedOperation,
  ctx: Context,
  call: Call,
  input: Record<string, unknown>,
) {
  const key = call.idempotencyKey ?? null
  // Another selection is another request: the stored answer would lack what it asks for.
  const compared = call.comparedBy ?? input
  const asked = { operation, key, input: call.select ? { input: compared, select: call.select } : compared }
  const refused = await refuseInput(operation.access, ctx, input)
  const kept = refused && (await findReplay(ctx, asked))
  if (refused && !kept) throw refused
  const claim = kept ?? (await claimKey(ctx, asked, runtime.longestCallSeconds ?? 0))
  const status = statusOf(operation)
  if (claim.kind === 'replay') return { ...claim.answer, tags: [], isReplay: true }
  try {
    const produced = await produce(runtime, operation, ctx, call, input, claim)
    const { changeSetId } = ctx
    return { ...produced, tags: produced.tags ?? [], status, isReplay: false, ...(changeSetId && { changeSetId }) }
  } catch (error) {
    // Inside a transaction of the caller's the claim goes with it; a statement of ours would only hide what failed.
    if (ctx.unit) throw error
    await releaseKey(ctx, claim)
    if (operation.target.kind === 'declared') await operation.target.definition.onFailure?.(ctx, input as never, error)
    throw error
  }
}

function statusOf({ rest, http }: ResolvedOperation): number {
  return (rest ?? http)?.status ?? 200
}

async function produce(
  runtime: Runtime,
  operation: ResolvedOperation,
  ctx: Context,
  call: Call,
  input: Record<string, unknown>,
  claim: Claim,
): Promise<Produced> {
  if (operation.kind === 'query') return work(runtime, operation, ctx, call, input)
  const store = async (inner: Context, produced: Produced) => {
    const { changeSetId } = inner
    const { value = null, version } = produced
    const optional = { ...(version !== undefined && { version }), ...(changeSetId && { changeSetId }) }
    await storeAnswer(inner, claim, { status: statusOf(operation), value, ...optional })
    return produced
  }
  if (operation.transaction === 'none') return store(ctx, await work(runtime, operation, ctx, call, input))
  const timeoutSeconds = operation.target.kind === 'declared' ? operation.target.definition.timeoutSeconds : undefined
  const run = async (inner: Context & { readonly unit: UnitOfWork }) => {
    const produced = await work(runtime, operation, inner, call, input)
    if (inner.unit.audit.length === 0)
      inner.unit.audit.push({ operation: operation.name, resource: null, objectId: null, details: {} })
    return store(inner, produced)
  }
  return inTransaction(ctx, runtime.hooks, run, { timeoutSeconds })
}

async function work(
  runtime: Runtime,
  operation: ResolvedOperation,
  ctx: Context,
  call: Call,
  input: Record<string, unknown>,
): Promise<Produced> {
  if (operation.target.kind === 'declared') return runDeclared(runtime, operation, ctx, input)
  const produced = await runCrud(runtime, operation, operation.target, ctx, call, input)
  const translate = runtime.kit.translators.get(ctx.locale)
  return translate ? { ...produced, value: spokenAnswer(operation.target, produced.value, translate) } : produced
}

function spokenAnswer({ exposure, verb }: CrudTarget, value: unknown, translate: Translate): unknown {
  if (verb !== 'list') return spokenRows(exposure.shape, value, translate)
  const page = value as { readonly data: readonly unknown[] }
  return { ...page, data: spokenRows(exposure.shape, page.data, translate) }
}

async function runCrud(
  runtime: Runtime,
  operation: ResolvedOperation,
  { exposure, verb }: CrudTarget,
  ctx: Context,
  call: Call,
  input: Record<string, unknown>,
): Promise<Produced> {
  const { select } = call
  if (verb === 'list') return listRows(runtime.reads, ctx, exposure, call.list)
  if (verb === 'read') return readRow(runtime.reads, ctx, exposure, input[exposure.lookup], select)
  if (verb === 'create') return createRow(runtime.reads, ctx, operation, exposure, input, select)
  if (verb === 'update')
    return updateRow(runtime.reads, ctx, operation, exposure, input, { select, ifMatch: call.ifMatch ?? null })
  return removeRow(ctx, operation, exposure, input[exposure.lookup], call.ifMatch ?? null)
}

async function runDeclared(
  runtime: Runtime,
  operation: ResolvedOperation,
  ctx: Context,
  input: Record<string, unknown>,
): Promise<Produced> {
  if (operation.target.kind !== 'declared') throw internalError()
  const { definition } = operation.target
  await refuseUnavailable(runtime.kit, ctx, operation, input)
  const value = await definition.run(ctx, input as never)
  const tags = definition.cache?.tags?.(value as never) ?? []
  const visible = visibleOf(definition.output)(value)
  const translate = runtime.kit.translators.get(ctx.locale)
  return { value: translate ? spokenBy(definition.output)(visible, translate) : visible, tags }
}

/** Whether an error is one that callers may see; anything else is a defect or an outage. */
export function isExpected(error: unknown): boolean {
  return isAppError(error) && error.status < 500
}

export { listTag, rowTag }
