import { computed, defineResource, inline, sql, validationFailed, type WriteData } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { emailInput } from './account-input.ts'
import { beyondOwnPowers, ownAccount } from './accounts.errors.ts'
import { forgetActors } from './actor-cache.ts'
import { endSessions } from './end-sessions.ts'
import { UNUSABLE_PASSWORD } from './password-hash.ts'
import { powersOfUser, powersOfUsers, requireCovering } from './powers.ts'

export const user = defineResource('User', {
  represent: 'email',
  admin: {
    list: ['email', 'name', 'isStaff', 'isActive', 'lastLoginAt', 'createdAt'],
    filter: {
      isActive: 'isActive',
      isStaff: 'isStaff',
      isSuperuser: 'isSuperuser',
      createdAt: 'createdAt',
      lastLoginAt: 'lastLoginAt',
      group: 'groups.group',
    },
    search: ['email', 'firstName', 'lastName'],
    order: ['-createdAt', 'email'],
    dateHierarchy: 'createdAt',
    fieldsets: [
      { title: 'Person', fields: ['email', 'firstName', 'lastName', 'phone'] },
      { title: 'Rights', fields: ['isActive', 'isStaff', 'isSuperuser'] },
      { title: 'Dates', collapsed: true, fields: ['emailVerifiedAt', 'lastLoginAt', 'createdAt', 'updatedAt'] },
    ],
    inlines: [
      inline('groups', { fields: ['group'] }),
      inline('permissions', {
        fields: ['permission'],
        label: 'Permissions',
        widgets: { permission: 'permissionMatrix' },
      }),
    ],
    recordPages: { rights: 'accounts.user.view' },
    readonly: ['emailVerifiedAt', 'lastLoginAt'],
    // An account is closed, not removed: orders and the audit log go on naming it.
    operations: ['list', 'read', 'create', 'update'],
    budget: { create: 24, update: 24 },
  },
  computed: {
    name: computed({ type: z.string(), sql: (ref) => sql`trim(concat(${ref('firstName')}, ' ', ${ref('lastName')}))` }),
  },
  // An undo must not let tokens in again that were shut out.
  history: { without: ['sessionsEndedAt'] },
  errors: [beyondOwnPowers, ownAccount],
  hooks: {
    before: checkWrite,
    after: async (ctx, id) => {
      await requireCovering(ctx, await powersOfUser(ctx, id))
      await endSessionsOfInactive(ctx, id)
      forgetActors(ctx, id)
    },
    beforeUndo: async (ctx, ids) => void (await coverAll(ctx, ids)),
    afterUndo: async (ctx, ids) => {
      for (const user of await coverAll(ctx, ids)) {
        if (user.id === ctx.actor.id) refuseOwnFall(ctx, user)
        if (!user.isActive) await endSessions(ctx, user.id)
      }
      forgetActors(ctx)
    },
  },
})

async function coverAll(ctx: Ctx, ids: readonly string[]) {
  const users = await powersOfUsers(ctx, ids)
  for (const powers of users) await requireCovering(ctx, powers)
  return users
}

async function checkWrite(ctx: Ctx, data: WriteData, id: string | null): Promise<WriteData> {
  const written = data.email === undefined ? data : { ...data, email: readEmail(data.email) }
  // Until they set one: nobody else should know it.
  if (id === null) return { ...written, passwordHash: UNUSABLE_PASSWORD }
  await requireCovering(ctx, await powersOfUser(ctx, id))
  if (id === ctx.actor.id) refuseOwnFall(ctx, data)
  return written
}

function readEmail(value: unknown): string {
  const result = emailInput.safeParse(value)
  if (result.success) return result.data
  throw validationFailed({
    errors: [{ path: 'email', code: 'invalid_format', message: 'This is not an e-mail address.' }],
  })
}

// Whoever locks themselves out may be the last one who could open again.
function refuseOwnFall(ctx: Ctx, data: { isActive?: unknown; isStaff?: unknown; isSuperuser?: unknown }): void {
  const falls =
    data.isActive === false || data.isStaff === false || (data.isSuperuser === false && ctx.actor.isSuperuser)
  if (falls) throw ownAccount({ detail: 'Somebody else has to take away your own rights.' })
}

async function endSessionsOfInactive(ctx: Ctx, id: string): Promise<void> {
  const [row] = await ctx.db.query<{ isActive: boolean }>({
    text: 'SELECT "isActive" FROM "User" WHERE id = $1',
    values: [id],
  })
  if (row?.isActive === false) await endSessions(ctx, id)
}
