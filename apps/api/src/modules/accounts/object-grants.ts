import {
  audit,
  compileSql,
  declarationsOf,
  grantableCodes,
  ident,
  may,
  mayDo,
  notFound,
  type ResolvedResource,
  readLabels,
  rightFor,
  sql,
  validationFailed,
} from '@stoa/kit'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { beyondOwnPowers } from './accounts.errors.ts'
import { forgetActors } from './actor-cache.ts'
import type { objectGrantsView } from './object-grant-views.ts'
import { ownGrants } from './powers.ts'

type Grants = z.input<typeof objectGrantsView>
type Person = { id: string; _label: string } | null
type Row = {
  id: string
  code: string
  label: string
  model: string
  objectId: string
  user: Person
  group: Person
  grantedBy: Person
  grantedAt: Date
}

export type ObjectOf = { readonly resource: string; readonly objectId: string }
export type Holder = { readonly userId?: string | undefined; readonly groupId?: string | undefined }

/** Most grants of one record or holder that are told. */
const MAX_TOLD = 500

/** The grants on a record, with what the caller may add. Throws NOT_FOUND where the record is not theirs to see. */
export async function grantsOfObject(ctx: Ctx, { resource, objectId }: ObjectOf): Promise<Grants> {
  const found = requireResource(ctx, resource)
  await requireSeen(ctx, found, objectId)
  const rows = await readGrants(ctx, 'g.model = $1 AND g."objectId" = $2', [found.model.name, objectId])
  return { data: await told(ctx, rows), grantable: await grantable(ctx, found, objectId) }
}

/** The grants a user or group has been given directly. */
export async function grantsOfHolder(ctx: Ctx, { userId, groupId }: Holder): Promise<Grants> {
  const rows = await readGrants(ctx, 'g."userId" = $1 OR g."groupId" = $2', [userId ?? null, groupId ?? null])
  return { data: await told(ctx, rows), grantable: [] }
}

/**
 * Gives permissions on one record; what is given already stays. Throws NOT_FOUND, VALIDATION_FAILED where a permission is
 * none of the record's, and BEYOND_OWN_POWERS where the caller does not hold it there.
 */
export async function giveGrants(
  ctx: Ctx,
  { permissions, userId, groupId, ...object }: ObjectOf & Holder & { readonly permissions: readonly string[] },
): Promise<Grants> {
  const resource = requireResource(ctx, object.resource)
  await requireSeen(ctx, resource, object.objectId)
  refuseForeign(ctx, resource, permissions)
  for (const code of permissions) await requireHeld(ctx, code, object.objectId)
  await requireHolder(ctx, { userId, groupId })
  await ctx.db.query({
    name: 'accounts_grants_give',
    text: `INSERT INTO "ObjectGrant" (id, code, model, "objectId", "userId", "groupId", "grantedById", "grantedAt")
      SELECT gen_random_uuid(), code, $2, $3, $4, $5, $6, $7 FROM unnest($1::text[]) AS w(code) ON CONFLICT DO NOTHING`,
    values: [
      permissions,
      resource.model.name,
      object.objectId,
      userId ?? null,
      groupId ?? null,
      ctx.actor.id,
      ctx.clock.now(),
    ],
  })
  tell(
    ctx,
    'objectGrant.give',
    { model: resource.model.name, objectId: object.objectId },
    { userId, groupId, permissions },
  )
  return grantsOfObject(ctx, object)
}

/** Takes a grant away. Throws NOT_FOUND, and BEYOND_OWN_POWERS where the caller does not hold what it gives. */
export async function takeGrant(ctx: Ctx, id: string): Promise<null> {
  const [grant] = await ctx.db.query<Holder & { code: string; model: string; objectId: string }>({
    name: 'accounts_grant_lock',
    text: 'SELECT code, model, "objectId", "userId", "groupId" FROM "ObjectGrant" WHERE id = $1 FOR UPDATE',
    values: [id],
  })
  if (!grant) throw notFound({ detail: 'There is no such grant.' })
  await requireHeld(ctx, grant.code, grant.objectId)
  await ctx.db.query({ name: 'accounts_grant_take', text: 'DELETE FROM "ObjectGrant" WHERE id = $1', values: [id] })
  tell(ctx, 'objectGrant.take', grant, { ...grant, permissions: [grant.code] })
  return null
}

const kitOf = (ctx: Ctx) => ctx.services.runtime().kit

function requireResource(ctx: Ctx, path: string): ResolvedResource {
  const found = kitOf(ctx).resources.find(({ exposures }) => exposures.admin?.path === path)
  if (found?.exposures.admin?.rowRights) return found
  const message = 'There are no rights on single records here.'
  throw validationFailed({ detail: message, errors: [{ path: 'resource', code: 'invalid_value', message }] })
}

// Held until the transaction ends, so that a record that is deleted meanwhile takes the new grant along.
async function requireSeen(ctx: Ctx, { model, label, exposures }: ResolvedResource, objectId: string): Promise<void> {
  const right = exposures.admin?.rowRights?.view
  const lock = ctx.unit ? sql` FOR KEY SHARE` : sql``
  const key = ident(model.primaryKey[0] as string)
  const { text, bind } = compileSql(sql`SELECT 1 FROM ${ident(model.table)} WHERE ${key} = ${objectId}::uuid${lock}`)
  const isSeen = right && (await may(ctx, right, objectId)).allowed
  const [row] = isSeen ? await ctx.db.query({ text, values: bind({ ctx, values: [] }) }) : []
  if (!row) throw notFound({ detail: `There is no such ${label.toLowerCase()}.` })
}

function refuseForeign(ctx: Ctx, resource: ResolvedResource, permissions: readonly string[]): void {
  const codes = grantableCodes(kitOf(ctx), resource)
  const foreign = permissions.findIndex((code) => !codes.includes(code))
  if (foreign < 0) return
  const message = `${permissions[foreign]} cannot be given on one ${resource.label.toLowerCase()}; these can: ${codes.join(', ')}.`
  throw validationFailed({
    detail: message,
    errors: [{ path: `permissions.${foreign}`, code: 'invalid_value', message }],
  })
}

async function requireHeld(ctx: Ctx, code: string, objectId: string): Promise<void> {
  if ((await may(ctx, rightFor(kitOf(ctx), code), objectId)).allowed) return
  throw beyondOwnPowers({ detail: `You do not hold ${code} on this record yourself.`, missing: [code] })
}

async function requireHolder(ctx: Ctx, { userId, groupId }: Holder): Promise<void> {
  const [row] = await ctx.db.query({
    name: 'accounts_grant_holder',
    text: 'SELECT 1 FROM "User" WHERE id = $1 UNION ALL SELECT 1 FROM "Group" WHERE id = $2',
    values: [userId ?? null, groupId ?? null],
  })
  if (row) return
  const path = userId === undefined ? 'groupId' : 'userId'
  throw validationFailed({ errors: [{ path, code: 'invalid_reference', message: 'There is nobody with this id.' }] })
}

type Told = Holder & { readonly permissions: readonly string[] }

/** In the history of the record and of who holds the grant. */
function tell(ctx: Ctx, operation: string, object: { model: string; objectId: string }, told: Told): void {
  const { userId, groupId, permissions } = told
  const holder = userId ? { resource: 'User', objectId: userId } : { resource: 'Group', objectId: groupId as string }
  audit(ctx, { operation, resource: object.model, objectId: object.objectId, details: { permissions, to: holder } })
  audit(ctx, { operation, ...holder, details: { permissions, on: object } })
  forgetActors(ctx, userId ?? undefined)
}

function readGrants(ctx: Ctx, where: string, values: readonly unknown[]): Promise<Row[]> {
  const person = (alias: string, label: string) =>
    `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, '_label', ${label}) END`
  return ctx.db.query<Row>({
    text: `SELECT g.id, g.code, p.label, g.model, g."objectId", g."grantedAt",
        ${person('u', 'u.email')} AS "user", ${person('r', 'r.name')} AS "group", ${person('b', 'b.email')} AS "grantedBy"
      FROM "ObjectGrant" g JOIN "Permission" p ON p.code = g.code LEFT JOIN "User" u ON u.id = g."userId"
        LEFT JOIN "Group" r ON r.id = g."groupId" LEFT JOIN "User" b ON b.id = g."grantedById"
      WHERE ${where} ORDER BY r.name NULLS LAST, u.email, g.code, g."objectId" LIMIT ${MAX_TOLD}`,
    values,
  })
}

async function told(ctx: Ctx, rows: readonly Row[]): Promise<Grants['data']> {
  const kit = kitOf(ctx)
  const labels = await seenLabels(ctx, rows)
  const held = await heldOf(ctx, rows)
  return rows.map(({ code, model, objectId, grantedAt, ...row }) => ({
    ...row,
    permission: code,
    resource: kit.resources.find((each) => each.model.name === model)?.exposures.admin?.path ?? model,
    object: { id: objectId, _label: labels(model, objectId) },
    grantedAt: grantedAt.toISOString(),
    isMine: held(code, objectId),
  }))
}

/** The names of records, as far as the caller may see them at all. */
export async function seenLabels(
  ctx: Ctx,
  rows: readonly { readonly model: string; readonly objectId: string }[],
): Promise<(model: string, objectId: string) => string | null> {
  const kit = kitOf(ctx)
  const views = new Map(kit.resources.map(({ model, exposures }) => [model.name, exposures.admin?.rowRights?.view]))
  const seen = rows.filter(({ model }) => mayDo(ctx.actor, views.get(model)?.permission ?? ''))
  const refs = seen.map(({ model, objectId }) => ({ model, key: objectId }))
  const labelOf = await readLabels(ctx, declarationsOf(kit), refs)
  return (model, objectId) => (seen.some((row) => row.model === model) ? labelOf(model, objectId) : null)
}

async function heldOf(ctx: Ctx, rows: readonly Row[]): Promise<(code: string, objectId: string) => boolean> {
  const asked = rows.filter(({ code }) => !mayDo(ctx.actor, code))
  if (asked.length === 0) return () => true
  const held = await ownGrants(ctx)
  return (code, objectId) => mayDo(ctx.actor, code) || held.has(`${code} ${objectId}`)
}

async function grantable(ctx: Ctx, resource: ResolvedResource, objectId: string): Promise<Grants['grantable']> {
  const kit = kitOf(ctx)
  const labels = new Map(kit.permissions.map(({ code, label }) => [code, label]))
  const codes: string[] = []
  for (const code of grantableCodes(kit, resource))
    if ((await may(ctx, rightFor(kit, code), objectId)).allowed) codes.push(code)
  return codes.map((code) => ({ code, label: labels.get(code) ?? code }))
}
