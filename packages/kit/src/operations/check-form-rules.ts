import type { FieldError } from '@stoa/kernel'
import { allowedBy, type Condition, holds } from '../condition.ts'
import type { Context } from '../context.ts'
import { validationFailed } from '../errors.ts'
import { sentenceCase } from '../names.ts'
import { columnsOf, keyOf } from '../resolve/form-rules.ts'
import type { ResolvedExposure, WriteField } from '../resolved.ts'
import { optionErrors } from './check-options.ts'
import type { Facts, RowWrite } from './facts.ts'

/**
 * What the admin's form asks besides types and lengths. A value for a field that such a row does not have is refused, unless
 * it says nothing or is the stored one; a field that is shown and required must have a value, where the write is about it;
 * a relation takes only what it offers. Throws VALIDATION_FAILED naming each field.
 */
export async function checkFormRules(ctx: Context, exposure: ResolvedExposure, write: RowWrite): Promise<void> {
  const { visible, required } = exposure.rules
  const row = { ...defaultsOf(exposure), ...write.stored, ...write.input }
  const names = new Set([...visible.keys(), ...required])
  const errors = [
    ...[...names].flatMap((name) => fieldErrors(exposure, name, write, row)),
    ...(await optionErrors(ctx, exposure, write, row)),
  ]
  const [first] = errors
  if (first) throw validationFailed({ detail: `${first.path}: ${first.message}`, errors })
}

function fieldErrors(exposure: ResolvedExposure, name: string, { stored, input }: RowWrite, row: Facts): FieldError[] {
  const { rules, model } = exposure
  const field = exposure.writes.find((write) => write.name === name || write.name === keyOf(model, name))
  if (!field) return []
  const path = field.name
  const conditions = rules.visible.get(name) ?? []
  const failed = conditions.find((condition) => !holds(condition, row))
  const given = input[path]
  if (failed) {
    // A row brought back under its own key comes as it was, what its form would not show included.
    const isRestored = stored === null && input[model.primaryKey[0] as string] !== undefined
    if (given === undefined || isRestored || saysNothing(field, given)) return []
    if (stored && isSame(given, storedValue(exposure, field, stored))) return []
    return [{ path, code: 'not_applicable', message: `Only where ${describe(failed)}.` }]
  }
  const isAbout = stored === null || [path, ...conditions.map((each) => each.field)].some((each) => each in input)
  const value = given === undefined && stored ? storedValue(exposure, field, stored) : row[path]
  return rules.required.includes(name) && isAbout && isNothing(value)
    ? [{ path, code: 'required', message: 'Required' }]
    : []
}

function describe(condition: Condition): string {
  const words = allowedBy(condition).map((value) => (value === null ? 'empty' : String(value)))
  return `${sentenceCase(condition.field).toLowerCase()} is ${words.join(' or ')}`
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function saysNothing(field: WriteField, value: unknown): boolean {
  return isNothing(value) || (field.kind === 'column' && field.meta.default === value)
}

function defaultsOf({ writes }: ResolvedExposure): Facts {
  return Object.fromEntries(
    writes.flatMap((write) => (write.kind === 'column' ? [[write.name, write.meta.default ?? null]] : [])),
  )
}

function storedValue({ resource, model }: ResolvedExposure, field: WriteField, stored: Facts): unknown {
  if (field.kind === 'column') return stored[field.name]
  if (field.kind === 'inline') return undefined
  const own = resource.definition.computed?.[field.name]
  if (columnsOf(model, own, field.name).every((column) => isNothing(stored[column]))) return null
  return Object.fromEntries(
    Object.entries(field.computed.writes ?? {}).map(([member, column]) => [member, stored[column] ?? null]),
  )
}

function isSame(a: unknown, b: unknown): boolean {
  if (a instanceof Date) return typeof b === 'string' && a.getTime() === new Date(b).getTime()
  if (typeof a === 'object' || typeof b === 'object') return JSON.stringify(a) === JSON.stringify(b)
  return String(a) === String(b)
}
