import { z } from 'zod'
import { type Access, staffWho } from '../access.ts'
import type { Context } from '../context.ts'
import { defineOperation, type OperationDefinition } from '../define-operation.ts'
import { notFound } from '../errors.ts'
import type { ResolvedKit } from '../resolved.ts'
import { parseListText } from '../rest/query.ts'
import { view } from '../view.ts'
import { countFacets } from './facets.ts'
import { listedExposure } from './listed-exposure.ts'

const viewers: Access = staffWho('viewers', 'staff who may see the list')

const facetView = view('AdminFacet', {
  filter: z.string(),
  isEstimate: z.boolean().describe('Whether the counts were drawn from a sample, as they are where many rows match.'),
  values: z.array(
    view('AdminFacetValue', {
      value: z.string(),
      label: z.string().nullable().describe('Of a relation: the text of what it refers to.'),
      count: z.int(),
    }),
  ),
})

/** `GET /admin/facets`: what the values of a list's filters would bring. */
export function facetOperation(kitOf: (ctx: Context) => ResolvedKit): OperationDefinition {
  return defineOperation('facet.list', {
    summary: 'Count the rows of an admin list by each value of its filters, where all the other filters apply.',
    rest: 'GET /admin/facets',
    graphql: 'adminFacets',
    access: viewers,
    budget: 3,
    input: z.object({
      resource: z.string().max(120).describe('Path of the list: `products`.'),
      query: z.string().max(4000).default('').describe('Query string of the list: `status=draft&q=lamp`.'),
    }),
    output: z.array(facetView),
    errors: [notFound],
    run: async (ctx, { resource, query }) => {
      const kit = kitOf(ctx)
      const exposure = listedExposure(kit, ctx.actor, resource)
      const facets = await countFacets(ctx, kit, exposure, parseListText(exposure, query))
      return facets.map((facet) => ({ ...facet, values: [...facet.values] }))
    },
  })
}
