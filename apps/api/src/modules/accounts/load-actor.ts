import type { Actor, Connection } from '@stoa/kit'

type ActorRow = Pick<Actor, 'objectGrants'> & {
  id: string
  email: string
  isStaff: boolean
  isSuperuser: boolean
  permissions: string[]
  groupIds: string[]
  sessionsEndedAt: Date | null
}

/** Somebody as the one who acts, and until when the access tokens they had are refused. */
export type Standing = { readonly actor: Actor; readonly sessionsEndedAt: Date | null }

/**
 * A user as the one who acts, with every permission by group and by direct grant, and what they may do with single records,
 * in one statement. Null where inactive or gone.
 */
export async function loadStanding(db: Connection, userId: string): Promise<Standing | null> {
  const [row] = await db.query<ActorRow>({
    name: 'accounts_actor',
    text: `SELECT u.id, u.email, u."isStaff", u."isSuperuser", u."sessionsEndedAt",
        CASE WHEN u."isStaff" THEN ARRAY(${permissionCodes('u.id')}) ELSE '{}' END AS permissions,
        ARRAY(SELECT ug."groupId"::text FROM "UserGroup" ug WHERE ug."userId" = u.id) AS "groupIds",
        (SELECT coalesce(json_object_agg(m.model, m.codes), '{}') FROM (
          SELECT g.model, json_agg(DISTINCT g.code) AS codes FROM (${objectGrants('u.id')}) g GROUP BY g.model
        ) m WHERE u."isStaff") AS "objectGrants"
      FROM "User" u WHERE u.id = $1 AND u."isActive"`,
    values: [userId],
  })
  if (!row) return null
  const { id, email, permissions, sessionsEndedAt, ...rest } = row
  return { actor: { kind: 'user', id, label: email, ...rest, permissions: new Set(permissions) }, sessionsEndedAt }
}

/** The same, less the end of sessions. */
export async function loadActor(db: Connection, userId: string): Promise<Actor | null> {
  return (await loadStanding(db, userId))?.actor ?? null
}

/** SQL for the codes a user holds, whether or not they are staff and the codes work. */
export function permissionCodes(userId: string): string {
  return `SELECT p.code FROM "UserPermission" up JOIN "Permission" p ON p.id = up."permissionId" WHERE up."userId" = ${userId}
    UNION SELECT p.code FROM "UserGroup" ug JOIN "GroupPermission" gp ON gp."groupId" = ug."groupId" JOIN "Permission" p ON p.id = gp."permissionId" WHERE ug."userId" = ${userId}`
}

/** SQL for the grants on single records that a user holds, themselves or by a group. */
export function objectGrants(userId: string): string {
  return `SELECT o.code, o.model, o."objectId", o."groupId" FROM "ObjectGrant" o WHERE o."userId" = ${userId}
    UNION ALL SELECT o.code, o.model, o."objectId", o."groupId" FROM "UserGroup" ug JOIN "ObjectGrant" o ON o."groupId" = ug."groupId" WHERE ug."userId" = ${userId}`
}
