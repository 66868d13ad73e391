import type { z } from 'zod'
import type { Context } from './context.ts'
import type { OperationDefinition } from './define-operation.ts'
import type { ResourceDefinition } from './define-resource.ts'
import type { ErrorDefinition } from './errors.ts'
import type { Translations } from './translations/translate.ts'

/** A type of event: what is told, about what. */
export type EventDefinition<Payload extends z.ZodType = z.ZodType> = {
  readonly name: string
  readonly payload: Payload
  /** For the catalogue of events. */
  readonly summary: string
}

/** Declares an event. `name` is `<noun>.<past tense>`. */
export function defineEvent<Payload extends z.ZodType>(
  name: string,
  options: { summary: string; payload: Payload },
): EventDefinition<Payload> {
  return { name, ...options }
}

export type DeliveredEvent<Payload = Record<string, unknown>> = {
  readonly id: string
  readonly name: string
  readonly aggregateId: string
  readonly payload: Payload
}

/** Something that happens because of an event. Delivered at least once, so it must bear being called again. */
export type Subscriber = {
  readonly name: string
  readonly event: string
  readonly run: (ctx: Context, event: DeliveredEvent<never>) => Promise<void>
  /** Runs of one queue follow each other. Left out: as many at a time as the process takes. */
  readonly queue?: string
}

/** Declares a subscriber. `name` is stable: queued deliveries refer to it. */
export function onEvent<Payload extends z.ZodType>(
  event: EventDefinition<Payload>,
  name: string,
  run: (ctx: Context, event: DeliveredEvent<z.output<Payload>>) => Promise<void>,
  options: Pick<Subscriber, 'queue'> = {},
): Subscriber {
  return { name, event: event.name, run: run as Subscriber['run'], ...options }
}

/** Work that runs in the background: by schedule, or when something enqueues it by name. */
export type Job = {
  readonly name: string
  /** Five-field cron expression, UTC. */
  readonly cron?: string
  readonly run: (ctx: Context, payload: never) => Promise<void>
}

export function defineJob<Payload = undefined>(
  name: string,
  options: { cron?: string; run: (ctx: Context, payload: Payload) => Promise<void> },
): Job {
  return { name, ...options } as Job
}

/**
 * Takes back what change sets wrote besides recorded rows, where that has rules of its own: a ledger is never rewritten, it
 * gets a line against each. Both run in the transaction of the undo, whose own change set must be able to be undone as well.
 */
export type Reversal = {
  /** What is counted, for the preview. */
  readonly model: string
  /** Who may take them back: staff who hold this permission. */
  readonly permission: string
  /** Rows a change set wrote. */
  readonly count: (ctx: Context, changeSetId: string) => Promise<number>
  /** Takes them back, all or none, and answers how many. Throws what stands in the way. */
  readonly run: (ctx: Context, changeSetId: string) => Promise<number>
  /** What `run` may throw besides the kit's own errors. */
  readonly errors?: readonly ErrorDefinition[]
}

/** A permission that is not a CRUD verb of a resource, for example "orders.order.refund". */
export type PermissionDeclaration = { readonly code: string; readonly label: string }

/** A page of the admin that is about no single model. The web application has its component under the same path. */
export type AdminPage = {
  /** Below `/admin`: `stock-take`. */
  readonly path: string
  readonly label: string
  /** Name of an icon, as the web application knows it. Default: a plain page. */
  readonly icon?: string
  /** Who sees it: staff who hold this permission. */
  readonly permission: string
}

export type Module = {
  readonly name: string
  readonly label: string
  readonly resources?: readonly ResourceDefinition[]
  readonly operations?: readonly OperationDefinition[]
  readonly events?: readonly EventDefinition[]
  readonly subscribers?: readonly Subscriber[]
  readonly jobs?: readonly Job[]
  readonly errors?: readonly ErrorDefinition[]
  readonly permissions?: readonly PermissionDeclaration[]
  /** What undo does besides writing recorded rows back. */
  readonly reversals?: readonly Reversal[]
  readonly admin?: { readonly pages: readonly AdminPage[] }
  /** What checks of the database ask for, by the constraint's name: said to whoever breaks one. Default: that a rule refused it. */
  readonly rules?: Readonly<Record<string, string>>
  /** Its labels, help and sentences in other languages, by the English text: `{ de: { Brand: 'Marke' } }`. Default: English. */
  readonly translations?: Translations
}

/** Declares a module: the unit that `modules.ts` lists. `name` prefixes its permission codes. */
export function defineModule(module: Module): Module {
  return module
}
