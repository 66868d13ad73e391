import type { Context } from '../context.ts'
import { type Call, execute, type Outcome } from '../execute.ts'
import type { ResolvedOperation } from '../resolved.ts'
import type { Runtime } from '../runtime.ts'
import { translateError } from '../translations/translate-error.ts'
import { maskedError } from './errors.ts'

/** The context value of one GraphQL request. Made anew for each, since executors add members of their own. */
export type GraphqlContext = {
  readonly runtime: Runtime
  readonly ctx: Context
  /** The header Idempotency-Key, for mutations. */
  readonly idempotencyKey: string | null
  /** SQL statements and milliseconds spent so far, added up by the resolvers. */
  readonly spent: { statements: number; timeMs: number }
  /** Change sets of the mutations so far, in their order. */
  readonly changeSets: string[]
}

export function createGraphqlContext(
  runtime: Runtime,
  ctx: Context,
  idempotencyKey: string | null = null,
): GraphqlContext {
  return { runtime, ctx, idempotencyKey, spent: { statements: 0, timeMs: 0 }, changeSets: [] }
}

/** Runs an operation for a resolver; what it throws is fit to be sent. */
export async function callOperation(
  context: GraphqlContext,
  operation: ResolvedOperation,
  makeCall: () => Call,
): Promise<Outcome> {
  const { runtime, ctx, spent, changeSets } = context
  try {
    const outcome = await execute(runtime, operation, ctx, { ...makeCall(), door: 'graphql' })
    spent.statements += outcome.statements
    spent.timeMs += outcome.timeMs
    if (outcome.changeSetId) changeSets.push(outcome.changeSetId)
    return outcome
  } catch (error) {
    const said = translateError(error, runtime.kit.translators.get(ctx.locale))
    throw maskedError(said, ctx.requestId, (cause) => runtime.logError(cause, `GraphQL ${operation.name} failed`))
  }
}
