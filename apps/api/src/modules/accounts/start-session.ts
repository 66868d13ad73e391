import { audit } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import type { TokenDelivery } from './account-input.ts'
import { type AccountRow, type Login, toAccount } from './account-view.ts'
import { runLoginHandlers } from './login-hooks.ts'
import { setRefreshCookie } from './refresh-cookie.ts'
import { startFamily } from './refresh-tokens.ts'

export type SessionStart = {
  readonly operation: string
  readonly row: AccountRow
  readonly cartId: string | null
  readonly delivery: TokenDelivery
}

/** Gives a user who has just proved who they are their tokens. Runs in the log-in's transaction. */
export async function startSession(ctx: Ctx, { operation, row, cartId, delivery }: SessionStart): Promise<Login> {
  const token = await startFamily(ctx, row.id)
  audit(ctx, { operation, resource: 'User', objectId: row.id })
  // Permissions are left out: nothing that follows a log-in may need them.
  const actor = {
    kind: 'user',
    id: row.id,
    label: row.email,
    isStaff: row.isStaff,
    isSuperuser: false,
    permissions: new Set<string>(),
  } as const
  const goesOnWith = await runLoginHandlers({ ...ctx, actor }, { userId: row.id, cartId })
  return { ...deliver(ctx, row, token, delivery), cartId: goesOnWith }
}

/** The answer that carries the tokens; the refresh token goes the way that was asked for. */
export function deliver(ctx: Ctx, row: AccountRow, refreshToken: string, delivery: TokenDelivery): Login {
  const { token, expiresIn } = ctx.services.accessTokens.sign(row.id)
  const login = { accessToken: token, expiresIn, user: toAccount(row) }
  if (delivery === 'body') return { ...login, refreshToken }
  setRefreshCookie(ctx, refreshToken)
  return login
}
