import { z } from 'zod'
import { staffWho } from '../access.ts'
import type { Context } from '../context.ts'
import { defineOperation, type OperationDefinition } from '../define-operation.ts'
import { notFound } from '../errors.ts'
import type { ResolvedKit } from '../resolved.ts'
import { parseListText } from '../rest/query.ts'
import { view } from '../view.ts'
import { countDates, dateUnits } from './date-steps.ts'
import { listedExposure } from './listed-exposure.ts'

const stepsView = view('AdminDateSteps', {
  unit: z
    .enum(dateUnits)
    .meta({ id: 'AdminDateUnit' })
    .describe('Years, or the months of the year that the query names, or the days of its month.'),
  isEstimate: z
    .boolean()
    .describe('Whether the counts were drawn from a sample, as they are where very many rows match.'),
  steps: z.array(view('AdminDateStep', { value: z.int(), count: z.int() })),
})

/** `GET /admin/date-steps`: where the rows of a list lie in time. */
export function dateOperation(kitOf: (ctx: Context) => ResolvedKit): OperationDefinition {
  return defineOperation('dateStep.list', {
    summary: 'Count the rows of an admin list by year, month or day (UTC), where its filters and its search apply.',
    rest: 'GET /admin/date-steps',
    graphql: 'adminDateSteps',
    access: staffWho('viewers', 'staff who may see the list'),
    budget: 2,
    input: z.object({
      resource: z.string().max(120).describe('Path of the list: `orders`.'),
      query: z.string().max(4000).default('').describe('Query string of the list: `status=open&placedAt__year=2026`.'),
    }),
    output: stepsView,
    errors: [notFound],
    run: async (ctx, { resource, query }) => {
      const exposure = listedExposure(kitOf(ctx), ctx.actor, resource)
      const name = exposure.resource.admin?.exposure.dateHierarchy
      const filter = name === undefined ? undefined : exposure.filters[name]
      if (!filter) throw notFound({ detail: 'This list has no dates to go by.' })
      const found = await countDates(ctx, exposure, filter, parseListText(exposure, query))
      return { ...found, steps: [...found.steps] }
    },
  })
}
