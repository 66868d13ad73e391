import { defineResource, inline } from '@stoa/kit'
import { beyondOwnPowers } from './accounts.errors.ts'
import { forgetActors } from './actor-cache.ts'
import { powersOfGroup, requireCovering } from './powers.ts'

export const group = defineResource('Group', {
  represent: 'name',
  admin: {
    list: ['name', 'createdAt'],
    search: ['name'],
    order: ['name'],
    fieldsets: [{ title: 'Group', fields: ['name'] }],
    inlines: [inline('permissions', { fields: ['permission'] })],
    budget: { create: 24, update: 24 },
  },
  errors: [beyondOwnPowers],
  hooks: {
    before: async (ctx, data, id) => {
      if (id !== null) requireCovering(ctx.actor, await powersOfGroup(ctx, id))
      return data
    },
    after: async (ctx, id) => {
      requireCovering(ctx.actor, await powersOfGroup(ctx, id))
      forgetActors(ctx)
    },
    beforeRemove: async (ctx, id) => {
      requireCovering(ctx.actor, await powersOfGroup(ctx, id))
      forgetActors(ctx)
    },
  },
})
