import type { FieldError } from '@stoa/kernel'
import { z } from 'zod'
import { validationFailed } from './errors.ts'
import { didYouMean } from './nearest-name.ts'

/** Most problems told at once. */
const MAX_REPORTED = 50

/**
 * Checks input against a schema. Throws VALIDATION_FAILED naming each field: unknown ones with the nearest known name, and
 * at any depth text that the database cannot hold.
 */
export function validate(schema: z.ZodType, input: unknown): Record<string, unknown> {
  const strict = schema instanceof z.ZodObject && schema.def.catchall === undefined ? schema.strict() : schema
  const texts = unstorableTexts(input)
  if (texts.length > 0) throw validationFailed({ detail: `${texts[0]?.path}: ${texts[0]?.message}`, errors: texts })
  const result = strict.safeParse(input)
  if (result.success) return result.data as Record<string, unknown>
  const errors = result.error.issues.flatMap((issue) => describeIssue(issue, schema)).slice(0, MAX_REPORTED)
  const [first] = errors
  throw validationFailed({ detail: first ? `${first.path || 'Input'}: ${first.message}` : undefined, errors })
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

/** PostgreSQL keeps no U+0000 and no half of a surrogate pair: refused here, by name, instead of failing there. */
function unstorableTexts(value: unknown, path = ''): FieldError[] {
  if (typeof value === 'string') {
    const message = value.includes('\u0000')
      ? 'Must not contain the NUL character'
      : value.isWellFormed()
        ? null
        : 'Must not contain half of a surrogate pair'
    return message === null ? [] : [{ path, code: 'invalid_text', message }]
  }
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  return Object.entries(value)
    .flatMap(([name, inner]) => unstorableTexts(inner, path ? `${path}.${name}` : name))
    .slice(0, MAX_REPORTED)
}
