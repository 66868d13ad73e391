import type { AppError } from '@stoa/kernel'
import type { Actor, Context } from './context.ts'
import { forbidden, notFound, unauthenticated } from './errors.ts'

/** Who may call an operation, as data: it is shown in the documentation and walked by the conformance tests. */
export type Access =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'permission'; readonly code: string }
  | {
      readonly kind: 'predicate'
      readonly name: string
      readonly description: string
      readonly check: (ctx: Context, input: never) => Decision | Promise<Decision>
    }

/** `secret` answers 404 where even the existence of the object is none of the caller's business. */
export type Decision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: string; readonly secret?: boolean }

export const allowed: Decision = { allowed: true }

/** Anybody, logged in or not. Spelled out because nothing is open by omission. */
export const everyone: Access = { kind: 'everyone' }

/** Anybody who is logged in. */
export const authenticated: Access = { kind: 'authenticated' }

/** Staff who hold the permission `code`, and superusers. */
export function permission(code: string): Access {
  return { kind: 'permission', code }
}

/** A rule of the application's own. `description` completes the sentence "May be called by …". */
export function predicate<Input>(
  name: string,
  description: string,
  check: (ctx: Context, input: Input) => Decision | Promise<Decision>,
): Access {
  return {
    kind: 'predicate',
    name,
    description,
    check: check as (ctx: Context, input: never) => Decision | Promise<Decision>,
  }
}

/** Any member of staff; which of them is decided by the call itself, once it is known what it is about. */
export function staffWho(name: string, description: string): Access {
  return predicate(name, description, ({ actor }) =>
    actor.isStaff || actor.isSuperuser || actor.kind === 'system'
      ? allowed
      : { allowed: false, reason: 'This needs a member of staff.' },
  )
}

/** Whether the actor holds a permission: by a grant, as superuser, or as the system itself. */
export function mayDo(actor: Actor, code: string): boolean {
  if (actor.kind === 'system' || actor.isSuperuser) return true
  return actor.isStaff && actor.permissions.has(code)
}

/** Everything about the caller that can be told without the input. Null where nothing speaks against the call. */
export function refuseCaller(access: Access, actor: Actor): AppError | null {
  if (access.kind === 'everyone' || access.kind === 'predicate') return null
  if (actor.kind === 'anonymous') return unauthenticated({ detail: 'This needs a log-in.' })
  if (access.kind === 'authenticated') return null
  return mayDo(actor, access.code) ? null : forbidden({ detail: `This needs the permission ${access.code}.` })
}

/** Asks a predicate about the validated input. Null where it allows the call. */
export async function refuseInput(access: Access, ctx: Context, input: unknown): Promise<AppError | null> {
  if (access.kind !== 'predicate') return null
  const decision = await access.check(ctx, input as never)
  if (decision.allowed) return null
  if (decision.secret) return notFound()
  return ctx.actor.kind === 'anonymous'
    ? unauthenticated({ detail: decision.reason })
    : forbidden({ detail: decision.reason })
}

export function describeAccess(access: Access): string {
  if (access.kind === 'predicate') return access.description
  if (access.kind === 'permission') return `staff with ${access.code}`
  return access.kind === 'everyone' ? 'everyone' : 'anyone logged in'
}
