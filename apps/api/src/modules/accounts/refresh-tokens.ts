import { createHash, randomBytes } from 'node:crypto'
import { newId } from '@stoa/kernel'
import type { Ctx } from '../../context.ts'
import { type AccountRow, accountColumns } from './account-view.ts'

/**
 * Two tabs that wake up together send the same token. For this long after its rotation a token still gets a successor;
 * later its use means that somebody kept a copy. The price: a thief who is this quick is not noticed.
 */
const GRACE_SECONDS = 10

type Minted = { readonly id: string; readonly token: string; readonly hash: string; readonly expiresAt: Date }

/** Every value a new row needs; the id of a family's first token is the family's. */
function mint({ clock, services }: Ctx): Minted {
  const token = randomBytes(32).toString('base64url')
  return {
    id: newId(),
    token,
    hash: hashToken(token),
    expiresAt: new Date(clock.now().getTime() + services.config.sessionDays * 86_400_000),
  }
}

// 256 random bits cannot be guessed, so a fast hash protects them as well as a slow one.
function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Starts a family for a log-in and answers its first token. */
export async function startFamily(ctx: Ctx, userId: string): Promise<string> {
  const now = ctx.clock.now()
  const { id, token, hash, expiresAt } = mint(ctx)
  await ctx.db.query({
    name: 'accounts_family_start',
    text: `INSERT INTO "RefreshToken" (id, "userId", "familyId", "tokenHash", "userAgent", ip, "createdAt", "expiresAt") VALUES ($1, $2, $1, $3, $4, $5, $6, $7)`,
    values: [id, userId, hash, ctx.userAgent, ctx.ip ?? '', now, expiresAt],
  })
  return token
}

export type Rotated = { readonly token: string; readonly row: AccountRow }

// A family is alive as long as its first token is not revoked. Every use asks that one row, so that a successor made
// while the family is being revoked, and not seen by that statement, is as dead as the rest.
const isAlive = `t."revokedAt" IS NULL AND t."expiresAt" > $2 AND u.id = t."userId" AND u."isActive" AND root.id = t."familyId" AND root."revokedAt" IS NULL`

const successor = (from: string) => `made AS (
    INSERT INTO "RefreshToken" (id, "userId", "familyId", "tokenHash", "userAgent", ip, "createdAt", "expiresAt")
    SELECT $3, "userId", "familyId", $4, $5, $6, $2, $7 FROM ${from}
  ) SELECT ${accountColumns} FROM ${from} JOIN "User" u ON u.id = ${from}."userId"`

/** Exchanges a token for its successor in one statement: of any number of parallel calls one succeeds. Null for the others. */
export function rotate(ctx: Ctx, token: string): Promise<Rotated | null> {
  return succeed(ctx, token, {
    name: 'accounts_token_rotate',
    text: `WITH spent AS (
      UPDATE "RefreshToken" t SET "rotatedAt" = $2 FROM "User" u, "RefreshToken" root
      WHERE t."tokenHash" = $1 AND t."rotatedAt" IS NULL AND ${isAlive} RETURNING t."userId", t."familyId"
    ), ${successor('spent')}`,
    extra: [],
  })
}

/** Gives a token that was rotated moments ago a second successor. Null where it was not. */
export function rotateWithinGrace(ctx: Ctx, token: string): Promise<Rotated | null> {
  return succeed(ctx, token, {
    name: 'accounts_token_grace',
    text: `WITH spent AS (
      SELECT t."userId", t."familyId" FROM "RefreshToken" t, "User" u, "RefreshToken" root
      WHERE t."tokenHash" = $1 AND t."rotatedAt" >= $8 AND ${isAlive}
    ), ${successor('spent')}`,
    extra: [new Date(ctx.clock.now().getTime() - GRACE_SECONDS * 1000)],
  })
}

async function succeed(
  ctx: Ctx,
  token: string,
  { name, text, extra }: { name: string; text: string; extra: unknown[] },
): Promise<Rotated | null> {
  const now = ctx.clock.now()
  const next = mint(ctx)
  const values = [hashToken(token), now, next.id, next.hash, ctx.userAgent, ctx.ip ?? '', next.expiresAt, ...extra]
  const [row] = await ctx.db.query<AccountRow>({ name, text, values })
  return row ? { token: next.token, row } : null
}

/** Ends the family of a token that was rotated before. Answers the family's id where there was something to end. */
export async function revokeReused(ctx: Ctx, token: string): Promise<string | null> {
  const [row] = await ctx.db.query<{ familyId: string }>({
    name: 'accounts_family_reused',
    text: `UPDATE "RefreshToken" SET "revokedAt" = $2 WHERE "revokedAt" IS NULL
      AND "familyId" = (SELECT "familyId" FROM "RefreshToken" WHERE "tokenHash" = $1 AND "rotatedAt" IS NOT NULL) RETURNING "familyId"`,
    values: [hashToken(token), ctx.clock.now()],
  })
  return row?.familyId ?? null
}

/** Ends the family a token belongs to. Unknown tokens are none of anybody's business. */
export async function revokeFamilyOf(ctx: Ctx, token: string): Promise<void> {
  await ctx.db.query({
    name: 'accounts_family_revoke',
    text: `UPDATE "RefreshToken" SET "revokedAt" = $2 WHERE "revokedAt" IS NULL
      AND "familyId" = (SELECT "familyId" FROM "RefreshToken" WHERE "tokenHash" = $1)`,
    values: [hashToken(token), ctx.clock.now()],
  })
}

/** Ends every family of a user, but the one of `keep` where that is theirs. */
export async function revokeFamilies(ctx: Ctx, userId: string, keep: string | null): Promise<void> {
  await ctx.db.query({
    name: 'accounts_families_revoke',
    text: `UPDATE "RefreshToken" SET "revokedAt" = $3 WHERE "userId" = $1 AND "revokedAt" IS NULL
      AND "familyId" IS DISTINCT FROM (SELECT "familyId" FROM "RefreshToken" WHERE "tokenHash" = $2 AND "userId" = $1)`,
    values: [userId, keep === null ? null : hashToken(keep), ctx.clock.now()],
  })
}

/** Deletes families whose every token has run out. A living family needs its first token, however old. */
export async function purgeFamilies(ctx: Ctx): Promise<void> {
  await ctx.db.query({
    text: `DELETE FROM "RefreshToken" t WHERE t."expiresAt" < $1
      AND NOT EXISTS (SELECT 1 FROM "RefreshToken" live WHERE live."familyId" = t."familyId" AND live."expiresAt" >= $1)`,
    values: [ctx.clock.now()],
  })
}
