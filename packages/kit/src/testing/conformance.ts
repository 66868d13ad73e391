import { randomUUID } from 'node:crypto'
import type { ResolvedOperation } from '../resolved.ts'
import { expectationOf, permissionOf } from './expectations.ts'
import { graphqlRequest } from './graphql-request.ts'
import { judge } from './judge.ts'
import { restRequest } from './rest-request.ts'
import {
  type ConformanceCase,
  type ConformanceOptions,
  type Door,
  type HttpReply,
  type HttpRequest,
  type Role,
  roles,
} from './types.ts'

const doors: readonly Door[] = ['REST', 'GraphQL']

/**
 * One case for every operation, role and door: the call is allowed or refused as declared, a refusal changes nothing, every
 * error is a documented one, no answer has a field its audience does not name, and a repeated key replays the answer to the byte.
 * Runner-agnostic: `for (const each of conformanceCases(options)) test(each.name, () => each.run())`.
 */
export function conformanceCases(options: ConformanceOptions): ConformanceCase[] {
  return [...options.kit.operations.values()].flatMap((operation) =>
    doors.flatMap((door) => {
      const isOffered = door === 'REST' ? operation.rest !== null : operation.graphql !== null
      if (!isOffered || options.samples[operation.name]?.skip?.[door]) return []
      return roles.map((role) => ({
        name: `${operation.name} · ${role} · ${door}`,
        operation: operation.name,
        role,
        door,
        run: () => runCase(options, operation, role, door),
      }))
    }),
  )
}

/** Operations that only their refusals are tested of: give them a sample. Sorted. */
export function operationsWithoutSample({ kit, samples }: Pick<ConformanceOptions, 'kit' | 'samples'>): string[] {
  return [...kit.operations.keys()].filter((name) => !samples[name]).sort()
}

/** Samples of operations that are no more. Sorted. */
export function samplesWithoutOperation({ kit, samples }: Pick<ConformanceOptions, 'kit' | 'samples'>): string[] {
  return Object.keys(samples)
    .filter((name) => !kit.operations.has(name))
    .sort()
}

async function runCase(
  options: ConformanceOptions,
  operation: ResolvedOperation,
  role: Role,
  door: Door,
): Promise<void> {
  const sample = options.samples[operation.name]
  const expectation = expectationOf(operation, role, sample)
  const input = (await sample?.prepare()) ?? {}
  const request = requestFor(options, operation, door, input)
  const before = expectation === 'refused' ? await options.fingerprint(operation) : null
  const reply = await options.send(role, permissionOf(operation), request)
  judge({ operation, role, door, expectation, hasSample: sample !== undefined }, reply)
  if (before !== null && before !== (await options.fingerprint(operation))) {
    throw new Error(`${operation.name} as ${role} through ${door}: was refused, and yet something changed`)
  }
  const isReplayed = expectation === 'allowed' && sample && operation.idempotent !== 'ignored' && door === 'REST'
  if (isReplayed) await checkReplay(options, operation, role, request, reply)
}

function requestFor(
  options: ConformanceOptions,
  operation: ResolvedOperation,
  door: Door,
  input: Readonly<Record<string, unknown>>,
): HttpRequest {
  const headers = {
    ...options.samples[operation.name]?.headers,
    ...(operation.idempotent === 'ignored' ? {} : { 'idempotency-key': randomUUID() }),
  }
  if (door === 'REST') return restRequest(operation, input, options.prefix ?? '/api/v1', headers)
  return graphqlRequest(options.schema, operation, input, options.graphqlPath ?? '/graphql', headers)
}

// The same request again must not act again: the same answer to the byte, nothing changed.
async function checkReplay(
  options: ConformanceOptions,
  operation: ResolvedOperation,
  role: Role,
  request: HttpRequest,
  first: HttpReply,
): Promise<void> {
  const before = await options.fingerprint(operation)
  const again = await options.send(role, permissionOf(operation), request)
  const isSame =
    again.headers['idempotent-replayed'] === 'true' &&
    again.status === first.status &&
    again.body === first.body &&
    again.headers.etag === first.headers.etag
  if (!isSame || before !== (await options.fingerprint(operation))) {
    throw new Error(
      `${operation.name} as ${role}: the same Idempotency-Key did not replay the answer, got ${again.status} ${again.body.slice(0, 300)}`,
    )
  }
}
