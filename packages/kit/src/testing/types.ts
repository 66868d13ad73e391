import type { GraphQLSchema } from 'graphql'
import type { ResolvedKit, ResolvedOperation } from '../resolved.ts'

/** Who calls in a case. `owner` has the rows a sample makes; `permitted` is staff with exactly the permission asked for. */
export const roles = ['anonymous', 'customer', 'otherCustomer', 'owner', 'staff', 'permitted'] as const

export type Role = (typeof roles)[number]

export type Door = 'REST' | 'GraphQL'

export type HttpRequest = {
  readonly method: string
  /** Address from the root, query included. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Sent as JSON; undefined for none. */
  readonly body?: unknown
}

export type HttpReply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | readonly string[] | undefined>>
  readonly body: string
}

/** What an operation needs to succeed. Without one only refusals are tested, and that nobody allowed is refused. */
export type Sample = {
  /** Makes the rows a call needs, belonging to `owner`, and answers its input. Called anew for every case. */
  readonly prepare: () => Promise<Readonly<Record<string, unknown>>> | Readonly<Record<string, unknown>>
  /** Who may call it. Needed where a predicate decides; by the declared access otherwise. */
  readonly allowed?: readonly Role[]
  /** Beyond what the role brings: a capability, a token. */
  readonly headers?: Readonly<Record<string, string>>
  /** Doors left out, with the reason: a file cannot be sent through GraphQL. */
  readonly skip?: Partial<Record<Door, string>>
}

export type ConformanceOptions = {
  readonly kit: ResolvedKit
  readonly schema: GraphQLSchema
  /** Sends a request as somebody; `permission` is what `permitted` must hold, null where the operation needs none. */
  readonly send: (role: Role, permission: string | null, request: HttpRequest) => Promise<HttpReply>
  /** A text that differs where anything an operation could change was changed; see `createFingerprint`. */
  readonly fingerprint: (operation: ResolvedOperation) => Promise<string>
  /** By the operation's name. */
  readonly samples: Readonly<Record<string, Sample>>
  /** Before every REST path. Default `/api/v1`. */
  readonly prefix?: string
  /** Default `/graphql`. */
  readonly graphqlPath?: string
}

export type ConformanceCase = {
  /** `admin.book.update · staff · REST`. */
  readonly name: string
  readonly operation: string
  readonly role: Role
  readonly door: Door
  /** Throws an `Error` that says what was expected and what came. */
  run(): Promise<void>
}
