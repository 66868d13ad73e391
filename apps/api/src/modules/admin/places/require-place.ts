import { listedExposures, mayDo, notFound, type ResolvedExposure, shownRecords } from '@stoa/kit'
import type { Ctx } from '../../../context.ts'

/** The admin list at a path. Throws NOT_FOUND naming `field`, also where the caller may not see it. */
export function requireShownList(ctx: Ctx, path: string, field: string): ResolvedExposure {
  const list = listedExposures(ctx.services.runtime().kit, ctx.actor).find((each) => each.path === path)
  if (list) return list
  const message = 'There is no such list.'
  throw notFound({ detail: message, errors: [{ path: field, code: 'unknown_resource', message }] })
}

/** Throws NOT_FOUND where the caller sees no such record. */
export async function requireShownRecord(ctx: Ctx, resource: string, id: string): Promise<void> {
  const [found] = await shownRecords(ctx, ctx.services.runtime().kit, [{ resource, id }])
  if (!found) throw notFound({ detail: 'There is no such record.' })
}

/** Whether the caller may open a page. Pages that no module declares are the admin’s own, and everybody’s. */
export function isPageOpen(ctx: Ctx, path: string): boolean {
  const declared = ctx.services.runtime().kit.modules.flatMap(({ admin }) => admin?.pages ?? [])
  return declared.every((page) => page.path !== path || mayDo(ctx.actor, page.permission))
}
