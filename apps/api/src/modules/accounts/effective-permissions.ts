import { type Actor, may, notFound, rightFor, systemText, uuidSchema, validationFailed, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { loadActor } from './load-actor.ts'
import { seenLabels } from './object-grants.ts'

const sourceView = view('RightSource', {
  by: z.enum(['superuser', 'user', 'group', 'grant']).meta({ id: 'RightSourceKind' }),
  group: z.object({ id: uuidSchema, _label: z.string() }).meta({ id: 'RightSourceGroup' }).nullable(),
  object: view('RightSourceObject', {
    resource: z.string(),
    id: uuidSchema,
    _label: z.string().nullable().describe('Null where it is not the caller’s to see.'),
  }).nullable(),
})

export const effectivePermissionsView = view('EffectivePermissions', {
  userId: uuidSchema,
  isInForce: z.boolean().describe('Whether they count now: of active staff only.'),
  permissions: z.array(
    view('EffectivePermission', {
      code: z.string(),
      label: systemText(),
      isEverywhere: z.boolean().describe('Whether it holds for all records, not only for some.'),
      sources: z.array(sourceView),
    }),
  ),
})

export const explainInput = z.object({
  id: uuidSchema,
  permission: z.string().max(120).describe('`orders.order.refund`.'),
  object: uuidSchema.optional().describe('On this record. Default: on all of them.'),
})

export const explanationView = view('RightExplanation', {
  allowed: z.boolean(),
  reason: systemText(),
  sources: z.array(sourceView),
})

type Source = z.input<typeof sourceView>
type Found = { code: string; by: Source['by']; group: Source['group']; model: string | null; objectId: string | null }
type Subject = { isActive: boolean; isStaff: boolean; isSuperuser: boolean; email: string; found: Found[] }

/** Everything a user may do, and by what. Throws NOT_FOUND. */
export async function effectivePermissions(
  ctx: Ctx,
  { id }: { id: string },
): Promise<z.input<typeof effectivePermissionsView>> {
  const subject = await readSubject(ctx, id)
  const sourcesOf = await sourcesByCode(ctx, subject)
  const permissions = ctx.services.runtime().kit.permissions.flatMap(({ code, label }) => {
    const sources = sourcesOf(code)
    return sources.length > 0 ? [{ code, label, isEverywhere: sources.some(({ object }) => !object), sources }] : []
  })
  return { userId: id, isInForce: isInForce(subject), permissions }
}

/** Whether a user may do something, and why. The verdict is that of the user's own calls. Throws NOT_FOUND. */
export async function explainRight(
  ctx: Ctx,
  { id, permission, object }: z.output<typeof explainInput>,
): Promise<z.input<typeof explanationView>> {
  const { kit } = ctx.services.runtime()
  const known = kit.permissions.find(({ code }) => code === permission)
  if (!known) {
    const message = `"${permission}" is not a permission.`
    throw validationFailed({ detail: message, errors: [{ path: 'permission', code: 'invalid_value', message }] })
  }
  const subject = await readSubject(ctx, id)
  const actor = await loadActor(ctx.db, id)
  const right = rightFor(kit, permission)
  const verdict = actor && (await may({ ...ctx, actor } as Ctx & { actor: Actor }, right, object))
  const all = (await sourcesByCode(ctx, subject))(permission)
  const sources = all.filter((source) => !source.object || source.object.id === object)
  const does = `${known.label.charAt(0).toLowerCase()}${known.label.slice(1)}`
  if (verdict?.allowed) {
    const through = sources.map(wordsOf)
    return { allowed: true, reason: `May ${does}: ${through.join('; ') || verdict.reason}.`, sources }
  }
  return { allowed: false, reason: `May not ${does}: ${whyNot(subject, all.length > 0)}.`, sources }
}

function whyNot({ isActive, isStaff }: Subject, isElsewhere: boolean): string {
  if (!isActive) return 'the account is closed'
  if (!isStaff) return 'the user is not staff'
  return isElsewhere ? 'only on other records' : 'neither the user nor a group of theirs has it'
}

function wordsOf({ by, group }: Source): string {
  if (by === 'superuser') return 'as a superuser'
  const through = group ? `through group ${group._label}` : 'directly'
  return by === 'grant' ? `by a grant on this record, ${through}` : through
}

function isInForce({ isActive, isStaff, isSuperuser }: Subject): boolean {
  return isActive && (isStaff || isSuperuser)
}

async function readSubject(ctx: Ctx, id: string): Promise<Subject> {
  const group = `json_build_object('id', r.id, '_label', r.name)`
  const member = `"UserGroup" ug JOIN "Group" r ON r.id = ug."groupId"`
  const [subject] = await ctx.db.query<Subject>({
    name: 'accounts_right_sources',
    text: `SELECT u.email, u."isActive", u."isStaff", u."isSuperuser", (SELECT coalesce(json_agg(s), '[]') FROM (
        SELECT p.code, 'user' AS by, NULL::json AS group, NULL AS model, NULL::uuid AS "objectId"
          FROM "UserPermission" up JOIN "Permission" p ON p.id = up."permissionId" WHERE up."userId" = u.id
        UNION ALL SELECT p.code, 'group', ${group}, NULL, NULL FROM ${member}
          JOIN "GroupPermission" gp ON gp."groupId" = r.id JOIN "Permission" p ON p.id = gp."permissionId" WHERE ug."userId" = u.id
        UNION ALL SELECT g.code, 'grant', NULL, g.model, g."objectId" FROM "ObjectGrant" g WHERE g."userId" = u.id
        UNION ALL SELECT g.code, 'grant', ${group}, g.model, g."objectId" FROM ${member}
          JOIN "ObjectGrant" g ON g."groupId" = r.id WHERE ug."userId" = u.id
      ) s) AS found FROM "User" u WHERE u.id = $1`,
    values: [id],
  })
  if (!subject) throw notFound({ detail: 'There is no such user.' })
  return subject
}

async function sourcesByCode(ctx: Ctx, { isSuperuser, found }: Subject): Promise<(code: string) => Source[]> {
  const { kit } = ctx.services.runtime()
  const records = found.flatMap(({ model, objectId }) => (model && objectId ? [{ model, objectId }] : []))
  const labelOf = await seenLabels(ctx, records)
  const pathOf = (model: string) =>
    kit.resources.find((each) => each.model.name === model)?.exposures.admin?.path ?? model
  const toSource = ({ by, group, model, objectId }: Found): Source => ({
    by,
    group,
    object: model && objectId ? { resource: pathOf(model), id: objectId, _label: labelOf(model, objectId) } : null,
  })
  // Whoever may do something with a record may see it.
  const gives = ({ by, code: given, model }: Found, code: string) =>
    given === code || (by === 'grant' && rightFor(kit, code).code === null && rightFor(kit, code).model === model)
  return (code) => [
    ...(isSuperuser ? [{ by: 'superuser' as const, group: null, object: null }] : []),
    ...distinct(found.filter((each) => gives(each, code)).map(toSource)),
  ]
}

function distinct(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()]
}
