import { audit, notFound, uuidSchema, view } from '@stoa/kit'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import { ownAccount } from './accounts.errors.ts'
import { forgetActors } from './actor-cache.ts'
import { endSessions } from './end-sessions.ts'
import { powersOfUser, requireCovering } from './powers.ts'

export const userInput = z.object({ id: uuidSchema })

export const userStateView = view('UserState', { id: uuidSchema, isActive: z.boolean() })

type Input = z.output<typeof userInput>
type State = { id: string; isActive: boolean }

/** Logs a user out everywhere. Doing it twice ends what began in between. */
export async function logOutUser(ctx: Ctx, { id }: Input): Promise<State> {
  const { isActive } = await lockUser(ctx, id)
  await endSessions(ctx, id)
  audit(ctx, { operation: 'user.endSessions', resource: 'User', objectId: id })
  return { id, isActive }
}

/** Closes an account and ends its sessions; one that is closed stays so. */
export async function deactivateUser(ctx: Ctx, { id }: Input): Promise<State> {
  if (id === ctx.actor.id) throw ownAccount({ detail: 'Somebody else has to close your account.' })
  await lockUser(ctx, id)
  await setActive(ctx, id, false)
  await endSessions(ctx, id)
  audit(ctx, { operation: 'user.deactivate', resource: 'User', objectId: id })
  return { id, isActive: false }
}

/** Opens a closed account; sessions it had stay ended. */
export async function activateUser(ctx: Ctx, { id }: Input): Promise<State> {
  await lockUser(ctx, id)
  await setActive(ctx, id, true)
  forgetActors(ctx, id)
  audit(ctx, { operation: 'user.activate', resource: 'User', objectId: id })
  return { id, isActive: true }
}

/** Throws NOT_FOUND, and BEYOND_OWN_POWERS where the account is more than the caller. */
async function lockUser(ctx: Ctx, id: string): Promise<{ isActive: boolean }> {
  const [row] = await ctx.db.query<{ isActive: boolean }>({
    name: 'accounts_user_lock',
    text: 'SELECT "isActive" FROM "User" WHERE id = $1 FOR UPDATE',
    values: [id],
  })
  if (!row) throw notFound({ detail: 'There is no such user.' })
  await requireCovering(ctx, await powersOfUser(ctx, id))
  return row
}

async function setActive(ctx: Ctx, id: string, isActive: boolean): Promise<void> {
  await ctx.db.query({
    name: 'accounts_user_active',
    text: 'UPDATE "User" SET "isActive" = $2, "updatedAt" = $3 WHERE id = $1 AND "isActive" <> $2',
    values: [id, isActive, ctx.clock.now()],
  })
}
