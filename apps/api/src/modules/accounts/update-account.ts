import { audit, unauthenticated } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { plainText } from './account-input.ts'
import { type Account, type AccountRow, accountColumns, toAccount } from './account-view.ts'

export const updateAccountInput = z.object({
  firstName: plainText(100).optional(),
  lastName: plainText(100).optional(),
  phone: plainText(40).optional(),
})

type Profile = z.output<typeof updateAccountInput>

/** Changes the caller's own profile; what is left out stays. */
export async function updateAccount(ctx: Ctx, input: Profile): Promise<Account> {
  const [row] = await ctx.db.query<AccountRow>({
    name: 'accounts_me_update',
    text: `UPDATE "User" u SET "firstName" = coalesce($2, u."firstName"), "lastName" = coalesce($3, u."lastName"), phone = coalesce($4, u.phone), "updatedAt" = $5
      WHERE u.id = $1 AND u."isActive" RETURNING ${accountColumns}`,
    values: [ctx.actor.id, input.firstName ?? null, input.lastName ?? null, input.phone ?? null, ctx.clock.now()],
  })
  if (!row) throw unauthenticated()
  audit(ctx, { operation: 'account.update', resource: 'User', objectId: row.id })
  return toAccount(row)
}
