import { audit, notFound, uuidSchema, validationFailed, view } from '@stoa/kit'
import { z } from 'zod'
import { type Ctx, transaction } from '../../context.ts'
import { passwordInput } from './account-input.ts'
import { passwordProblems } from './domain/password-policy.ts'
import { endSessions } from './end-sessions.ts'
import { hashPassword } from './password-hash.ts'
import { powersOfUser, requireCovering } from './powers.ts'

export const setPasswordInput = z.object({ id: uuidSchema, password: passwordInput })

export const setPasswordView = view('PasswordChange', { id: uuidSchema })

/** Staff set somebody's password, such as a colleague's first one; that person's sessions end. */
export async function setPassword(
  ctx: Ctx,
  { id, password }: z.output<typeof setPasswordInput>,
): Promise<{ id: string }> {
  const [user] = await ctx.db.query<{ email: string }>({ text: 'SELECT email FROM "User" WHERE id = $1', values: [id] })
  if (!user) throw notFound({ detail: 'There is no such user.' })
  const problems = passwordProblems(password, user.email, 'password')
  if (problems.length > 0) throw validationFailed({ detail: problems[0]?.message, errors: problems })
  const passwordHash = await hashPassword(password)
  await transaction(ctx, async (inner) => {
    // Locked first: the powers asked about are those the account has when its password changes.
    await inner.db.query({
      text: 'UPDATE "User" SET "passwordHash" = $2, "updatedAt" = $3 WHERE id = $1',
      values: [id, passwordHash, ctx.clock.now()],
    })
    await requireCovering(inner, await powersOfUser(inner, id))
    await endSessions(inner, id)
    audit(inner, { operation: 'user.setPassword', resource: 'User', objectId: id })
  })
  return { id }
}
