import { createHash } from 'node:crypto'
import type { Context } from './context.ts'
import { idempotencyInFlight, idempotencyMismatch, preconditionRequired, validationFailed } from './errors.ts'
import type { ResolvedOperation } from './resolved.ts'

/** Kept this long, as the API conventions promise. */
const KEEP_HOURS = 24

/** A request that died without an answer gives its key free after this; longer than any operation may run. */
const LOCK_SECONDS = 60

export type StoredAnswer = { readonly status: number; readonly value: unknown; readonly changeSetId?: string }

export type Claim =
  | { readonly kind: 'replay'; readonly answer: StoredAnswer }
  | { readonly kind: 'run'; readonly scope: string; readonly key: string }
  | { readonly kind: 'none' }

/**
 * Takes the key for this request, in a statement of its own so that a parallel request sees it at once. The same key with
 * the same input replays the stored answer, with other input it is refused, and while the first still runs it conflicts.
 */
export async function claimKey(
  ctx: Context,
  operation: ResolvedOperation,
  key: string | null,
  input: unknown,
): Promise<Claim> {
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
  const { scope, fingerprint } = identify(ctx, operation, input)
  const now = ctx.clock.now()
  const [claimed] = await ctx.db.query({
    name: 'kit_idempotency_claim',
    text: `INSERT INTO "IdempotencyKey" (scope, key, fingerprint, "lockedUntil", "expiresAt") VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (scope, key) DO UPDATE SET fingerprint = excluded.fingerprint, "lockedUntil" = excluded."lockedUntil", "expiresAt" = excluded."expiresAt", answer = NULL
      WHERE "IdempotencyKey"."expiresAt" <= $6 OR ("IdempotencyKey".answer IS NULL AND "IdempotencyKey"."lockedUntil" <= $6 AND "IdempotencyKey".fingerprint = excluded.fingerprint)
      RETURNING 1`,
    values: [scope, key, fingerprint, seconds(now, LOCK_SECONDS), seconds(now, KEEP_HOURS * 3600), now],
  })
  return claimed ? { kind: 'run', scope, key } : replay(ctx, scope, key, fingerprint)
}

/**
 * The answer kept for this very request, or null. For callers who lost by their first request what it needed: a bag that is
 * thrown away answers nobody, and yet the repeated request must hear that it worked.
 */
export async function findReplay(
  ctx: Context,
  operation: ResolvedOperation,
  key: string | null,
  input: unknown,
): Promise<Extract<Claim, { kind: 'replay' }> | null> {
  if (operation.idempotent === 'ignored' || key === null) return null
  const { scope, fingerprint } = identify(ctx, operation, input)
  const stored = await readKey(ctx, scope, key)
  return stored?.answer && stored.fingerprint === fingerprint ? { kind: 'replay', answer: stored.answer } : null
}

// Strangers are told apart by where they come from: two of them who both count from 1 must not get each other's answers.
function identify(ctx: Context, operation: ResolvedOperation, input: unknown): { scope: string; fingerprint: string } {
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

/** Stores the answer; called inside the operation's transaction, so that answer and effect stand or fall together. */
export async function storeAnswer(ctx: Context, claim: Claim, answer: StoredAnswer): Promise<void> {
  if (claim.kind !== 'run') return
  await ctx.db.query({
    name: 'kit_idempotency_store',
    text: 'UPDATE "IdempotencyKey" SET answer = $3::jsonb WHERE scope = $1 AND key = $2',
    values: [claim.scope, claim.key, JSON.stringify(answer)],
  })
}

/** Gives the key free after a failure that changed nothing, so that the caller may mend the cause and try again. */
export async function releaseKey(ctx: Context, claim: Claim): Promise<void> {
  if (claim.kind !== 'run') return
  await ctx.db.query({
    name: 'kit_idempotency_release',
    text: 'DELETE FROM "IdempotencyKey" WHERE scope = $1 AND key = $2 AND answer IS NULL',
    values: [claim.scope, claim.key],
  })
}

function seconds(from: Date, count: number): Date {
  return new Date(from.getTime() + count * 1000)
}
