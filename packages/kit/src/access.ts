import type { AppError } from '@stoa/kernel'
import type { Actor, Context } from './context.ts'
import { forbidden, unauthenticated } from './errors.ts'

/** Who may call an operation, as data: it is shown in the documentation and walked by the conformance tests. */
export type Access =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'authenticated' }
  | {
      readonly kind: 'permission'
      readonly code: string
      /** Where the permission can be had on single rows as well: what is asked of a caller who has it there only. */
      readonly rows?: RowAccess
    }
  | {
      readonly kind: 'predicate'
      readonly name: string
      readonly description: string
      readonly check: (ctx: Context, input: never) => Decision | Promise<Decision>
    }

/**
 * A right on rows of a model. `code` is what a grant must say; null where any grant on the row will do, as for seeing it.
 * `permission` gives the same on all rows.
 */
export type RowRight = { readonly model: string; readonly permission: string; readonly code: string | null }

/** `key` is the member of the input that names the row; null where the operation's own SQL keeps to the rows. */
export type RowAccess = { readonly right: RowRight; readonly key: string | null }

/** On what a caller has a right: on all rows, on those that grants name, or on none. */
export type Reach = 'all' | 'granted' | 'none'

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

/** Whether the actor holds a permission on all there is: by user or group, as superuser, or as the system itself. */
export function mayDo(actor: Actor, code: string): boolean {
  if (actor.kind === 'system' || actor.isSuperuser) return true
  return actor.isStaff && actor.permissions.has(code)
}

/** How far a right on rows reaches. Which rows are meant by `granted` is SQL's to say: `grantedSql`. */
export function reachOf(actor: Actor, { model, permission: code, code: granted }: RowRight): Reach {
  if (mayDo(actor, code)) return 'all'
  const codes = (actor.isStaff && actor.objectGrants?.[model]) || []
  return codes.length > 0 && (granted === null || codes.includes(granted)) ? 'granted' : 'none'
}

/** Whether a caller may run an operation on a row on which they were granted these codes. */
export function mayOnRow(access: Access, actor: Actor, granted: readonly string[]): boolean {
  if (access.kind !== 'permission' || !access.rows || reachOf(actor, access.rows.right) !== 'granted')
    return refuseCaller(access, actor) === null
  const { code } = access.rows.right
  return code === null ? granted.length > 0 : granted.includes(code)
}

/** Everything about the caller that can be told without the input. Null where nothing speaks against the call. */
export function refuseCaller(access: Access, actor: Actor): AppError | null {
  if (access.kind === 'everyone' || access.kind === 'predicate') return null
  if (actor.kind === 'anonymous') return unauthenticated({ detail: 'This needs a log-in.' })
  if (access.kind === 'authenticated') return null
  const may = access.rows ? reachOf(actor, access.rows.right) !== 'none' : mayDo(actor, access.code)
  return may ? null : forbidden({ detail: `This needs the permission ${access.code}.` })
}

/** Whether the grants on the row that an input names have yet to be asked, which costs a statement. */
export function asksGrants(access: Access, actor: Actor): boolean {
  if (access.kind !== 'permission' || !access.rows || access.rows.key === null) return false
  return reachOf(actor, access.rows.right) === 'granted'
}

export function describeAccess(access: Access): string {
  if (access.kind === 'predicate') return access.description
  if (access.kind === 'permission') return `staff with ${access.code}`
  return access.kind === 'everyone' ? 'everyone' : 'anyone logged in'
}
