import type { Ctx } from '../../context.ts'

/** `ctx` is inside the log-in's transaction and acts for the user; `cartId` is the cart the browser had until now. */
export type LoginHandler = (
  ctx: Ctx,
  login: { readonly userId: string; readonly cartId: string | null },
) => Promise<void>

const handlers: LoginHandler[] = []

/**
 * Registers what a higher module does when somebody logs in or registers, such as merging carts. Called once, when that
 * module is loaded. It runs inside the log-in's transaction because the caller needs its effect in the same answer, which
 * an event could not give; if it throws, nobody is logged in.
 */
export function onLogin(handler: LoginHandler): void {
  handlers.push(handler)
}

export async function runLoginHandlers(ctx: Ctx, login: Parameters<LoginHandler>[1]): Promise<void> {
  for (const handler of handlers) await handler(ctx, login)
}
