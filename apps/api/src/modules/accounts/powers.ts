import { mayDo } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { beyondOwnPowers } from './accounts.errors.ts'
import { objectGrants, permissionCodes } from './load-actor.ts'

/** What somebody may do, or could as soon as they are staff: grants count before they work. */
export type Powers = {
  readonly isStaff: boolean
  readonly isSuperuser: boolean
  readonly codes: readonly string[]
  /** On single records: the code, a blank, and the record's id. */
  readonly grants: readonly string[]
}

/** The powers of a user as they stand now, in the open transaction too. */
export async function powersOfUser(ctx: Ctx, userId: string): Promise<Powers> {
  const [powers] = await powersOfUsers(ctx, [userId])
  return powers ?? { isStaff: false, isSuperuser: false, codes: [], grants: [] }
}

/** The same of several at once; who does not exist has none and is left out. */
export async function powersOfUsers(
  ctx: Ctx,
  userIds: readonly string[],
): Promise<(Powers & { readonly id: string; readonly isActive: boolean })[]> {
  return ctx.db.query({
    name: 'accounts_powers_users',
    text: `SELECT u.id, u."isActive", u."isStaff", u."isSuperuser", ARRAY(${permissionCodes('u.id')}) AS codes,
      ARRAY(SELECT DISTINCT concat_ws(' ', g.code, g."objectId") FROM (${objectGrants('u.id')}) g) AS grants FROM "User" u WHERE u.id = ANY($1::uuid[])`,
    values: [userIds],
  })
}

/** The powers membership of groups gives, taken together. */
export async function powersOfGroups(ctx: Ctx, groupIds: readonly string[]): Promise<Powers> {
  const [row] = await ctx.db.query<Pick<Powers, 'codes' | 'grants'>>({
    name: 'accounts_powers_groups',
    text: `SELECT ARRAY(SELECT DISTINCT p.code FROM "GroupPermission" gp JOIN "Permission" p ON p.id = gp."permissionId" WHERE gp."groupId" = ANY($1::uuid[])) AS codes,
      ARRAY(SELECT DISTINCT concat_ws(' ', g.code, g."objectId") FROM "ObjectGrant" g WHERE g."groupId" = ANY($1::uuid[])) AS grants`,
    values: [groupIds],
  })
  return { isStaff: false, isSuperuser: false, codes: row?.codes ?? [], grants: row?.grants ?? [] }
}

/**
 * Nobody grants, takes or takes over what they do not hold: whoever changes an account or a group must have all of its
 * powers, before the change and after it, those on single records included. Throws BEYOND_OWN_POWERS naming what is missing.
 */
export async function requireCovering(ctx: Ctx, powers: Powers): Promise<void> {
  const { actor } = ctx
  if (actor.kind === 'system' || actor.isSuperuser) return
  if (powers.isSuperuser) throw beyondOwnPowers({ detail: 'Only a superuser may do this with a superuser.' })
  if (powers.isStaff && !actor.isStaff) throw beyondOwnPowers({ detail: 'Only staff may do this with staff.' })
  const missing = powers.codes.filter((code) => !mayDo(actor, code)).sort()
  if (missing.length > 0) throw beyondOwnPowers({ detail: `You do not hold ${missing.join(', ')} yourself.`, missing })
  await requireGrants(ctx, powers.grants)
}

async function requireGrants(ctx: Ctx, grants: readonly string[]): Promise<void> {
  const codeOf = (grant: string) => grant.slice(0, grant.indexOf(' '))
  const asked = grants.filter((grant) => !mayDo(ctx.actor, codeOf(grant)))
  if (asked.length === 0) return
  const own = await ownGrants(ctx)
  const missing = [...new Set(asked.filter((grant) => !own.has(grant)).map(codeOf))].sort()
  if (missing.length > 0)
    throw beyondOwnPowers({ detail: `You do not hold ${missing.join(', ')} on every record it is given on.`, missing })
}

/**
 * The grants that the caller came with, each as its code, a blank and the record's id. Of the groups as they were then: one
 * joined in the open transaction must not speak for whoever is just joining it.
 */
export async function ownGrants({ db, actor }: Ctx): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ grant: string }>({
    name: 'accounts_grants_own',
    text: `SELECT DISTINCT concat_ws(' ', g.code, g."objectId") AS grant FROM "ObjectGrant" g WHERE g."userId" = $1 OR g."groupId" = ANY($2::uuid[])`,
    values: [actor.id, actor.groupIds ?? []],
  })
  return new Set(rows.map((row) => row.grant))
}
