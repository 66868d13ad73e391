import { errorsOf } from '../documented-errors.ts'
import { inputSchema } from '../execute.ts'
import { graphqlErrors } from '../graphql/errors.ts'
import type { ResolvedOperation } from '../resolved.ts'
import { type BadValue, badValues, withValue } from './bad-values.ts'
import { permissionOf } from './expectations.ts'
import { graphqlRequest } from './graphql-request.ts'
import { restRequest } from './rest-request.ts'
import type { ConformanceOptions, Door, HttpReply, HttpRequest, Role } from './types.ts'

export type BadInputCase = { readonly name: string; run(): Promise<void> }

type Input = Readonly<Record<string, unknown>>

type Attempt = {
  readonly options: ConformanceOptions
  readonly operation: ResolvedOperation
  readonly door: Door
}

/**
 * A case for every operation that has a sample and each door: wrong, missing, unknown and hostile values in each field of
 * its input, from somebody who may call it. Nothing is a defect, each refusal is a documented error that names the field,
 * and what was refused changed nothing.
 */
export function badInputCases(options: ConformanceOptions): BadInputCase[] {
  return [...options.kit.operations.values()].flatMap((operation) => {
    if (!options.samples[operation.name]) return []
    const doors: Door[] = [
      ...(operation.rest ? ['REST' as const] : []),
      ...(operation.graphql ? ['GraphQL' as const] : []),
    ]
    return doors.map((door) => ({
      name: `${operation.name} · ${door}`,
      run: () => tryAll({ options, operation, door }),
    }))
  })
}

async function tryAll(attempt: Attempt): Promise<void> {
  const { options, operation } = attempt
  const prepare = async () => (await options.samples[operation.name]?.prepare()) ?? {}
  let input = await prepare()
  let before = await options.fingerprint(operation)
  const failures: string[] = []
  for (const bad of [...badValues(inputSchema(operation)), ...unknownFields(operation)]) {
    const wasAccepted = await tryOne(attempt, input, bad).catch((error: Error) => {
      failures.push(error.message)
      return false
    })
    if (!wasAccepted) continue
    // What may be stored was stored: the next bad value starts from a row of its own.
    input = await prepare()
    before = await options.fingerprint(operation)
  }
  if (before !== (await options.fingerprint(operation))) failures.push('something changed though it was refused')
  if (failures.length > 0) throw new Error(`${operation.name} through ${attempt.door}:\n${failures.join('\n')}`)
}

function unknownFields({ target, rest }: ResolvedOperation): BadValue[] {
  // Lists have parameters of their own, which they check themselves.
  const isOpen = rest === null || (target.kind === 'crud' && target.verb === 'list')
  return isOpen ? [] : [{ path: ['nonsence'], what: 'a field that does not exist', value: 'x' }]
}

/** Answers whether the call was accepted. Throws where the answer breaks a promise. */
async function tryOne({ options, operation, door }: Attempt, input: Input, bad: BadValue): Promise<boolean> {
  const value = withValue(input, bad.path, bad.value)
  const request = requestFor({ options, operation, door }, value)
  if (request === null) return false
  const role: Role = operation.access.kind === 'permission' ? 'permitted' : 'owner'
  const reply = await options.send(role, permissionOf(operation), request)
  const seen = seenIn(door, reply)
  const say = (wrong: string): never => {
    throw new Error(`${bad.path.join('.')} = ${bad.what}: ${wrong}: ${reply.status} ${reply.body.slice(0, 400)}`)
  }
  if (reply.status >= 500 || seen?.code === 'INTERNAL') say('a defect')
  if (seen === null) {
    if (door === 'REST' && !fits(operation, request, value)) say('was accepted, which its input forbids')
    return true
  }
  const documented = [...errorsOf(operation), ...(door === 'GraphQL' ? graphqlErrors : [])]
  if (!documented.some((error) => error.code === seen.code)) say('the error is not documented')
  if (seen.code === 'VALIDATION_FAILED' && !namesField(bad, seen.text)) say('the field is not named')
  return false
}

/** Whether the declared input takes a value; of what travels as text only the operation itself can tell. */
function fits(operation: ResolvedOperation, request: HttpRequest, value: Input): boolean {
  return request.body === undefined || inputSchema(operation).safeParse(value).success
}

function namesField(bad: BadValue, text: string): boolean {
  const [top] = bad.path as [string, ...string[]]
  return text.includes(top)
}

type Seen = { readonly code: string; readonly text: string }

function seenIn(door: Door, reply: HttpReply): Seen | null {
  if (door === 'GraphQL') {
    const { errors } = JSON.parse(reply.body) as { errors?: { message: string; extensions?: { code?: string } }[] }
    return errors ? { code: errors[0]?.extensions?.code ?? 'INTERNAL', text: JSON.stringify(errors) } : null
  }
  if (reply.status < 400) return null
  const isProblem = String(reply.headers['content-type']).startsWith('application/problem+json')
  const { code, errors } = JSON.parse(reply.body) as { code?: string; errors?: unknown }
  return { code: isProblem && code ? code : 'INTERNAL', text: JSON.stringify(errors) }
}

// A parameter of the address cannot be left out or be an object; an address with an empty one is another address.
function requestFor({ options, operation, door }: Attempt, value: Input): HttpRequest | null {
  const headers = options.samples[operation.name]?.headers ?? {}
  if (door === 'GraphQL') {
    const isKnown = !('nonsence' in value)
    return isKnown ? graphqlRequest(options.schema, operation, value, options.graphqlPath ?? '/graphql', headers) : null
  }
  const params = operation.rest?.params ?? []
  const isAddressable = params.every((name) => typeof value[name] === 'string' || typeof value[name] === 'number')
  const isWritable = params.every(
    (name) => /^.{1,1000}$/su.test(String(value[name])) && String(value[name]).isWellFormed(),
  )
  if (!isAddressable || !isWritable) return null
  return restRequest(operation, value, options.prefix ?? '/api/v1', headers)
}
