import { defineResource, inline } from '@stoa/kit'
import type { Ctx } from '../../context.ts'
import { beyondOwnPowers } from './accounts.errors.ts'
import { forgetActors } from './actor-cache.ts'
import { powersOfGroups, requireCovering } from './powers.ts'

export const group = defineResource('Group', {
  represent: 'name',
  admin: {
    list: ['name', 'createdAt'],
    search: ['name'],
    order: ['name'],
    fieldsets: [{ title: 'Group', fields: ['name'] }],
    inlines: [inline('permissions', { fields: ['permission'], widgets: { permission: 'permissionMatrix' } })],
    budget: { create: 24, update: 24 },
  },
  // Rights on single records do not come back with a group: the records may have gone meanwhile.
  history: { derived: ['objectGrants'] },
  errors: [beyondOwnPowers],
  hooks: {
    before: async (ctx, data, id) => {
      if (id !== null) await requireCovering(ctx, await powersOfGroups(ctx, [id]))
      return data
    },
    after: (ctx, id) => coverAndForget(ctx, [id]),
    beforeRemove: (ctx, id) => coverAndForget(ctx, [id]),
    beforeUndo: coverAndForget,
    afterUndo: coverAndForget,
  },
})

async function coverAndForget(ctx: Ctx, ids: readonly string[]): Promise<void> {
  await requireCovering(ctx, await powersOfGroups(ctx, ids))
  forgetActors(ctx)
}
