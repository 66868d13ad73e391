import type { Actor, Context } from './context.ts'
import { forbidden } from './errors.ts'
import type { Runtime } from './runtime.ts'

/** A caller as JSON: background work keeps who asked for it, with the rights held then. */
export type StoredActor = Omit<Actor, 'permissions'> & { readonly permissions: readonly string[] }

export function storedActor({ permissions, ...actor }: Actor): StoredActor {
  return { ...actor, permissions: [...permissions] }
}

export function actorOf({ permissions, ...actor }: StoredActor): Actor {
  return { ...actor, permissions: new Set(permissions) }
}

/**
 * Who asked for background work, with those of the rights held then that they still hold. Throws FORBIDDEN where the account
 * is closed, or is no staff any more.
 */
export async function presentActor({ readActor }: Runtime, ctx: Context, stored: StoredActor): Promise<Actor> {
  const then = actorOf(stored)
  if (then.id === null) return then
  const now = await readActor(ctx.db, then.id)
  if (!now || (then.isStaff && !now.isStaff))
    throw forbidden({ detail: `The account of ${then.label} is closed or no longer of a member of staff.` })
  if (then.isSuperuser) return now
  const { permissions, objectGrants } = then
  if (now.isSuperuser) return { ...now, isSuperuser: false, permissions, objectGrants }
  return {
    ...now,
    permissions: permissions.intersection(now.permissions),
    objectGrants: commonGrants(objectGrants, now.objectGrants),
  }
}

type Grants = NonNullable<Actor['objectGrants']>

function commonGrants(then: Grants = {}, now: Grants = {}): Grants {
  return Object.fromEntries(
    Object.entries(then).map(([model, codes]) => [model, codes.filter((code) => now[model]?.includes(code))]),
  )
}
