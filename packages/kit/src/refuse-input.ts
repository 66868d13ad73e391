import { type AppError, isUuid } from '@stoa/kernel'
import { type Access, type RowAccess, reachOf } from './access.ts'
import type { Context } from './context.ts'
import { forbidden, notFound, unauthenticated } from './errors.ts'
import { may } from './object-grants/may.ts'

/** Asks a predicate, or the grants on the row, about the validated input. Null where they allow the call. */
export async function refuseInput(access: Access, ctx: Context, input: unknown): Promise<AppError | null> {
  if (access.kind === 'permission') return access.rows ? refuseRow(access.rows, ctx, input) : null
  if (access.kind !== 'predicate') return null
  const decision = await access.check(ctx, input as never)
  if (decision.allowed) return null
  if (decision.secret) return notFound()
  return ctx.actor.kind === 'anonymous'
    ? unauthenticated({ detail: decision.reason })
    : forbidden({ detail: decision.reason })
}

async function refuseRow({ right, key }: RowAccess, ctx: Context, input: unknown): Promise<AppError | null> {
  if (key === null) return null
  const id = (input as Record<string, unknown>)[key]
  if (!isUuid(id)) return reachOf(ctx.actor, right) === 'all' ? null : notFound()
  const verdict = await may(ctx, right, id)
  if (verdict.allowed) return null
  return verdict.isVisible ? forbidden({ detail: verdict.reason }) : notFound()
}
