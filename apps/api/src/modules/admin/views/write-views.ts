import { audit, conflict, forbidden, validationFailed } from '@stoa/kit'
import type { Ctx } from '../../../context.ts'
import type { AdminView } from './admin-view.ts'
import { readViews } from './read-views.ts'
import { checkQuery, requireList } from './require-list.ts'
import { requireOwnView, requireView } from './require-view.ts'

/** Views of one list that somebody may keep. */
const MAX_OWN = 100

type Said = { name: string; query: string; isShared: boolean }

/** Keeps a list as a view of the caller's own. */
export async function createView(ctx: Ctx, { resource, ...said }: Said & { resource: string }): Promise<AdminView> {
  const query = checkQuery(requireList(ctx, resource), said.query)
  const ownerId = caller(ctx)
  const own = await ctx.db.prisma.adminView.findMany({ where: { ownerId, resource }, select: { name: true } })
  if (own.length >= MAX_OWN) throw validationFailed({ detail: `Of one list ${MAX_OWN} views can be kept.` })
  refuseName(own, said.name)
  const { id } = await ctx.db.prisma.adminView.create({
    data: { resource, name: said.name, query, ownerId, privateToId: said.isShared ? null : ownerId },
    select: { id: true },
  })
  audit(ctx, { operation: 'adminView.create', resource: 'AdminView', objectId: id })
  return requireView(ctx, id)
}

/** Changes a view: of what is not said nothing. */
export async function updateView(
  ctx: Ctx,
  { viewId, ...said }: Partial<Said> & { viewId: string },
): Promise<AdminView> {
  const stored = await requireOwnView(ctx, viewId)
  const row = await ctx.db.prisma.adminView.findUniqueOrThrow({ where: { id: viewId }, select: { ownerId: true } })
  if (said.isShared === false && row.ownerId === null)
    throw conflict({ detail: 'Who made this view is gone: it can only be deleted.' })
  if (said.name !== undefined && row.ownerId !== null) {
    const { resource } = stored
    const where = { ownerId: row.ownerId, resource, id: { not: viewId } }
    refuseName(await ctx.db.prisma.adminView.findMany({ where, select: { name: true } }), said.name)
  }
  await ctx.db.prisma.adminView.update({
    where: { id: viewId },
    data: {
      name: said.name,
      ...(said.query !== undefined && { query: checkQuery(requireList(ctx, stored.resource), said.query) }),
      ...(said.isShared !== undefined && { privateToId: said.isShared ? null : row.ownerId }),
    },
  })
  // Nobody begins with what they no longer see.
  if (said.isShared === false)
    await ctx.db.prisma.adminViewDefault.deleteMany({ where: { viewId, userId: { not: row.ownerId as string } } })
  audit(ctx, { operation: 'adminView.update', resource: 'AdminView', objectId: viewId })
  // Who takes back what another shared does not see it any more.
  return (await readViews(ctx, { id: viewId }))[0] ?? { ...stored, ...said, isShared: false, isDefault: false }
}

/** Deletes a view; the list of those who began with it begins as it is declared. */
export async function removeView(ctx: Ctx, { viewId }: { viewId: string }): Promise<Record<string, never>> {
  await requireOwnView(ctx, viewId)
  await ctx.db.prisma.adminView.delete({ where: { id: viewId } })
  audit(ctx, { operation: 'adminView.remove', resource: 'AdminView', objectId: viewId })
  return {}
}

/** Lets the caller's list begin with a view, or as it is declared where none is named. */
export async function setDefaultView(
  ctx: Ctx,
  { resource, viewId }: { resource: string; viewId: string | null },
): Promise<Record<string, never>> {
  requireList(ctx, resource)
  const userId = caller(ctx)
  if (viewId === null) await ctx.db.prisma.adminViewDefault.deleteMany({ where: { userId, resource } })
  else {
    const found = await requireView(ctx, viewId)
    if (found.resource !== resource) {
      const message = 'This view is of another list.'
      throw validationFailed({ detail: message, errors: [{ path: 'viewId', code: 'invalid_value', message }] })
    }
    await ctx.db.prisma.adminViewDefault.upsert({
      where: { userId_resource: { userId, resource } },
      create: { userId, resource, viewId },
      update: { viewId },
    })
  }
  audit(ctx, { operation: 'adminView.setDefault', resource: 'AdminView', objectId: viewId ?? resource })
  return {}
}

function caller({ actor }: Ctx): string {
  if (actor.id === null) throw forbidden({ detail: 'Views belong to people.' })
  return actor.id
}

// The database holds it, too; this says so beside the field.
function refuseName(others: readonly { name: string }[], name: string): void {
  if (!others.some((each) => each.name === name)) return
  const message = `There is a view "${name}" already.`
  throw validationFailed({ detail: message, errors: [{ path: 'name', code: 'not_unique', message }] })
}
