import type { z } from 'zod'
import type { Access } from './access.ts'
import type { Condition } from './condition.ts'
import type { Context } from './context.ts'
import type { ErrorDefinition } from './errors.ts'

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** A route written by hand that calls the operation. */
export type HttpRoute = {
  /** Method and path, as for `rest`. */
  readonly route: `${HttpMethod} /${string}`
  /** Media type of the body; none where left out. */
  readonly takes?: string
  /** Members of a form body, for the documentation; `z.file()` is a file. Default: any body of that type. */
  readonly body?: z.ZodType
  /** Media types of the answer, where it is a file. Default: JSON, as `output` says. */
  readonly answers?: readonly string[]
  /** Members of the address, for the documentation. Default: those of `input`. */
  readonly query?: z.ZodObject
  /** Whether the address takes the filters, search and ordering of the list as well, where it belongs to a resource. */
  readonly lists?: boolean
}

/** What a call is counted for besides who calls: `{ scope: 'login-account', of: ({ email }) => email }`. */
export type ThrottleSubject<Input> = {
  /** With a rate far above that of one caller: whoever fills it keeps the owner out, too. */
  readonly scope: string
  readonly of: (input: Input) => string
}

export type OperationOptions<Input extends z.ZodType, Output extends z.ZodType> = {
  /** A query reads and may be cached; a mutation runs in one transaction. Default: `query` for GET, else `mutation`. */
  readonly kind?: 'query' | 'mutation'
  /** One sentence for the documentation. */
  readonly summary: string
  /** `METHOD /path/:param`; params, query and body together are the input. Null keeps the operation off REST. */
  readonly rest: `${HttpMethod} /${string}` | null
  /** The hand-written route that calls it, where the body is not plain JSON: uploads, webhooks. */
  readonly http?: HttpRoute
  /** HTTP status of success. Default 200. */
  readonly status?: number
  /** Field name in GraphQL. Default: the operation's name in camel case. Null keeps it off GraphQL. */
  readonly graphql?: string | null
  readonly access: Access
  /** Throttle scopes besides the caller's own (`anon` or `user`). */
  readonly throttle?: string | readonly string[]
  /** What is counted besides the caller, for example the account a log-in is for. Case makes no difference; kept as a hash. */
  readonly throttleSubject?: ThrottleSubject<z.output<Input>>
  /** Whether an Idempotency-Key is needed, honoured, or meaningless. Default: `accepted` for mutations, `ignored` behind `http`. */
  readonly idempotent?: 'required' | 'accepted' | 'ignored'
  /** SQL statements it may spend, those for an Idempotency-Key included, transaction control not counted. */
  readonly budget: number
  readonly input: Input
  readonly output: Output
  /** Errors it may answer with besides the kit's own. */
  readonly errors?: readonly ErrorDefinition[]
  /** Public caching of a query. `tags` name what makes the answer stale. */
  readonly cache?: CacheRule<z.output<Output>>
  /** `none` where the handler must not hold a transaction, because it calls an outside service. Default `one`. */
  readonly transaction?: 'one' | 'none'
  /** Seconds its transaction may take, where that is more than usual: work over many rows. Default: the database's. */
  readonly timeoutSeconds?: number
  /** Input fields never written to the audit log or to a log line. */
  readonly secrets?: readonly string[]
  /** Runs after the transaction of a failed call was rolled back, to undo what lies outside the database. */
  readonly onFailure?: (ctx: Context, input: z.output<Input>, error: unknown) => Promise<void>
  /** What it wrote may be taken back by staff: it acts on nothing but recorded rows. Default false. */
  readonly undoable?: boolean
  /** Staff verbs: where the admin offers it. */
  readonly admin?: AdminAction
  readonly run: (ctx: Context, input: z.output<Input>) => Promise<z.input<Output>>
}

export type CacheRule<Answer> = {
  readonly ttlSeconds: number
  readonly tags?: (answer: Answer) => readonly string[]
}

/** How the admin shows a verb. */
export type AdminAction = {
  readonly label: string
  /** The model whose pages offer it. */
  readonly model: string
  /** One row, whose key stands in the address; or the list. A list's with `ids` in its input is about selected rows. */
  readonly on: 'object' | 'list'
  readonly tone?: 'primary' | 'danger'
  readonly confirm?: string
  /**
   * Rows it can be done to; on the others it is shown as unavailable. With a `reason` the kit refuses the call itself, with
   * CONFLICT and that reason, before `run`. Without one `run` refuses, in words of its own.
   */
  readonly availableWhen?: Condition & { readonly reason?: string }
}

/** An operation with its types erased, as the kit keeps it. */
export type OperationDefinition = Omit<
  OperationOptions<z.ZodType, z.ZodType>,
  'run' | 'cache' | 'onFailure' | 'throttleSubject'
> & {
  readonly name: string
  readonly cache?: CacheRule<never>
  readonly throttleSubject?: ThrottleSubject<never>
  readonly onFailure?: (ctx: Context, input: never, error: unknown) => Promise<void>
  readonly run: (ctx: Context, input: never) => Promise<unknown>
}

/**
 * Declares a named function with its contract; every door is derived from it. `name` is `<noun>.<verb>`, unique.
 * Used for everything that is more than the CRUD of a resource.
 */
export function defineOperation<Input extends z.ZodType, Output extends z.ZodType>(
  name: string,
  options: OperationOptions<Input, Output>,
): OperationDefinition {
  return { ...options, name } as unknown as OperationDefinition
}
