import type { FieldError } from '@stoa/kernel'
import { z } from 'zod'
import { type Condition, type CountMode, type ListRequest, selectAll } from '../read/plan.ts'
import {
  addPath,
  DEFAULT_LIMIT,
  findFilter,
  MAX_DEPTH,
  MAX_LIMIT,
  parseCursor,
  parseOrdering,
  textCondition,
  throwFieldErrors,
} from '../read/request.ts'
import { searchText } from '../read/search-text.ts'
import type { ResolvedExposure, SelectTree } from '../resolved.ts'
import { unwrap } from '../zod-kinds.ts'

export type Query = Readonly<Record<string, string | string[] | undefined>>

/** Staff may page by number only so far: beyond, each page costs what it skips. */
const MAX_OFFSET = 1_000_000

const listParameters = ['q', 'ordering', 'fields', 'include', 'limit', 'cursor', 'count', 'page'] as const

/** Reads a list's query string. Throws VALIDATION_FAILED naming every parameter that is wrong. */
export function parseListQuery(exposure: ResolvedExposure, query: Query, ignored: readonly string[]): ListRequest {
  const errors: FieldError[] = []
  const text = (name: string) => single(query, name, errors)
  const where = parseFilters(exposure, query, ignored, errors)
  const order = parseOrdering(exposure, text('ordering') ?? '', errors)
  const select = parseSelect(exposure, text('fields'), text('include'), exposure.listFields, errors)
  const limit = parseNumber('limit', text('limit'), DEFAULT_LIMIT, MAX_LIMIT, errors)
  const search = parseSearch(exposure, text('q'), errors)
  const count = parseCount(text('count'), errors)
  const page = parsePage(exposure, text('page'), limit, errors)
  throwFieldErrors(errors)
  const cursorText = text('cursor')
  const cursor = cursorText ? parseCursor(exposure, order, cursorText) : null
  return { select, where, search, order, limit, cursor, page, count }
}

/** Parameters that do not say which rows. */
const presentation = new Set(['ordering', 'fields', 'include', 'limit', 'cursor', 'count', 'page'])

/** Reads which rows a list's query string asks for, given as text: `status=draft&q=lamp`. Throws as `parseListQuery` does. */
export function parseListText(exposure: ResolvedExposure, text: string): ListRequest {
  const query: Record<string, string | string[]> = {}
  for (const [name, value] of new URLSearchParams(text)) {
    if (presentation.has(name)) continue
    const known = query[name]
    query[name] = known === undefined ? value : [known, value].flat()
  }
  return parseListQuery(exposure, query, [])
}

/** Reads `fields` and `include` of a single row. Null where neither is given. */
export function parseReadQuery(
  exposure: ResolvedExposure,
  query: Query,
  ignored: readonly string[],
): SelectTree | undefined {
  const errors: FieldError[] = []
  for (const name of Object.keys(query)) {
    if (!ignored.includes(name) && name !== 'fields' && name !== 'include')
      errors.push({ path: name, code: 'unknown_parameter', message: `"${name}" is not a parameter here.` })
  }
  const fields = single(query, 'fields', errors)
  const include = single(query, 'include', errors)
  const select =
    fields === undefined && include === undefined
      ? undefined
      : parseSelect(exposure, fields, include, undefined, errors)
  throwFieldErrors(errors)
  return select
}

function single(query: Query, name: string, errors: FieldError[]): string | undefined {
  const value = query[name]
  if (!Array.isArray(value)) return value
  errors.push({
    path: name,
    code: 'repeated_parameter',
    message: `Give ${name} once; separate several values with commas.`,
  })
  return value[0]
}

function parseFilters(
  exposure: ResolvedExposure,
  query: Query,
  ignored: readonly string[],
  errors: FieldError[],
): Condition[] {
  return Object.keys(query).flatMap((name) => {
    if (ignored.includes(name) || (listParameters as readonly string[]).includes(name)) return []
    const target = findFilter(exposure, name, listParameters, errors)
    const text = target && single(query, name, errors)
    const condition = target && text !== undefined && text !== null ? textCondition(name, target, text, errors) : null
    return condition ? [condition] : []
  })
}

function parseSelect(
  exposure: ResolvedExposure,
  fields: string | undefined,
  include: string | undefined,
  defaults: readonly string[] | undefined,
  errors: FieldError[],
): SelectTree {
  const { shape } = exposure
  const tree: Record<string, true | SelectTree> = fields === undefined ? { ...selectAll(exposure, defaults) } : {}
  for (const [parameter, text] of [
    ['fields', fields],
    ['include', include],
  ] as const) {
    for (const path of (text ?? '').split(',').filter(Boolean)) {
      const steps = path.trim().split('.')
      if (steps.length > MAX_DEPTH)
        errors.push({ path: parameter, code: 'too_deep', message: `At most ${MAX_DEPTH} levels.` })
      else addPath(tree, shape, steps, parameter, errors)
    }
  }
  if (exposure.audience === 'admin')
    Object.assign(tree, selectAll(exposure, [exposure.model.primaryKey[0] as string, '_label']))
  return tree
}

function parseNumber(
  name: string,
  text: string | undefined,
  fallback: number,
  max: number,
  errors: FieldError[],
): number {
  if (text === undefined) return fallback
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (value < 1 || value > max)
    errors.push({ path: name, code: 'out_of_range', message: `${name} is a whole number from 1 to ${max}.` })
  return value
}

function parseSearch(exposure: ResolvedExposure, text: string | undefined, errors: FieldError[]): string | null {
  const search = searchText(text, errors)
  if (search !== null && exposure.search.length === 0)
    errors.push({ path: 'q', code: 'unknown_parameter', message: 'This list cannot be searched.' })
  return search
}

function parseCount(text: string | undefined, errors: FieldError[]): CountMode {
  if (text === undefined) return 'none'
  if (text === 'exact' || text === 'estimate' || text === 'none') return text
  errors.push({ path: 'count', code: 'invalid_value', message: 'count is exact, estimate or none.' })
  return 'none'
}

function parsePage(
  exposure: ResolvedExposure,
  text: string | undefined,
  limit: number,
  errors: FieldError[],
): number | null {
  if (text === undefined) return null
  if (exposure.audience !== 'admin')
    errors.push({ path: 'page', code: 'unknown_parameter', message: 'Use cursor to page through this list.' })
  return parseNumber('page', text, 1, Math.max(1, Math.floor(MAX_OFFSET / Math.max(limit, 1))), errors)
}

/** Gives query and path texts the types a declared operation's input asks for. What does not fit is left for validation. */
export function coerceTexts(schema: z.ZodType, values: Query): Record<string, unknown> {
  const shape = schema instanceof z.ZodObject ? schema.shape : {}
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, coerce(shape[name], value)]))
}

function coerce(declared: z.ZodType | undefined, value: unknown): unknown {
  const schema = declared && unwrap(declared, 'input').schema
  if (schema instanceof z.ZodArray) {
    const parts = typeof value === 'string' ? value.split(',').filter(Boolean) : (value as unknown[])
    return Array.isArray(parts) ? parts.map((part) => coerce(schema.element as z.ZodType, part)) : value
  }
  if (typeof value !== 'string') return value
  if (schema instanceof z.ZodNumber) return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
  if (schema instanceof z.ZodBoolean) return value === 'true' ? true : value === 'false' ? false : value
  return value
}
