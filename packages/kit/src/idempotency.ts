import { createHash, randomUUID } from 'node:crypto'
import type { Context } from './context.ts'
import { idempotencyInFlight, idempotencyMismatch, preconditionRequired, validationFailed } from './errors.ts'
import type { ResolvedOperation } from './resolved.ts'

/** Kept this long, as the API conventions promise. */
const KEEP_HOURS = 24

/** Seconds a request may run at least before its key counts as lost with it. */
const LOCK_SECONDS = 60

/** Seconds a request may spend beside what it declares as its longest part: parsing, waiting for locks, committing. */
const LOCK_MARGIN_SECONDS = 30

export type StoredAnswer = {
  readonly status: number
  readonly value: unknown
  readonly version?: string
  readonly changeSetId?: string
}

export type Claim =
  | { readonly kind: 'replay'; readonly answer: StoredAnswer }
  | { readonly kind: 'run'; readonly scope: string; readonly key: string; readonly token: string }
  | { readonly kind: 'none' }

/** What a key is compared by: the same request is the same operation, asked by the same caller with the same input. */
export type KeyedRequest = {
  readonly operation: ResolvedOperation
  readonly key: string | null
  readonly input: unknown
}

/**
 * Seconds after which a request that died without an answer gives its key free. Longer than the request may run: longer
 * than `longestCallSeconds`, what any one call to an outside service may take, and than the operation's own time-out.
 */
function lockSeconds({ target }: ResolvedOperation, longestCallSeconds: number): number {
  const declared = target.kind === 'declared' ? (target.definition.timeoutSeconds ?? 0) : 0
  return Math.max(LOCK_SECONDS, Math.max(declared, longestCallSeconds) + LOCK_MARGIN_SECONDS)
}

/**
 * Takes the key for this request, in a statement of its own so that a parallel request sees it at once. The same key with
 * the same input replays the stored answer, with other input it is refused, and while the first still runs it conflicts.
 */
export async function claimKey(ctx: Context, request: KeyedRequest, longestCallSeconds: number): Promise<Claim> {
  const { operation, key } = request
  if (operation.idempotent === 'ignored') return { kind: 'none' }
  if (key === null) {
    if (operation.idempotent === 'required')
      throw preconditionRequired({ detail: 'This operation needs the header Idempotency-Key.' })
    return { kind: 'none' }
  }
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw validationFailed({
      errors: [{ path: 'Idempotency-Key', code: 'invalid_value', message: 'Use 1 to 255 visible ASCII characters.' }],
    })
  }
  const { scope, fingerprint } = identify(ctx, request)
  const token = randomUUID()
  const now = ctx.clock.now()
  const lockedUntil = seconds(now, lockSeconds(operation, longestCallSeconds))
  const [claimed] = await ctx.db.query({
    name: 'kit_idempotency_claim',
    text: `INSERT INTO "IdempotencyKey" (scope, key, fingerprint, "lockedUntil", "expiresAt", claim) VALUES ($1, $2, $3, $4, $5, $7)
      ON CONFLICT (scope, key) DO UPDATE SET fingerprint = excluded.fingerprint, "lockedUntil" = excluded."lockedUntil", "expiresAt" = excluded."expiresAt", claim = excluded.claim, answer = NULL
      WHERE "IdempotencyKey"."expiresAt" <= $6 OR ("IdempotencyKey".answer IS NULL AND "IdempotencyKey"."lockedUntil" <= $6 AND "IdempotencyKey".fingerprint = excluded.fingerprint)
      RETURNING 1`,
    values: [scope, key, fingerprint, lockedUntil, seconds(now, KEEP_HOURS * 3600), now, token],
  })
  return claimed ? { kind: 'run', scope, key, token } : replay(ctx, scope, key, fingerprint)
}

/**
 * The answer kept for this very request, or null. For callers who lost by their first request what it needed: a bag that is
 * thrown away answers nobody, and yet the repeated request must hear that it worked.
 */
export async function findReplay(
  ctx: Context,
  request: KeyedRequest,
): Promise<Extract<Claim, { kind: 'replay' }> | null> {
  const { operation, key } = request
  if (operation.idempotent === 'ignored' || key === null) return null
  const { scope, fingerprint } = identify(ctx, request)
  const stored = await readKey(ctx, scope, key)
  return stored?.answer && stored.fingerprint === fingerprint ? { kind: 'replay', answer: stored.answer } : null
}

// Strangers are told apart by where they come from: two of them who both count from 1 must not get each other's answers.
function identify(ctx: Context, { operation, input }: KeyedRequest): { scope: string; fingerprint: string } {
  const caller = ctx.actor.id ?? `${ctx.actor.kind} ${ctx.ip ?? ''}`.trim()
  const fingerprint = createHash('sha256')
    .update(JSON.stringify(input) ?? '')
    .digest('hex')
  return { scope: `${caller} ${operation.name}`, fingerprint }
}

type Stored = { readonly fingerprint: string; readonly answer: StoredAnswer | null }

async function readKey(ctx: Context, scope: string, key: string): Promise<Stored | undefined> {
  const [stored] = await ctx.db.query<Stored>({
    name: 'kit_idempotency_read',
    text: 'SELECT fingerprint, answer FROM "IdempotencyKey" WHERE scope = $1 AND key = $2',
    values: [scope, key],
  })
  return stored
}

async function replay(ctx: Context, scope: string, key: string, fingerprint: string): Promise<Claim> {
  const stored = await readKey(ctx, scope, key)
  if (stored && stored.fingerprint !== fingerprint) throw idempotencyMismatch()
  if (!stored?.answer) throw idempotencyInFlight()
  return { kind: 'replay', answer: stored.answer }
}

/**
 * Stores the answer; called inside the operation's transaction, if it has one, so that answer and effect stand or fall
 * together. Throws IDEMPOTENCY_IN_FLIGHT where another request took the key over: the late one then rolls back.
 */
export async function storeAnswer(ctx: Context, claim: Claim, answer: StoredAnswer): Promise<void> {
  if (claim.kind !== 'run') return
  const [stored] = await ctx.db.query({
    name: 'kit_idempotency_store',
    text: 'UPDATE "IdempotencyKey" SET answer = $3::json WHERE scope = $1 AND key = $2 AND claim = $4 AND answer IS NULL RETURNING 1',
    values: [claim.scope, claim.key, JSON.stringify(answer), claim.token],
  })
  if (!stored)
    throw idempotencyInFlight({ detail: 'This took too long: another request with this key has taken over.' })
}

/** Gives the key free after a failure that changed nothing, so that the caller may mend the cause and try again. */
export async function releaseKey(ctx: Context, claim: Claim): Promise<void> {
  if (claim.kind !== 'run') return
  await ctx.db.query({
    name: 'kit_idempotency_release',
    text: 'DELETE FROM "IdempotencyKey" WHERE scope = $1 AND key = $2 AND claim = $3 AND answer IS NULL',
    values: [claim.scope, claim.key, claim.token],
  })
}

function seconds(from: Date, count: number): Date {
  return new Date(from.getTime() + count * 1000)
}
