import { view } from '@stoa/kit'
import { buildAdminMeta, type ResourceMeta } from '@stoa/kit/admin'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { readSettings } from '../content/index.ts'

export const adminMetaView = view('AdminMeta', {
  shop: z.object({
    name: z.string(),
    currencies: z.array(z.string()).readonly().describe('ISO 4217.'),
    defaultCurrency: z.string(),
  }),
  user: z.object({
    id: z.string().nullable(),
    email: z.string(),
    name: z.string(),
    isSuperuser: z.boolean(),
    permissions: z.array(z.string()),
  }),
  modules: z
    .array(z.object({ name: z.string(), label: z.string(), resources: z.array(z.string()).readonly() }))
    .readonly()
    .describe('In the order of the sidebar.'),
  pages: z
    .array(z.object({ path: z.string(), label: z.string(), icon: z.string().optional(), module: z.string() }))
    .readonly()
    .describe('Pages that belong to no resource.'),
  resources: z
    .record(z.string(), z.custom<ResourceMeta>())
    .describe('By path: the columns, filters, fields and actions of a resource.'),
})

/** What the admin's pages are made from. */
export async function readAdminMeta(ctx: Ctx): Promise<z.input<typeof adminMetaView>> {
  const { name, currencies, defaultCurrency } = await readSettings(ctx)
  const { id, label, isSuperuser, permissions } = ctx.actor
  const [person] = await ctx.db.query<{ name: string }>({
    name: 'admin_meta_person',
    text: `SELECT trim(concat("firstName", ' ', "lastName")) AS name FROM "User" WHERE id = $1`,
    values: [id],
  })
  return {
    shop: { name, currencies, defaultCurrency },
    user: { id, email: label, name: person?.name || label, isSuperuser, permissions: [...permissions].sort() },
    ...buildAdminMeta(ctx.services.runtime().kit, ctx.actor, { locale: ctx.locale }),
  }
}
