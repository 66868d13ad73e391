import { randomUUID } from 'node:crypto'
import type { DatabaseConnection } from '@stoa/db'
import { type Clock, systemClock } from '@stoa/kernel'
import { type Actor, type BaseContext, inTransaction, systemActor, type UnitOfWork } from '@stoa/kit'
import type { Services } from './services/services.ts'

/** First argument of every operation: who asks, for what shop front, and with what to answer. */
export type Ctx = BaseContext & {
  readonly db: DatabaseConnection
  /** ISO 4217; prices are answered in it. */
  readonly currency: string
  /** Browser and version as sent, at most 400 characters. */
  readonly userAgent: string
  /** The refresh token of the request's cookie, where one came. */
  readonly refreshToken: string | null
  /** Cookies to set on the answer, collected by operations that need one. Ignored outside HTTP. */
  readonly cookies: OutgoingCookie[]
  readonly services: Services
}

export type OutgoingCookie = {
  readonly name: string
  readonly value: string
  readonly maxAgeSeconds: number
  readonly path: string
}

declare module '@stoa/kit' {
  interface Register {
    context: Ctx
  }
}

export type ContextParts = {
  readonly actor: Actor
  readonly db: DatabaseConnection
  readonly services: Services
  readonly clock?: Clock
} & Partial<Pick<Ctx, 'requestId' | 'ip' | 'locale' | 'currency' | 'userAgent' | 'refreshToken'>>

/** Makes a context; what is left out gets the shop's defaults. */
export function createContext({ actor, db, services, clock = systemClock, ...rest }: ContextParts): Ctx {
  return {
    requestId: randomUUID(),
    ip: null,
    locale: 'en',
    currency: services.config.defaultCurrency,
    userAgent: '',
    refreshToken: null,
    ...rest,
    cookies: [],
    actor,
    db,
    clock,
    services,
  }
}

/** The context of a job or command. */
export function systemContext(name: string, parts: Omit<ContextParts, 'actor'>): Ctx {
  return createContext({ ...parts, actor: systemActor(name) })
}

/** Opens a transaction from an operation declared with `transaction: 'none'`, or joins the one that is open. */
export function transaction<T>(ctx: Ctx, work: (ctx: Ctx & { readonly unit: UnitOfWork }) => Promise<T>): Promise<T> {
  return inTransaction(ctx, ctx.services.runtime().hooks, work)
}
