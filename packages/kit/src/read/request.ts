import type { FieldError } from '@stoa/kernel'
import { validationFailed } from '../errors.ts'
import { dateTimeField } from '../fields/date-time.ts'
import { type Lookup, lookups } from '../fields/field-type.ts'
import { integerField } from '../fields/number.ts'
import { didYouMean } from '../nearest-name.ts'
import type { OrderTerm, ResolvedExposure, ResolvedFilter, SelectTree, Shape } from '../resolved.ts'
import { decodeCursor, invalidCursor } from './cursor.ts'
import type { Condition, Cursor } from './plan.ts'
import { orderName, totalOrder } from './sql-executor.ts'

/** Longest list of values for `in`. */
const MAX_VALUES = 200

/** Rows of a page where a caller asks for no number of them, and the most they may ask for. */
export const DEFAULT_LIMIT = 24
export const MAX_LIMIT = 100

/** Deepest path of `fields` and `include`. */
export const MAX_DEPTH = 4

function invalid(path: string, code: string, message: string): FieldError {
  return { path, code, message }
}

/** Throws VALIDATION_FAILED where anything was found. */
export function throwFieldErrors(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw validationFailed({ detail: errors[0]?.message, errors: [...errors] })
}

/** Splits `price__gte` or `option.color__in` into the filter, its lookup and its key; null with an error where it is none. */
export function findFilter(
  exposure: ResolvedExposure,
  name: string,
  known: readonly string[],
  errors: FieldError[],
): { filter: ResolvedFilter; lookup: Lookup; key: string | null } | null {
  const parts = name.split('__')
  const last = parts.at(-1) as Lookup
  const whole = locate(exposure, name)
  if (whole && !whole.filter.isKeyed) return { ...whole, lookup: 'exact' }
  const found = parts.length > 1 ? locate(exposure, parts.slice(0, -1).join('__')) : null
  if (found && lookups.includes(last) && found.filter.lookups.includes(last)) return { ...found, lookup: last }
  // A key may hold two underscores of its own, so it is taken whole only once it does not end in a lookup.
  if (whole) return { ...whole, lookup: 'exact' }
  const message = found
    ? `"${last}" is not a lookup of ${found.filter.name}.${didYouMean(last, found.filter.lookups)}`
    : `"${name}" is not a parameter of this list.${didYouMean(parts[0] as string, [...Object.keys(exposure.filters), ...known])}`
  errors.push(invalid(name, found ? 'unknown_lookup' : 'unknown_parameter', message))
  return null
}

function locate(exposure: ResolvedExposure, name: string): { filter: ResolvedFilter; key: string | null } | null {
  const own = Object.hasOwn(exposure.filters, name) ? exposure.filters[name] : undefined
  if (own) return own.isKeyed ? null : { filter: own, key: null }
  const dot = name.indexOf('.')
  const keyed =
    dot > 0 && Object.hasOwn(exposure.filters, name.slice(0, dot)) ? exposure.filters[name.slice(0, dot)] : undefined
  return keyed?.isKeyed ? { filter: keyed, key: name.slice(dot + 1) } : null
}

type FilterTarget = { readonly filter: ResolvedFilter; readonly lookup: Lookup; readonly key: string | null }

/** Reads a filter's value from text, as an address carries it. Null with an error where it does not fit. */
export function textCondition(
  name: string,
  target: FilterTarget,
  text: string,
  errors: FieldError[],
): Condition | null {
  if (target.lookup === 'in' || target.lookup === 'range')
    return listCondition(
      name,
      target,
      text.split(',').filter((part) => part !== ''),
      errors,
    )
  const value = parseOne(target.filter, target.lookup, text)
  return value === undefined
    ? refuse(name, `takes ${describe(target.filter, target.lookup)}`, errors)
    : { ...target, value }
}

/** The same for the lookups that take several values. */
export function listCondition(
  name: string,
  target: FilterTarget,
  parts: readonly string[],
  errors: FieldError[],
): Condition | null {
  const values = parts.map((part) => parseOne(target.filter, target.lookup, part))
  if (target.lookup === 'range' && values.length !== 2)
    return refuse(name, 'needs two values with a comma between', errors)
  if (values.length > MAX_VALUES) return refuse(name, `takes at most ${MAX_VALUES} values`, errors)
  return values.includes(undefined)
    ? refuse(name, `takes ${describe(target.filter, target.lookup)}`, errors)
    : { ...target, value: values }
}

// PostgreSQL's years go further than four digits, addresses do not.
const highestOf: Partial<Record<Lookup, number>> = { year: 9999, month: 12, day: 31 }

function parseOne(filter: ResolvedFilter, lookup: Lookup, text: string): unknown {
  if (lookup === 'isnull')
    return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : undefined
  const highest = highestOf[lookup]
  if (highest !== undefined) {
    const value = integerField.parse(text, null) as number | undefined
    return value !== undefined && value >= 1 && value <= highest ? value : undefined
  }
  if (lookup === 'date') return dateTimeField.parse(text, null)
  const value = filter.type.parse(text, filter.meta)
  return filter.type.id === 'dateTime' && typeof value === 'number' ? undefined : value
}

function refuse(name: string, what: string, errors: FieldError[]): null {
  errors.push(invalid(name, 'invalid_value', `${name} ${what}.`))
  return null
}

function describe(filter: ResolvedFilter, lookup: Lookup): string {
  if (lookup === 'isnull') return 'true or false'
  if (highestOf[lookup] !== undefined) return `a whole number from 1 to ${highestOf[lookup]}`
  if (filter.meta?.kind === 'enum') return `one of ${filter.meta.values.join(', ')}`
  const words: Readonly<Record<string, string>> = {
    integer: 'a whole number',
    decimal: 'a number',
    boolean: 'true or false',
    dateTime: 'a date or time (RFC 3339)',
    uuid: 'an id',
  }
  return words[filter.type.id] ?? 'text without control characters'
}

/** Reads `-createdAt,name`. */
export function parseOrdering(exposure: ResolvedExposure, text: string, errors: FieldError[]): OrderTerm[] {
  return text
    .split(',')
    .filter(Boolean)
    .slice(0, 4)
    .flatMap((entry) => {
      const name = entry.replace(/^-/, '')
      const order = Object.hasOwn(exposure.orders, name) ? exposure.orders[name] : undefined
      if (order) return [{ order, isDescending: entry.startsWith('-') }]
      errors.push(
        invalid(
          'ordering',
          'unknown_order',
          `This list cannot be ordered by "${name}".${didYouMean(name, Object.keys(exposure.orders))}`,
        ),
      )
      return []
    })
}

/** Stands for a cursor behind the last row; no cursor of ours is that short. */
const LAST_PAGE = 'last'

/** Reads a cursor of a list. Throws VALIDATION_FAILED where it is damaged, forged, or of another order. */
export function parseCursor(exposure: ResolvedExposure, order: readonly OrderTerm[], text: string): Cursor {
  if (text === LAST_PAGE) return { values: [], isBackward: true }
  const terms = totalOrder(exposure, order)
  const cursor = decodeCursor(text, orderName(terms))
  const isWhole =
    cursor.values.length === terms.length && terms.every((term, index) => fitsOrder(term, cursor.values[index]))
  if (!isWhole) throw invalidCursor()
  return cursor
}

// Callers can write their own cursors: PostgreSQL must not be the one that finds a text where a number belongs.
function fitsOrder({ order }: OrderTerm, value: unknown): boolean {
  if (value === null) return order.isNullable
  const parsed = order.type.parse(String(value), null)
  return (
    order.type.id === 'enum' || (parsed !== undefined && (order.type.id !== 'dateTime' || typeof parsed === 'string'))
  )
}

/** Adds a dotted path (`variants.prices`) to a select tree; a path that ends on a relation brings its plain fields. */
export function addPath(
  tree: Record<string, true | SelectTree>,
  shape: Shape,
  path: readonly string[],
  parameter: string,
  errors: FieldError[],
): void {
  const [name, ...rest] = path as [string, ...string[]]
  const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined
  if (!field || (rest.length > 0 && field.kind !== 'relation')) {
    errors.push(
      invalid(
        parameter,
        'unknown_field',
        `"${name}" is not ${field ? 'a relation' : 'a field'} of ${shape.typeName}.${field ? '' : didYouMean(name, Object.keys(shape.fields))}`,
      ),
    )
    return
  }
  if (field.kind !== 'relation') {
    tree[name] = true
    return
  }
  const inner = typeof tree[name] === 'object' ? { ...(tree[name] as object) } : {}
  tree[name] = inner as SelectTree
  if (rest.length > 0) addPath(inner, field.shape, rest, parameter, errors)
  else
    for (const leaf of Object.values(field.shape.fields))
      if (leaf.kind !== 'relation') (inner as Record<string, true>)[leaf.name] = true
}
