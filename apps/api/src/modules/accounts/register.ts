import { uuidSchema, validationFailed } from '@stoa/kit'
import { z } from 'zod'
import { type Ctx, transaction } from '../../context.ts'
import { emailInput, passwordInput, plainText, tokenDelivery } from './account-input.ts'
import type { Login } from './account-view.ts'
import { insertUser } from './create-user.ts'
import { passwordProblems } from './domain/password-policy.ts'
import { hashPassword } from './password-hash.ts'
import { startSession } from './start-session.ts'

export const registerInput = z.object({
  email: emailInput,
  password: passwordInput,
  firstName: plainText(100).optional(),
  lastName: plainText(100).optional(),
  cartId: uuidSchema.optional(),
  tokenDelivery,
})

/**
 * Makes an account and logs it in. Throws EMAIL_TAKEN: that an address has an account can be learnt here, which spares
 * shoppers a guessing game; the throttle keeps it from being harvested.
 */
export async function register(ctx: Ctx, input: z.output<typeof registerInput>): Promise<Login> {
  const problems = passwordProblems(input.password, input.email, 'password')
  if (problems.length > 0) throw validationFailed({ detail: problems[0]?.message, errors: problems })
  const passwordHash = await hashPassword(input.password)
  return transaction(ctx, async (inner) => {
    const row = await insertUser(inner, {
      email: input.email,
      passwordHash,
      firstName: input.firstName,
      lastName: input.lastName,
    })
    return startSession(inner, {
      operation: 'auth.register',
      row,
      cartId: input.cartId ?? null,
      delivery: input.tokenDelivery,
    })
  })
}
