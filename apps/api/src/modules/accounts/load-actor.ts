import type { Actor, Connection } from '@stoa/kit'

type ActorRow = { id: string; email: string; isStaff: boolean; isSuperuser: boolean; permissions: string[] }

/** A user as the one who acts, with every permission by group and by direct grant, in one statement. Null where inactive or gone. */
export async function loadActor(db: Connection, userId: string): Promise<Actor | null> {
  const [row] = await db.query<ActorRow>({
    name: 'accounts_actor',
    text: `SELECT u.id, u.email, u."isStaff", u."isSuperuser", CASE WHEN u."isStaff" THEN ARRAY(${permissionCodes('u.id')}) ELSE '{}' END AS permissions
      FROM "User" u WHERE u.id = $1 AND u."isActive"`,
    values: [userId],
  })
  if (!row) return null
  return {
    kind: 'user',
    id: row.id,
    label: row.email,
    isStaff: row.isStaff,
    isSuperuser: row.isSuperuser,
    permissions: new Set(row.permissions),
  }
}

/** SQL for the codes a user holds, whether or not they are staff and the codes work. */
export function permissionCodes(userId: string): string {
  return `SELECT p.code FROM "UserPermission" up JOIN "Permission" p ON p.id = up."permissionId" WHERE up."userId" = ${userId}
    UNION SELECT p.code FROM "UserGroup" ug JOIN "GroupPermission" gp ON gp."groupId" = ug."groupId" JOIN "Permission" p ON p.id = gp."permissionId" WHERE ug."userId" = ${userId}`
}
