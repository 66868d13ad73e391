import { defineOperation, execute, notFound, validationFailed } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../../context.ts'
import { staff } from '../staff.ts'

const input = z.object({
  tab: z.guid().describe('Chosen by the caller, one for each place where somebody works.'),
  resource: z.string().max(120).optional().describe('Path of the list that the open record is of: `products`.'),
  id: z.string().max(120).optional().describe('Of the open record. Together with `resource`.'),
})

const admitted = z.object({ tab: z.guid(), record: z.object({ model: z.string(), id: z.string() }).nullable() })

/** Who listens, and the record they have open. */
export type Admitted = z.output<typeof admitted>

/** Admits to the stream of news; the route behind it sends them as they come. */
export const watch = defineOperation('admin.watch', {
  summary: 'Hear of what others change, and who else has a record open, as server-sent events.',
  kind: 'query',
  rest: null,
  graphql: null,
  http: { route: 'GET /admin/live', answers: ['text/event-stream'] },
  access: staff,
  budget: 4,
  input,
  output: admitted,
  errors: [notFound],
  run: async (ctx: Ctx, { tab, resource, id }) => {
    if (resource === undefined && id === undefined) return { tab, record: null }
    if (resource === undefined || id === undefined) {
      const path = id === undefined ? 'id' : 'resource'
      const message = 'A record is named by both.'
      throw validationFailed({ detail: message, errors: [{ path, code: 'required', message }] })
    }
    return { tab, record: await findRecord(ctx, resource, id) }
  },
})

/** The record behind an address of the admin, for somebody who may read it. Throws what reading it would. */
async function findRecord(ctx: Ctx, resource: string, id: string): Promise<{ model: string; id: string }> {
  const runtime = ctx.services.runtime()
  const exposure = runtime.kit.resources.find(({ exposures }) => exposures.admin?.path === resource)?.exposures.admin
  const read = exposure?.operations.read
  if (!exposure || !read) throw notFound({ detail: 'There is no such record.' })
  const { lookup, model } = exposure
  await execute(runtime, read, ctx, { input: { [lookup]: id }, select: { [lookup]: true } })
  return { model: model.name, id }
}
