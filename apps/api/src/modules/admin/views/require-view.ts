import { forbidden, notFound } from '@stoa/kit'
import type { Ctx } from '../../../context.ts'
import type { AdminView } from './admin-view.ts'
import { readViews } from './read-views.ts'
import { listsOf } from './require-list.ts'

/** A view that the caller sees, of a list they may see. Throws NOT_FOUND. */
export async function requireView(ctx: Ctx, id: string): Promise<AdminView> {
  const [found] = await readViews(ctx, { id })
  if (!found || !listsOf(ctx).has(found.resource)) throw notFound({ detail: 'There is no such view.' })
  return found
}

/** A view that the caller may change. Throws NOT_FOUND, or FORBIDDEN for what somebody else shares. */
export async function requireOwnView(ctx: Ctx, id: string): Promise<AdminView> {
  const found = await requireView(ctx, id)
  if (!found.canChange)
    throw forbidden({ detail: `This view is ${found.owner ?? 'somebody'}’s. Save your own, or ask them to change it.` })
  return found
}
