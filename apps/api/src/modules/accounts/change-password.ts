import { audit, unauthenticated, validationFailed } from '@stoa/kit'
import { z } from 'zod'
import { type Ctx, transaction } from '../../context.ts'
import { passwordInput } from './account-input.ts'
import { passwordProblems } from './domain/password-policy.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'
import { refreshTokenInput } from './refresh-session.ts'
import { revokeFamilies } from './refresh-tokens.ts'

export const changePasswordInput = z.object({
  currentPassword: passwordInput,
  newPassword: passwordInput,
  refreshToken: refreshTokenInput
    .optional()
    .describe('The session to keep, for callers who hold it outside the cookie.'),
})

/** Changes the caller's password and ends their sessions but this one. Access tokens given out live on for their minutes. */
export async function changePassword(ctx: Ctx, input: z.output<typeof changePasswordInput>): Promise<null> {
  const [user] = await ctx.db.query<{ id: string; email: string; passwordHash: string }>({
    name: 'accounts_password_find',
    text: 'SELECT id, email, "passwordHash" FROM "User" WHERE id = $1 AND "isActive"',
    values: [ctx.actor.id],
  })
  if (!user) throw unauthenticated()
  if (!(await verifyPassword(user.passwordHash, input.currentPassword))) throw wrongPassword()
  const problems = passwordProblems(input.newPassword, user.email, 'newPassword')
  if (problems.length > 0) throw validationFailed({ detail: problems[0]?.message, errors: problems })
  const newHash = await hashPassword(input.newPassword)
  await transaction(ctx, async (inner) => {
    const changed = await inner.db.query({
      name: 'accounts_password_change',
      text: 'UPDATE "User" SET "passwordHash" = $3, "updatedAt" = $4 WHERE id = $1 AND "passwordHash" = $2 RETURNING 1',
      values: [user.id, user.passwordHash, newHash, ctx.clock.now()],
    })
    if (changed.length === 0) throw wrongPassword()
    await revokeFamilies(inner, user.id, input.refreshToken ?? ctx.refreshToken)
    audit(inner, { operation: 'auth.password.change', resource: 'User', objectId: user.id })
  })
  return null
}

function wrongPassword() {
  return validationFailed({
    errors: [{ path: 'currentPassword', code: 'wrong_password', message: 'This is not your password.' }],
  })
}
