import { createHash } from 'node:crypto'
import { listedExposures, notFound, shownRecords, validationFailed } from '@stoa/kit'
import type { Ctx } from '../../../context.ts'
import { checkQuery } from '../views/require-list.ts'
import type { Favourite } from './place-views.ts'
import { ownerOf } from './recent.ts'
import { isPageOpen, requireShownList, requireShownRecord } from './require-place.ts'

/** More than anybody has at hand. */
const MAX_FAVOURITES = 100

type Target = { kind: Favourite['kind']; path: string; objectId: string; query: string }
type Stored = Target & { id: string; name: string | null }

/** The caller's favourites in their order, those left out that lead to what they may not see. */
export async function readFavourites(ctx: Ctx): Promise<Favourite[]> {
  const stored = await ctx.db.query<Stored>({
    name: 'admin_favourites_read',
    text: `SELECT id, kind, path, "objectId", query, name FROM "AdminFavourite" WHERE "userId" = $1 ORDER BY position, id`,
    values: [ctx.actor.id],
  })
  const records = stored.filter(({ kind }) => kind === 'record')
  const { kit } = ctx.services.runtime()
  const shown = await shownRecords(
    ctx,
    kit,
    records.map(({ path, objectId }) => ({ resource: path, id: objectId })),
  )
  const lists = new Set(listedExposures(kit, ctx.actor).map((list) => list.path))
  return stored.flatMap(({ objectId, ...favourite }) => {
    const { kind, path } = favourite
    const record = shown.find((each) => each.resource === path && each.id === objectId) ?? null
    const isOpen = kind === 'record' ? record !== null : kind === 'list' ? lists.has(path) : isPageOpen(ctx, path)
    return isOpen ? [{ ...favourite, record: kind === 'record' ? record : null }] : []
  })
}

/** Keeps a place last among the caller's favourites, or renames it where it is one already. */
export async function addFavourite(ctx: Ctx, said: Target & { name: string | null }): Promise<Favourite> {
  const userId = ownerOf(ctx)
  const place = await checkTarget(ctx, said)
  const target = createHash('sha256').update(JSON.stringify(place)).digest('base64url')
  const { prisma } = ctx.db
  const known = await prisma.adminFavourite.findMany({ where: { userId }, select: { position: true, target: true } })
  if (known.length >= MAX_FAVOURITES && !known.some((each) => each.target === target))
    throw validationFailed({ detail: `At most ${MAX_FAVOURITES} favourites can be kept.` })
  const position = Math.max(0, ...known.map((each) => each.position)) + 1
  const { id } = await prisma.adminFavourite.upsert({
    where: { userId_target: { userId, target } },
    create: { ...place, userId, target, name: said.name, position },
    update: { name: said.name },
    select: { id: true },
  })
  return requireFavourite(ctx, id)
}

/** What a favourite leads to, without what its kind has not. Throws NOT_FOUND for what the caller may not see. */
async function checkTarget(ctx: Ctx, { kind, path, objectId, query }: Target): Promise<Target> {
  if (kind === 'page') {
    if (!isPageOpen(ctx, path)) throw notFound({ detail: 'There is no such page.' })
    return { kind, path, objectId: '', query: '' }
  }
  const list = requireShownList(ctx, path, 'path')
  if (kind === 'list') return { kind, path, objectId: '', query: checkQuery(list, query) }
  await requireShownRecord(ctx, path, objectId)
  return { kind, path, objectId, query: '' }
}

/** Gives one of the caller's favourites a name, or takes it. Throws NOT_FOUND. */
export async function renameFavourite(
  ctx: Ctx,
  { favouriteId, name }: { favouriteId: string; name: string | null },
): Promise<Favourite> {
  const where = { id: favouriteId, userId: ownerOf(ctx) }
  const { count } = await ctx.db.prisma.adminFavourite.updateMany({ where, data: { name } })
  if (count === 0) throw noFavourite()
  return requireFavourite(ctx, favouriteId)
}

/** Takes one of the caller's favourites away. Throws NOT_FOUND. */
export async function removeFavourite(
  ctx: Ctx,
  { favouriteId }: { favouriteId: string },
): Promise<Record<string, never>> {
  const where = { id: favouriteId, userId: ownerOf(ctx) }
  const { count } = await ctx.db.prisma.adminFavourite.deleteMany({ where })
  if (count === 0) throw noFavourite()
  return {}
}

/** Puts the caller's favourites in an order; those not named come behind, as they were. Others' ids mean nothing. */
export async function orderFavourites(ctx: Ctx, { ids }: { ids: string[] }): Promise<Favourite[]> {
  await ctx.db.query({
    name: 'admin_favourites_order',
    text: `UPDATE "AdminFavourite" f SET position = o.place FROM (
        SELECT e.id, row_number() OVER (ORDER BY w.place NULLS LAST, e.position, e.id)::int AS place
        FROM "AdminFavourite" e LEFT JOIN unnest($2::uuid[]) WITH ORDINALITY AS w(id, place) ON w.id = e.id WHERE e."userId" = $1) o
      WHERE f.id = o.id AND f."userId" = $1 AND f.position <> o.place`,
    values: [ownerOf(ctx), ids],
  })
  return readFavourites(ctx)
}

const noFavourite = () => notFound({ detail: 'There is no such favourite.' })

async function requireFavourite(ctx: Ctx, id: string): Promise<Favourite> {
  const found = (await readFavourites(ctx)).find((each) => each.id === id)
  if (!found) throw noFavourite()
  return found
}
