import { isAppError } from '@stoa/kernel'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { internalError, methodNotAllowed } from '../errors.ts'
import type { Runtime } from '../runtime.ts'
import { callerOf, refuseThrottled, type ThrottleVerdict } from '../throttle.ts'
import { translateError } from '../translations/translate-error.ts'
import { createGraphqlContext, type GraphqlContext } from './context.ts'
import { createDocuments, type PreparedOperation } from './documents.ts'
import { finishError, toGraphqlError } from './errors.ts'
import { type GraphqlHttpRequest, negotiate, readParameters } from './http-request.ts'
import { defaultLimits, type GraphqlLimits } from './limits.ts'
import { findDocument, type PersistedDocuments } from './persisted.ts'

/** What an executor answers: an `ExecutionResult`, its errors as objects or ready to be sent. */
export type GraphqlResult = {
  readonly data?: unknown
  readonly errors?: readonly (GraphQLError | GraphQLFormattedError)[] | undefined
  readonly extensions?: Readonly<Record<string, unknown>> | undefined
}

/** Runs a valid or invalid document; Mercurius' `app.graphql` is one. May throw an error with `errors` for an invalid document. */
export type GraphqlExecutor = (
  source: string,
  context: GraphqlContext,
  variables: Readonly<Record<string, unknown>>,
  operationName: string | null,
) => Promise<GraphqlResult>

export type GraphqlHttpOptions = {
  readonly runtime: Runtime
  readonly schema: GraphQLSchema
  readonly execute: GraphqlExecutor
  /** Default `defaultLimits`. */
  readonly limits?: GraphqlLimits
  /** Whether the schema may be asked for. Default true. */
  readonly introspection?: boolean
  /** Default none: every request carries its document. */
  readonly documents?: PersistedDocuments | null
  /** Throttle scope of a request as a whole; its operations count in their own besides. Default `graphql`. */
  readonly throttle?: string
}

export type GraphqlHttpReply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** For the RateLimit headers. */
  readonly verdicts: readonly ThrottleVerdict[]
  readonly spent: { readonly statements: number; readonly timeMs: number }
}

export type GraphqlHttpHandler = (request: GraphqlHttpRequest, ctx: Context) => Promise<GraphqlHttpReply>

/**
 * Answers requests by the GraphQL-over-HTTP specification, whatever the framework: GET for queries only, POST with JSON,
 * `application/graphql-response+json` where accepted, and `data` left out where nothing was executed. Never throws.
 */
export function createGraphqlHandler(options: GraphqlHttpOptions): GraphqlHttpHandler {
  const limits = options.limits ?? defaultLimits
  const documents = createDocuments(options.schema, limits, options.introspection ?? true)
  return async (request, ctx) => {
    const type = negotiate(headerOf(request, 'accept'))
    const verdicts = takeThrottle(options, ctx)
    const context = createGraphqlContext(options.runtime, ctx, headerOf(request, 'idempotency-key') ?? null)
    const shared = { verdicts, spent: context.spent }
    if (type === null)
      return {
        ...shared,
        status: 406,
        headers: { accept: 'application/graphql-response+json, application/json' },
        body: '',
      }
    try {
      refuseThrottled(verdicts)
      const parameters = readParameters(request)
      const source = await findDocument(parameters, options.documents ?? null)
      const prepared = documents.prepare(source, parameters.operationName, parameters.variables)
      refuseUnsafeGet(request, prepared)
      const result = await options.execute(
        prepared.source,
        context,
        parameters.variables,
        parameters.operationName || null,
      )
      return { ...shared, ...respond(type, finish(result, prepared, limits, context)) }
    } catch (error) {
      const said = translateError(error, options.runtime.kit.translators.get(ctx.locale))
      return { ...shared, ...failed(type, said, options.runtime, ctx) }
    }
  }
}

function takeThrottle({ runtime, throttle }: GraphqlHttpOptions, ctx: Context): ThrottleVerdict[] {
  return ctx.actor.kind === 'system' ? [] : runtime.throttle.take([throttle ?? 'graphql'], callerOf(ctx))
}

function refuseUnsafeGet(request: GraphqlHttpRequest, prepared: PreparedOperation): void {
  if (request.method === 'GET' && prepared.kind !== 'query')
    throw methodNotAllowed({ detail: 'Only queries may be sent by GET.' })
}

type Answer = {
  readonly status: number
  readonly result: GraphqlResult
  readonly allow?: string
  readonly retryAfter?: number
}

function finish(
  result: GraphqlResult,
  prepared: PreparedOperation,
  limits: GraphqlLimits,
  { runtime, ctx, changeSets }: GraphqlContext,
): Answer {
  const errors = result.errors?.map((error) =>
    finishError(formatted(error), ctx.requestId, (cause) =>
      runtime.logError(cause, 'GraphQL answer did not fit its type'),
    ),
  )
  // Variables that do not fit are found by the executor: nothing ran, and no error has a path.
  const isRefused =
    (result.data === null || result.data === undefined) &&
    errors !== undefined &&
    errors.every((error) => error.path === undefined)
  if (isRefused) return { status: 400, result: { errors } }
  const extensions = {
    ...result.extensions,
    cost: { requested: prepared.cost, limit: limits.cost },
    ...(changeSets.length > 0 && { changeSets }),
  }
  return {
    status: 200,
    result: { ...(errors && errors.length > 0 && { errors }), data: result.data ?? null, extensions },
  }
}

function failed(
  type: string,
  error: unknown,
  runtime: Runtime,
  ctx: Context,
): Pick<GraphqlHttpReply, 'status' | 'headers' | 'body'> {
  const log = (cause: unknown) => runtime.logError(cause, 'GraphQL request failed')
  if (isAppError(error)) {
    const retryAfter = error.details?.retryAfterSeconds
    return respond(type, {
      status: error.status,
      result: { errors: [toGraphqlError(error, ctx.requestId).toJSON()] },
      ...(error.status === 405 && { allow: 'GET, POST' }),
      ...(typeof retryAfter === 'number' && { retryAfter }),
    })
  }
  const errors = documentErrors(error)
  if (errors)
    return respond(type, {
      status: 400,
      result: { errors: errors.map((each) => finishError(withRequestId(formatted(each), ctx), ctx.requestId, log)) },
    })
  log(error)
  return respond(type, { status: 500, result: { errors: [toGraphqlError(internalError(), ctx.requestId).toJSON()] } })
}

/** The errors of a document that was refused: ours, or those that Mercurius throws together. */
function documentErrors(error: unknown): readonly (GraphQLError | GraphQLFormattedError)[] | null {
  if (error instanceof GraphQLError) return [error]
  const { errors, code } = (error ?? {}) as { errors?: unknown; code?: unknown }
  return Array.isArray(errors) && String(code).startsWith('MER_ERR_') ? (errors as GraphQLError[]) : null
}

function formatted(error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError {
  return error instanceof Error ? ((error as GraphQLError).toJSON?.() ?? { message: error.message }) : error
}

function withRequestId(error: GraphQLFormattedError, ctx: Context): GraphQLFormattedError {
  return error.extensions ? { ...error, extensions: { ...error.extensions, requestId: ctx.requestId } } : error
}

// Clients that ask for plain JSON see 200 wherever the document was at fault: an older habit that the specification keeps.
function respond(
  type: string,
  { status, result, allow, retryAfter }: Answer,
): Pick<GraphqlHttpReply, 'status' | 'headers' | 'body'> {
  const isDocumentFault =
    result.data === undefined && result.errors?.some((error) => String(error.extensions?.code).startsWith('GRAPHQL_'))
  return {
    status: type === 'application/json' && status === 400 && isDocumentFault ? 200 : status,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'private, no-store',
      ...(allow && { allow }),
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    },
    body: JSON.stringify(result),
  }
}

function headerOf(request: GraphqlHttpRequest, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : value?.[0]
}
