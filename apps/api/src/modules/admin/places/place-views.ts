import { foundRecordView, view } from '@stoa/kit'
import { z } from 'zod'

/** What somebody can keep at hand. */
export const favouriteKind = z.enum(['record', 'list', 'page']).meta({ id: 'AdminFavouriteKind' })

export const favouriteView = view('AdminFavouritePlace', {
  id: z.string(),
  kind: favouriteKind,
  path: z.string().describe('Of the list or the page: `orders`.'),
  query: z.string().describe('What stands behind the “?” of the list’s address.'),
  name: z.string().nullable().describe('What its owner calls it.'),
  record: foundRecordView.nullable().describe('Of a record: what it is called now.'),
})

export type Favourite = z.output<typeof favouriteView>

/** What a caller says of a favourite. */
export const favouriteInput = {
  kind: favouriteKind,
  path: z
    .string()
    .max(120)
    .regex(/^[a-z0-9/-]*$/u, 'The path of a list or a page.')
    .describe('Of the list or the page; empty for the dashboard.'),
  objectId: z.string().max(120).default('').describe('Id of a record.'),
  query: z.string().max(4000).default('').describe('What stands behind the “?” of a list’s address.'),
}

export const favouriteName = z.string().trim().min(1).max(80).nullable()
