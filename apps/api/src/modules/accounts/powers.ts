import type { Actor } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { beyondOwnPowers } from './accounts.errors.ts'
import { permissionCodes } from './load-actor.ts'

/** What somebody may do, or could as soon as they are staff: grants count before they work. */
export type Powers = { readonly isStaff: boolean; readonly isSuperuser: boolean; readonly codes: readonly string[] }

/** The powers of a user as they stand now, in the open transaction too. */
export async function powersOfUser(ctx: Ctx, userId: string): Promise<Powers> {
  const [powers] = await ctx.db.query<Powers>({
    name: 'accounts_powers_user',
    text: `SELECT u."isStaff", u."isSuperuser", ARRAY(${permissionCodes('u.id')}) AS codes FROM "User" u WHERE u.id = $1`,
    values: [userId],
  })
  return powers ?? { isStaff: false, isSuperuser: false, codes: [] }
}

/** The powers membership of a group gives. */
export async function powersOfGroup(ctx: Ctx, groupId: string): Promise<Powers> {
  const rows = await ctx.db.query<{ code: string }>({
    name: 'accounts_powers_group',
    text: `SELECT p.code FROM "GroupPermission" gp JOIN "Permission" p ON p.id = gp."permissionId" WHERE gp."groupId" = $1`,
    values: [groupId],
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
