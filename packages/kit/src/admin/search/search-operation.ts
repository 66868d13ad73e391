import { z } from 'zod'
import { staffWho } from '../../access.ts'
import type { Context } from '../../context.ts'
import { defineOperation, type OperationDefinition } from '../../define-operation.ts'
import type { ResolvedKit } from '../../resolved.ts'
import { view } from '../../view.ts'
import { searchRecords } from './search-records.ts'

/** A record of any list, as an answer has it. */
export const foundRecordView = view('AdminFoundRecord', {
  resource: z.string().describe('Path of its list: `orders`.'),
  id: z.string(),
  label: z.string(),
  detail: z.string().nullable().describe('A text that tells it from others of its name.'),
  state: view('AdminFoundState', { field: z.string(), value: z.string() }).nullable(),
})

/** `GET /admin/search`: records of all lists by a text. */
export function searchOperation(kitOf: (ctx: Context) => ResolvedKit): OperationDefinition {
  return defineOperation('record.search', {
    summary: 'Find records of all admin lists that the caller may see by name, number or code.',
    rest: 'GET /admin/search',
    graphql: 'adminSearch',
    access: staffWho('staff', 'any staff; records that the caller may not see are not found'),
    throttle: 'search',
    budget: 1,
    input: z.object({
      q: z
        .string()
        .min(1)
        .max(200)
        .refine((text) => !text.includes('\u0000'), 'A search must not contain the NUL character.')
        .describe(
          '`orders: lamp` looks into one list, `#1042` for a number or a code alone. Parts of words need three letters.',
        ),
    }),
    output: z.array(foundRecordView),
    run: (ctx, { q }) => searchRecords(ctx, kitOf(ctx), q),
  })
}
