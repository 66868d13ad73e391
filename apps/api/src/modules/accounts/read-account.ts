import { unauthenticated } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { type Account, type AccountRow, accountColumns, toAccount } from './account-view.ts'

/** The caller's own account. */
export async function readAccount(ctx: Ctx): Promise<Account> {
  const [row] = await ctx.db.query<AccountRow>({
    name: 'accounts_me',
    text: `SELECT ${accountColumns} FROM "User" u WHERE u.id = $1 AND u."isActive"`,
    values: [ctx.actor.id],
  })
  if (!row) throw unauthenticated()
  return toAccount(row)
}
