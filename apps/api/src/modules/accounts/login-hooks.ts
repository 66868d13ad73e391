import type { Ctx } from '../../context.ts'

/** The id of the cart to go on with, which becomes part of the log-in's answer; most handlers have nothing to say. */
// biome-ignore lint/suspicious/noConfusingVoidType: so that a handler need not return anything
type Answer = Promise<string | null | void>

/** `ctx` is inside the log-in's transaction and acts for the user; `cartId` is the cart the browser had until now. */
export type LoginHandler = (ctx: Ctx, login: { readonly userId: string; readonly cartId: string | null }) => Answer

const handlers: LoginHandler[] = []

/**
 * Registers what a higher module does when somebody logs in or registers, such as merging carts. Called once, when that
 * module is loaded. It runs inside the log-in's transaction because the caller needs its effect in the same answer, which
 * an event could not give; if it throws, nobody is logged in.
 */
export function onLogin(handler: LoginHandler): void {
  handlers.push(handler)
}

/** Runs what was registered, in order. Answers the cart to go on with, or null. */
export async function runLoginHandlers(ctx: Ctx, login: Parameters<LoginHandler>[1]): Promise<string | null> {
  let cartId: string | null = null
  for (const handler of handlers) cartId = (await handler(ctx, login)) ?? cartId
  return cartId
}
