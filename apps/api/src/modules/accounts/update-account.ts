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
  const [row] = await ctx.db.query<AccountRow & { before: Required<Profile> }>({
    name: 'accounts_me_update',
    text: `WITH old AS (SELECT id, json_build_object('firstName', "firstName", 'lastName', "lastName", 'phone', phone) AS before FROM "User" WHERE id = $1 FOR UPDATE)
      UPDATE "User" u SET "firstName" = coalesce($2, u."firstName"), "lastName" = coalesce($3, u."lastName"), phone = coalesce($4, u.phone), "updatedAt" = $5
      FROM old WHERE u.id = old.id AND u."isActive" RETURNING ${accountColumns}, old.before`,
    values: [ctx.actor.id, input.firstName ?? null, input.lastName ?? null, input.phone ?? null, ctx.clock.now()],
  })
  if (!row) throw unauthenticated()
  const { before, ...after } = row
  audit(ctx, { operation: 'account.update', resource: 'User', objectId: row.id, changes: changed(before, after) })
  return toAccount(after)
}

function changed(before: Required<Profile>, after: Required<Profile>): Record<string, { from: string; to: string }> {
  const names = ['firstName', 'lastName', 'phone'] as const
  return Object.fromEntries(
    names.filter((name) => before[name] !== after[name]).map((name) => [name, { from: before[name], to: after[name] }]),
  )
}
