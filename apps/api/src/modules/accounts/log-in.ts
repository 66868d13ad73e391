import { uuidSchema } from '@stoa/kit'
import { z } from 'zod'
import { type Ctx, transaction } from '../../context.ts'
import { emailInput, passwordInput, tokenDelivery } from './account-input.ts'
import { type AccountRow, accountColumns, type Login } from './account-view.ts'
import { invalidCredentials } from './accounts.errors.ts'
import { hashPassword, needsRehash, verifyPassword } from './password-hash.ts'
import { startSession } from './start-session.ts'

export const loginInput = z.object({
  email: emailInput,
  password: passwordInput,
  cartId: uuidSchema.optional(),
  tokenDelivery,
})

/**
 * Exchanges e-mail and password for tokens. Throws INVALID_CREDENTIALS, after the same work, whether the address is unknown,
 * the password wrong or the account closed.
 */
export async function logIn(ctx: Ctx, input: z.output<typeof loginInput>): Promise<Login> {
  const [found] = await ctx.db.query<{ id: string; passwordHash: string; isActive: boolean }>({
    name: 'accounts_login_find',
    text: 'SELECT id, "passwordHash", "isActive" FROM "User" WHERE email = $1',
    values: [input.email],
  })
  const isRight = await verifyPassword(found?.passwordHash ?? null, input.password)
  if (!found || !isRight || !found.isActive) throw wrong()
  const newHash = needsRehash(found.passwordHash) ? await hashPassword(input.password) : found.passwordHash
  return transaction(ctx, async (inner) => {
    const row = await recordLogin(inner, found, newHash)
    return startSession(inner, {
      operation: 'auth.login',
      row,
      cartId: input.cartId ?? null,
      delivery: input.tokenDelivery,
    })
  })
}

// The hash is compared again: while it was being verified, the password may have been changed or the account closed.
async function recordLogin(
  ctx: Ctx,
  found: { id: string; passwordHash: string },
  newHash: string,
): Promise<AccountRow> {
  const [row] = await ctx.db.query<AccountRow>({
    name: 'accounts_login_record',
    text: `UPDATE "User" u SET "lastLoginAt" = $3, "passwordHash" = $4
      WHERE u.id = $1 AND u."passwordHash" = $2 AND u."isActive" RETURNING ${accountColumns}`,
    values: [found.id, found.passwordHash, ctx.clock.now(), newHash],
  })
  if (!row) throw wrong()
  return row
}

function wrong() {
  return invalidCredentials({ detail: 'The e-mail address or the password is wrong.' })
}
