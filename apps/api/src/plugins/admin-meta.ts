import { forbidden, unauthenticated } from '@stoa/kit'
import { buildAdminMeta } from '@stoa/kit/admin'
import type { FastifyInstance } from 'fastify'
import type { Core } from '../core.ts'
import { readSettings } from '../modules/content/index.ts'
import { REST_PREFIX } from './rest.ts'

/** `GET /admin/meta`: all the admin's pages are made from, cut down to what the caller may see. */
export function addAdminMeta(app: FastifyInstance, core: Core): void {
  app.get(`${REST_PREFIX}/admin/meta`, async (request, reply) => {
    const { ctx } = request
    if (ctx.actor.kind === 'anonymous') throw unauthenticated({ detail: 'This needs a log-in.' })
    if (!ctx.actor.isStaff) throw forbidden({ detail: 'This is for staff.' })
    const { name, currencies, defaultCurrency } = await readSettings(ctx)
    const { id, label, isSuperuser, permissions } = ctx.actor
    const user = { id, email: label, name: label, isSuperuser, permissions: [...permissions].sort() }
    return reply
      .header('cache-control', 'private, no-store')
      .send({ shop: { name, currencies, defaultCurrency }, user, ...buildAdminMeta(core.runtime.kit, ctx.actor) })
  })
}
