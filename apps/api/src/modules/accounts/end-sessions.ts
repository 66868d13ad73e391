import type { Ctx } from '../../context.ts'
import { forgetActors } from './actor-cache.ts'
import { revokeFamilies } from './refresh-tokens.ts'

/**
 * Ends every session of a user in the open transaction: no refresh token works any more, and access tokens issued until now
 * are refused, in this process at once and in others within the five seconds they remember who somebody is.
 */
export async function endSessions(ctx: Ctx, userId: string): Promise<void> {
  await revokeFamilies(ctx, userId, null)
  await ctx.db.query({
    name: 'accounts_sessions_end',
    text: 'UPDATE "User" SET "sessionsEndedAt" = $2 WHERE id = $1',
    values: [userId, ctx.clock.now()],
  })
  forgetActors(ctx, userId)
}
