import { z } from 'zod'
import { refuseCaller } from '../access.ts'
import type { Actor } from '../context.ts'
import { validationFailed } from '../errors.ts'
import { inputSchema } from '../execute.ts'
import { didYouMean } from '../nearest-name.ts'
import type { ResolvedExposure, ResolvedKit, ResolvedOperation } from '../resolved.ts'
import { validate } from '../validate.ts'

/** An operation that can be run on many rows of a resource, one by one. */
export type BulkTarget = {
  readonly operation: ResolvedOperation
  readonly exposure: ResolvedExposure
  /** Member of the input that names the row. */
  readonly key: string
  /** What all rows get: the operation's input without the row. */
  readonly input: z.ZodType
}

/** Operations that staff may run on many rows: changing, deleting, and the verbs on the page of one row. */
export function bulkTargets(kit: ResolvedKit): BulkTarget[] {
  const exposures = new Map(kit.resources.map(({ model, exposures }) => [model.name, exposures.admin]))
  return [...kit.operations.values()].flatMap((operation) => {
    const exposure = exposureOf(operation, exposures)
    // A row is ticked off in the transaction of its work, so the work must have none of its own.
    if (!exposure || operation.secrets.length > 0 || operation.transaction === 'none' || !hasUuidKey(exposure))
      return []
    const key = operation.target.kind === 'crud' ? exposure.lookup : operation.rest?.params[0]
    const input = key === undefined ? null : inputOfAll(operation, exposure, key)
    return input && key !== undefined ? [{ operation, exposure, key, input }] : []
  })
}

function exposureOf(
  { target, rest }: ResolvedOperation,
  exposures: ReadonlyMap<string, ResolvedExposure | undefined>,
): ResolvedExposure | undefined {
  if (target.kind === 'crud') {
    const isOffered = target.exposure.audience === 'admin' && (target.verb === 'update' || target.verb === 'remove')
    return isOffered ? target.exposure : undefined
  }
  const { admin } = target.definition
  return admin?.on === 'object' && rest?.params.length === 1 ? exposures.get(admin.model) : undefined
}

function hasUuidKey({ model }: ResolvedExposure): boolean {
  const key = model.fields[model.primaryKey[0] as string]
  return model.primaryKey.length === 1 && key?.kind === 'scalar' && key.type === 'Uuid'
}

// Rows of inlines and what must be unique belong to one row each.
function inputOfAll(operation: ResolvedOperation, exposure: ResolvedExposure, key: string): z.ZodType | null {
  const schema = inputSchema(operation)
  if (!(schema instanceof z.ZodObject)) return null
  const own = Object.entries(schema.shape as Record<string, z.ZodType>).filter(([name]) => name !== key)
  if (operation.target.kind !== 'crud') return z.strictObject(Object.fromEntries(own))
  const shared = new Set(exposure.writes.filter((field) => !isOfOneRow(exposure, field)).map(({ name }) => name))
  return z.strictObject(Object.fromEntries(own.filter(([name]) => shared.has(name))))
}

function isOfOneRow({ model }: ResolvedExposure, field: ResolvedExposure['writes'][number]): boolean {
  if (field.kind === 'inline') return true
  return model.uniques.some((unique) => unique.length === 1 && unique[0] === field.name)
}

/** The target named, where the caller may run it. Throws VALIDATION_FAILED and what refuses the caller. */
export function requireTarget(kit: ResolvedKit, actor: Actor, name: string): BulkTarget {
  const targets = bulkTargets(kit)
  const target = targets.find(({ operation }) => operation.name === name)
  if (!target) {
    const message = `"${name}" is nothing that can be done with many rows.${didYouMean(
      name,
      targets.map(({ operation }) => operation.name),
    )}`
    throw validationFailed({ detail: message, errors: [{ path: 'operation', code: 'invalid_value', message }] })
  }
  // A selection tells which rows there are, and a preview what they hold.
  for (const needed of [target.operation, target.exposure.operations.list]) {
    const refused = needed && refuseCaller(needed.access, actor)
    if (refused) throw refused
  }
  return target
}

/** What is run, and with what: as it came for those who call the operation, and as it is after the check. */
export type BulkWork = {
  readonly target: BulkTarget
  readonly input: Readonly<Record<string, unknown>>
  readonly values: Readonly<Record<string, unknown>>
}

/** Checks who may run an operation and what all rows are to get. Throws VALIDATION_FAILED and what refuses the caller. */
export function requireWork(kit: ResolvedKit, actor: Actor, operation: string, input: BulkWork['input']): BulkWork {
  const target = requireTarget(kit, actor, operation)
  const { input: values } = validate(z.strictObject({ input: target.input }), { input }) as { input: BulkWork['input'] }
  if (isPlainUpdate(target) && Object.keys(values).length === 0)
    throw validationFailed({ errors: [{ path: 'input', code: 'required', message: 'Name a field to change.' }] })
  return { target, input, values }
}

export function isPlainUpdate({ operation: { target } }: BulkTarget): boolean {
  return target.kind === 'crud' && target.verb === 'update'
}
