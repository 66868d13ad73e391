import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { clearRefreshCookie } from './refresh-cookie.ts'
import type { refreshInput } from './refresh-session.ts'
import { revokeFamilyOf } from './refresh-tokens.ts'

/** Ends the session of a refresh token. Succeeds for unknown ones, too: there is nothing left to end. */
export async function logOut(ctx: Ctx, { refreshToken }: z.output<typeof refreshInput>): Promise<null> {
  const token = refreshToken ?? ctx.refreshToken
  if (token !== null) await revokeFamilyOf(ctx, token)
  if (ctx.refreshToken !== null) clearRefreshCookie(ctx)
  return null
}
