import type { FieldError } from '@stoa/kernel'
import { z } from 'zod'
import { validationFailed } from './errors.ts'
import { didYouMean } from './nearest-name.ts'

/** Most problems told at once. */
const MAX_REPORTED = 50

/** Levels of objects and lists; real input has five or six. */
const MAX_LEVELS = 40

/**
 * Checks input against a schema. Throws VALIDATION_FAILED naming each field: unknown ones with the nearest known name, and
 * text that the database cannot hold at any depth.
 */
export function validate(schema: z.ZodType, input: unknown): Record<string, unknown> {
  const strict = strictOf(schema)
  const wrong = untakeable(input)
  if (wrong[0]) throw validationFailed({ detail: `${wrong[0].path}: ${wrong[0].message}`, errors: wrong })
  const result = strict.safeParse(input)
  if (result.success) return result.data as Record<string, unknown>
  const errors = result.error.issues.flatMap((issue) => describeIssue(issue, schema)).slice(0, MAX_REPORTED)
  const [first] = errors
  throw validationFailed({ detail: first ? `${first.path || 'Input'}: ${first.message}` : undefined, errors })
}

const strictSchemas = new WeakMap<z.ZodType, z.ZodType>()

// zod compiles a function for every schema: a schema of each call's own would cost more than the rest of a read.
function strictOf(schema: z.ZodType): z.ZodType {
  const known = strictSchemas.get(schema)
  if (known) return known
  const strict = schema instanceof z.ZodObject && schema.def.catchall === undefined ? schema.strict() : schema
  strictSchemas.set(schema, strict)
  return strict
}

function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType): FieldError[] {
  const path = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
    return issue.keys.map((key) => ({
      path: path ? `${path}.${key}` : key,
      code: 'unknown_field',
      message: `"${key}" is not a field here.${path ? '' : didYouMean(key, known)}`,
    }))
  }
  const isMissing =
    issue.code === 'invalid_type' && issue.input === undefined && /received undefined/.test(issue.message)
  return [{ path, code: isMissing ? 'required' : issue.code, message: isMissing ? 'Required' : issue.message }]
}

/**
 * What no operation takes, whatever its schema says of the field: text that PostgreSQL cannot keep (U+0000, half of a
 * surrogate pair) and nesting that only an attack has. Refused here, by name, instead of failing there.
 */
function untakeable(value: unknown, path: readonly string[] = []): FieldError[] {
  if (typeof value === 'string') {
    const message = textProblem(value)
    return message === null ? [] : [{ path: path.join('.'), code: 'invalid_text', message }]
  }
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  if (path.length >= MAX_LEVELS)
    return [{ path: path[0] as string, code: 'too_deep', message: `At most ${MAX_LEVELS} levels.` }]
  return Object.entries(value)
    .flatMap(([name, inner]) => untakeable(inner, [...path, name]))
    .slice(0, MAX_REPORTED)
}

function textProblem(text: string): string | null {
  if (text.includes('\u0000')) return 'Must not contain the NUL character'
  return text.isWellFormed() ? null : 'Must not contain half of a surrogate pair'
}
