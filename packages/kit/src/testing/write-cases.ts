import type { Connection } from '../context.ts'
import type { ResolvedOperation } from '../resolved.ts'
import { permissionOf } from './expectations.ts'
import { restRequest } from './rest-request.ts'
import type { ConformanceOptions, HttpReply, Role } from './types.ts'

export type WriteCaseOptions = ConformanceOptions & {
  readonly connection: () => Connection
  /** Operations that leave no audit row or no event, each with the reason. */
  readonly leavesNothing: Readonly<Record<string, { readonly audit?: string; readonly event?: string }>>
}

export type WriteCase = { readonly name: string; run(): Promise<void> }

/**
 * Cases for every write that has an address and a sample: it leaves an audit row and an event in its own transaction, and
 * where it takes If-Match, a version that is not the current one is refused and changes nothing.
 */
export function writeCases(options: WriteCaseOptions): WriteCase[] {
  return [...options.kit.operations.values()].flatMap((operation) => {
    if (operation.kind !== 'mutation' || !operation.rest || !options.samples[operation.name]) return []
    // Nobody among the roles may call it: that is what there is to see.
    if (options.samples[operation.name]?.allowed?.length === 0) return []
    const { target } = operation
    const isVersioned = target.kind === 'crud' && (target.verb === 'update' || target.verb === 'remove')
    return [
      { name: `${operation.name} · audit and event`, run: () => checkTraces(options, operation) },
      ...(isVersioned ? [{ name: `${operation.name} · If-Match`, run: () => checkIfMatch(options, operation) }] : []),
    ]
  })
}

type Traces = { readonly audit: number; readonly event: number }

async function checkTraces(options: WriteCaseOptions, operation: ResolvedOperation): Promise<void> {
  const input = (await options.samples[operation.name]?.prepare()) ?? {}
  const before = await traces(options)
  const reply = await send(options, operation, input)
  if (reply.status >= 300) throw new Error(`${operation.name}: ${reply.status} ${reply.body}`)
  const after = await traces(options)
  const excused = options.leavesNothing[operation.name] ?? {}
  for (const kind of ['audit', 'event'] as const) {
    const left = after[kind] - before[kind]
    if (excused[kind] === undefined && left < 1) throw new Error(`${operation.name} left no ${kind}`)
    if (excused[kind] !== undefined && left > 0)
      throw new Error(`${operation.name} leaves an ${kind} though it is said not to: ${excused[kind]}`)
  }
}

async function traces({ connection }: WriteCaseOptions): Promise<Traces> {
  const [row] = await connection().query<Traces>({
    text: 'SELECT (SELECT count(*)::int FROM "AuditEntry") AS audit, (SELECT count(*)::int FROM "OutboxEvent") AS event',
    values: [],
  })
  return row as Traces
}

async function checkIfMatch(options: WriteCaseOptions, operation: ResolvedOperation): Promise<void> {
  const input = (await options.samples[operation.name]?.prepare()) ?? {}
  const before = await options.fingerprint(operation)
  for (const stale of ['"v1-stale"', '"unknown"', 'W/"v1-weak"', 'not quoted']) {
    const reply = await send(options, operation, input, { 'if-match': stale })
    if (reply.status !== 412 || !reply.body.includes('"PRECONDITION_FAILED"'))
      throw new Error(`${operation.name}: If-Match ${stale} was answered with ${reply.status} ${reply.body}`)
  }
  if (before !== (await options.fingerprint(operation)))
    throw new Error(`${operation.name}: was refused for its version, and yet something changed`)
  const current = await versionOf(options, operation, input)
  const reply = await send(options, operation, input, current === null ? { 'if-match': '*' } : { 'if-match': current })
  if (reply.status >= 300) throw new Error(`${operation.name}: its own version was answered with ${reply.body}`)
  if (current === null || operation.rest?.method === 'DELETE') return
  const again = await send(options, operation, input, { 'if-match': current })
  if (again.status !== 412) throw new Error(`${operation.name}: the version before the change was not refused`)
}

/** The ETag that the exposure's own read gives out; null where there is none. */
async function versionOf(
  options: WriteCaseOptions,
  operation: ResolvedOperation,
  input: Readonly<Record<string, unknown>>,
): Promise<string | null> {
  const { target } = operation
  const read = target.kind === 'crud' ? target.exposure.operations.read : undefined
  if (!read || target.kind !== 'crud') return null
  const reply = await send(options, read, { [target.exposure.lookup]: input[target.exposure.lookup] })
  return String(reply.headers.etag)
}

function send(
  options: WriteCaseOptions,
  operation: ResolvedOperation,
  input: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpReply> {
  const request = restRequest(operation, input, options.prefix ?? '/api/v1', headers)
  return options.send(writerOf(options, operation), permissionOf(operation), request)
}

function writerOf({ samples }: ConformanceOptions, { name, access }: ResolvedOperation): Role {
  if (access.kind === 'permission') return 'permitted'
  const allowed = samples[name]?.allowed
  return allowed && !allowed.includes('owner') ? (allowed[0] ?? 'owner') : 'owner'
}
