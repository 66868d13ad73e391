import { defineJob, defineModule, defineOperation } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { german } from './admin.de.ts'
import { forgetClosedTabs } from './live/presence.ts'
import { watch } from './live/watch.ts'
import { placeOperations } from './places/places.actions.ts'
import { adminMetaView, readAdminMeta } from './read-admin-meta.ts'
import { staff } from './staff.ts'
import { shareViews } from './views/admin-view.ts'
import { viewOperations } from './views/views.actions.ts'

export { createAudience } from './live/audience.ts'
export type { Admitted } from './live/watch.ts'

const adminMeta = defineOperation('admin.meta', {
  summary: 'All the admin’s pages are made from, cut down to what the caller may see and do.',
  rest: 'GET /admin/meta',
  // Members differ from caller to caller, which GraphQL’s types cannot say.
  graphql: null,
  access: staff,
  budget: 2,
  input: z.object({}),
  output: adminMetaView,
  run: (ctx: Ctx) => readAdminMeta(ctx),
})

export const admin = defineModule({
  name: 'admin',
  label: 'Administration',
  translations: { de: german },
  operations: [adminMeta, watch, ...viewOperations, ...placeOperations],
  permissions: [{ code: shareViews, label: 'Change and delete the list views that others share' }],
  jobs: [defineJob('admin.forget-closed-tabs', { cron: '7 * * * *', run: forgetClosedTabs })],
})
