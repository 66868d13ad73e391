import type { Actor } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { beyondOwnPowers } from './accounts.errors.ts'
import { permissionCodes } from './load-actor.ts'

/** What somebody may do, or could as soon as they are staff: grants count before they work. */
export type Powers = { readonly isStaff: boolean; readonly isSuperuser: boolean; readonly codes: readonly string[] }

/** The powers of a user as they stand now, in the open transaction too. */
export async function powersOfUser(ctx: Ctx, userId: string): Promise<Powers> {
  const [powers] = await powersOfUsers(ctx, [userId])
  return powers ?? { isStaff: false, isSuperuser: false, codes: [] }
}

/** The same of several at once; who does not exist has none and is left out. */
export async function powersOfUsers(
  ctx: Ctx,
  userIds: readonly string[],
): Promise<(Powers & { readonly id: string; readonly isActive: boolean })[]> {
  return ctx.db.query({
    name: 'accounts_powers_users',
    text: `SELECT u.id, u."isActive", u."isStaff", u."isSuperuser", ARRAY(${permissionCodes('u.id')}) AS codes FROM "User" u WHERE u.id = ANY($1::uuid[])`,
    values: [userIds],
  })
}

/** The powers membership of groups gives, taken together. */
export async function powersOfGroups(ctx: Ctx, groupIds: readonly string[]): Promise<Powers> {
  const rows = await ctx.db.query<{ code: string }>({
    name: 'accounts_powers_groups',
    text: `SELECT DISTINCT p.code FROM "GroupPermission" gp JOIN "Permission" p ON p.id = gp."permissionId" WHERE gp."groupId" = ANY($1::uuid[])`,
    values: [groupIds],
  })
  return { isStaff: false, isSuperuser: false, codes: rows.map((row) => row.code) }
}

/**
 * Nobody grants, takes or takes over what they do not hold: whoever changes an account or a group must have all of its
 * powers, before the change and after it. Throws BEYOND_OWN_POWERS naming what is missing.
 */
export function requireCovering(actor: Actor, powers: Powers): void {
  if (actor.kind === 'system' || actor.isSuperuser) return
  if (powers.isSuperuser) throw beyondOwnPowers({ detail: 'Only a superuser may do this with a superuser.' })
  if (powers.isStaff && !actor.isStaff) throw beyondOwnPowers({ detail: 'Only staff may do this with staff.' })
  const missing = powers.codes.filter((code) => !actor.permissions.has(code)).sort()
  if (missing.length > 0) throw beyondOwnPowers({ detail: `You do not hold ${missing.join(', ')} yourself.`, missing })
}
