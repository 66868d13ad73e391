import { uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'

/** What people see of their own account. */
export const accountView = view('Account', {
  id: uuidSchema,
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string(),
  isStaff: z.boolean(),
  isEmailVerified: z.boolean(),
  createdAt: z.iso.datetime(),
})

export type Account = z.output<typeof accountView>

export const loginView = view('Login', {
  accessToken: z.string(),
  expiresIn: z.int32().describe('Seconds until the access token runs out.'),
  user: accountView,
  cartId: uuidSchema
    .nullish()
    .describe('After a log-in: the cart to go on with, the one the browser had merged into it.'),
  refreshToken: z
    .string()
    .optional()
    .describe('Only when asked for with tokenDelivery "body"; otherwise it is in a cookie.'),
})

export type Login = z.output<typeof loginView>

/** Columns of "User" that make an account; `u` is the table's alias. */
export const accountColumns = `u.id, u.email, u."firstName", u."lastName", u.phone, u."isStaff", u."emailVerifiedAt", u."createdAt"`

export type AccountRow = Omit<Account, 'isEmailVerified' | 'createdAt'> & {
  readonly emailVerifiedAt: Date | null
  readonly createdAt: Date
}

export function toAccount({ emailVerifiedAt, createdAt, ...row }: AccountRow): Account {
  return { ...row, isEmailVerified: emailVerifiedAt !== null, createdAt: createdAt.toISOString() }
}
