import { view } from '@stoa/kit'
import { z } from 'zod'

/** Lets somebody change, take back and delete what others share. */
export const shareViews = 'admin.view.share'

export const adminView = view('AdminListView', {
  id: z.string(),
  resource: z.string(),
  name: z.string(),
  query: z.string().describe('What stands behind the “?” of the list’s address.'),
  isShared: z.boolean(),
  isOwn: z.boolean(),
  isDefault: z.boolean().describe('Whether the caller’s list begins with it.'),
  canChange: z.boolean(),
  owner: z.string().nullable().describe('Name of who made it; null where they have none, or are gone.'),
})

export type AdminView = z.output<typeof adminView>

const text = (max: number) => z.string().trim().min(1).max(max)

/** What a caller says of a view. */
export const viewInput = {
  name: text(80),
  query: z.string().max(4000).describe('What stands behind the “?” of the list’s address.'),
  isShared: z.boolean().describe('Whether everybody who may see the list sees it.'),
}
