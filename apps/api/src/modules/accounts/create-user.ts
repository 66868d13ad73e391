import { newId } from '@stoa/kernel'
import { audit, emit } from '@stoa/kit'
import { z } from 'zod'
import { type Ctx, transaction } from '../../context.ts'
import { emailInput } from './account-input.ts'
import { type AccountRow, accountColumns } from './account-view.ts'
import { emailTaken } from './accounts.errors.ts'
import { accountRegistered } from './accounts.events.ts'
import { hashPassword } from './password-hash.ts'

export type NewUser = {
  readonly email: string
  readonly password: string
  readonly firstName?: string
  readonly lastName?: string
  readonly isStaff?: boolean
  readonly isSuperuser?: boolean
}

/**
 * Creates a user for the command line, the seed or a test; asks nobody's permission and does not judge the password.
 * Answers the new id. Throws EMAIL_TAKEN.
 */
export async function createUser(ctx: Ctx, user: NewUser): Promise<string> {
  const email = z.parse(emailInput, user.email)
  const passwordHash = await hashPassword(user.password)
  return transaction(ctx, async (inner) => {
    const row = await insertUser(inner, { ...user, email, passwordHash })
    audit(inner, { operation: 'accounts.createUser', resource: 'User', objectId: row.id })
    return row.id
  })
}

/** Creates a user who may do everything. Answers the new id. Throws EMAIL_TAKEN. */
export function createSuperuser(ctx: Ctx, user: Omit<NewUser, 'isStaff' | 'isSuperuser'>): Promise<string> {
  return createUser(ctx, { ...user, isStaff: true, isSuperuser: true })
}

export type UserInsert = Omit<NewUser, 'password'> & { readonly passwordHash: string }

/** Inserts a user and tells of it, in the open transaction. */
export async function insertUser(ctx: Ctx, user: UserInsert): Promise<AccountRow> {
  const [row] = await ctx.db.query<AccountRow>({
    name: 'accounts_user_insert',
    text: `INSERT INTO "User" AS u (id, email, "passwordHash", "firstName", "lastName", "isStaff", "isSuperuser", "createdAt", "updatedAt")
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8) ON CONFLICT (email) DO NOTHING RETURNING ${accountColumns}`,
    values: [
      newId(),
      user.email,
      user.passwordHash,
      user.firstName ?? '',
      user.lastName ?? '',
      user.isStaff ?? false,
      user.isSuperuser ?? false,
      ctx.clock.now(),
    ],
  })
  if (!row)
    throw emailTaken({
      errors: [{ path: 'email', code: 'not_unique', message: 'There is an account with this address already.' }],
    })
  emit(ctx, accountRegistered, row.id, { userId: row.id })
  return row
}
