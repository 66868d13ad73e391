import { audit } from '@stoa/kit'
import { z } from 'zod'
import { type Ctx, transaction } from '../../context.ts'
import type { Login } from './account-view.ts'
import { invalidRefreshToken } from './accounts.errors.ts'
import { clearRefreshCookie } from './refresh-cookie.ts'
import { revokeReused, rotate, rotateWithinGrace } from './refresh-tokens.ts'
import { deliver } from './start-session.ts'

/** Longer texts cannot be a token of ours. */
export const refreshTokenInput = z.string().min(1).max(200)

export const refreshInput = z.object({ refreshToken: refreshTokenInput.optional() })

/**
 * Exchanges a refresh token for an access token and the next refresh token, which travels the way the old one came.
 * A token that was exchanged before ends every session that grew from the same log-in: one of its holders is a thief.
 * Throws INVALID_REFRESH_TOKEN.
 */
export async function refreshSession(ctx: Ctx, { refreshToken }: z.output<typeof refreshInput>): Promise<Login> {
  const token = refreshToken ?? ctx.refreshToken
  const delivery = refreshToken === undefined ? 'cookie' : 'body'
  const rotated = token === null ? null : ((await rotate(ctx, token)) ?? (await rotateWithinGrace(ctx, token)))
  if (rotated) return deliver(ctx, rotated.row, rotated.token, delivery)
  if (token !== null) await endStolenFamily(ctx, token)
  if (ctx.refreshToken !== null && delivery === 'cookie') clearRefreshCookie(ctx)
  throw invalidRefreshToken({ detail: 'The session is over. Log in again.' })
}

// A transaction of its own: what it writes must outlive the error that follows.
async function endStolenFamily(ctx: Ctx, token: string): Promise<void> {
  await transaction(ctx, async (inner) => {
    const familyId = await revokeReused(inner, token)
    if (familyId !== null)
      audit(inner, { operation: 'auth.refresh.reused', resource: 'RefreshToken', objectId: familyId })
  })
}
