import type { Computed } from '../computed.ts'
import { errorsOf } from '../documented-errors.ts'
import { isNullable } from '../resolve/shape.ts'
import type { ResolvedOperation, Shape, ShapeField } from '../resolved.ts'
import type { Expectation } from './expectations.ts'
import type { Door, HttpReply, Role } from './types.ts'

export type Judged = {
  readonly operation: ResolvedOperation
  readonly role: Role
  readonly door: Door
  readonly expectation: Expectation
  readonly hasSample: boolean
}

type Seen = { readonly status: number; readonly code: string | null; readonly text: string }

/** Throws where an answer is not what the declaration promises. */
export function judge(judged: Judged, reply: HttpReply): void {
  const seen = judged.door === 'REST' ? seeRest(judged, reply) : seeGraphql(reply)
  const isRefused = refusals(judged).includes(seen.code ?? '')
  if (seen.status >= 500 || seen.code === 'INTERNAL') fail(judged, 'no defect', seen)
  if (judged.expectation === 'refused' && !isRefused) fail(judged, `a refusal (${refusals(judged).join(' or ')})`, seen)
  if (judged.expectation !== 'allowed') return
  if (judged.hasSample ? seen.code !== null : seen.code === 'UNAUTHENTICATED' || seen.code === 'FORBIDDEN')
    fail(judged, 'to be allowed', seen)
  if (judged.hasSample && judged.door === 'REST') checkFields(judged, reply)
}

// Strangers are asked to log in; whoever is known is told that it is forbidden, or that there is nothing.
function refusals({ operation, role }: Judged): string[] {
  if (role !== 'anonymous') return ['FORBIDDEN', 'NOT_FOUND']
  return operation.access.kind === 'predicate' ? ['UNAUTHENTICATED', 'NOT_FOUND'] : ['UNAUTHENTICATED']
}

function seeRest(judged: Judged, reply: HttpReply): Seen {
  if (reply.status < 400) return { status: reply.status, code: null, text: '' }
  const problem = parse(reply.body) as { code?: string; status?: number } | null
  const seen = { status: reply.status, code: problem?.code ?? null, text: reply.body }
  if (!String(reply.headers['content-type']).startsWith('application/problem+json'))
    fail(judged, 'a problem document', seen)
  const documented = errorsOf(judged.operation).find((error) => error.code === seen.code)
  if (!documented || documented.status !== reply.status) fail(judged, 'a documented error', seen)
  return seen
}

function seeGraphql(reply: HttpReply): Seen {
  const { errors } = (parse(reply.body) ?? {}) as { errors?: { extensions?: { code?: string } }[] }
  return {
    status: reply.status,
    code: errors?.[0] ? (errors[0].extensions?.code ?? 'INTERNAL') : null,
    text: reply.body,
  }
}

/** No field in an answer that the caller's audience does not name, and each as its type says. */
function checkFields(judged: Judged, reply: HttpReply): void {
  const { target } = judged.operation
  if (reply.body === '') return
  const answer = parse(reply.body) as { data?: unknown }
  if (target.kind === 'declared') {
    const misfit = target.definition.output.safeParse(answer).error?.issues[0]
    if (!misfit) return
    fail(judged, `${misfit.path.join('.')} as declared (${misfit.message})`, {
      status: reply.status,
      code: null,
      text: reply.body,
    })
  }
  const stray = strayField(target.exposure.shape, target.verb === 'list' ? answer.data : answer)
  if (stray)
    fail(judged, `no field "${stray}", or another type of it`, { status: reply.status, code: null, text: reply.body })
}

function strayField(shape: Shape, value: unknown): string | null {
  if (Array.isArray(value)) return value.reduce<string | null>((found, item) => found ?? strayField(shape, item), null)
  if (typeof value !== 'object' || value === null) return null
  for (const [name, inner] of Object.entries(value)) {
    const field = shape.fields[name]
    if (!field || !fits(field, inner)) return name
    const stray = field.kind === 'relation' ? strayField(field.shape, inner) : null
    if (stray) return `${name}.${stray}`
  }
  return null
}

function fits(field: ShapeField, value: unknown): boolean {
  if (field.kind === 'relation') return value === null ? isNullable(field) : Array.isArray(value) === field.meta.isList
  if (value === null) return field.kind === 'column' ? !field.meta.isRequired : mayBeNull(field.computed)
  const type = field.kind === 'column' ? field.type.output(field.meta) : field.computed.type
  return type.safeParse(value).success
}

function mayBeNull({ nullable, type }: Computed): boolean {
  return nullable === true || type.safeParse(null).success
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function fail({ operation, role, door }: Judged, expected: string, { status, code, text }: Seen): never {
  throw new Error(
    `${operation.name} as ${role} through ${door}: expected ${expected}, got ${status} ${code ?? ''} ${text.slice(0, 500)}`,
  )
}
