import type { FieldError } from '@stoa/kernel'
import type { Lookup } from '../fields/field-type.ts'
import type { Condition, Cursor, ListRequest } from '../read/plan.ts'
import { listCondition, parseCursor, textCondition, throwFieldErrors } from '../read/request.ts'
import { searchText } from '../read/search-text.ts'
import type { OrderTerm, ResolvedExposure, ResolvedFilter } from '../resolved.ts'
import { orderOf } from './filter-types.ts'
import type { ConnectionSelection } from './select.ts'

/** Rows of a page where the caller does not say; the same as through REST. */
export const DEFAULT_PAGE_SIZE = 24
export const MAX_PAGE_SIZE = 100

/** Most terms of one `orderBy`. */
const MAX_TERMS = 4

/** Arguments of a connection, after GraphQL's own checks. */
export type ConnectionArgs = {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
  readonly filter?: Readonly<Record<string, unknown>> | null
  readonly orderBy?: readonly string[] | null
  readonly q?: string | null
}

/** Makes of a connection's arguments what the read executor takes. Throws VALIDATION_FAILED naming every argument that is wrong. */
export function listRequestOf(
  exposure: ResolvedExposure,
  args: ConnectionArgs,
  selection: ConnectionSelection,
): ListRequest {
  const errors: FieldError[] = []
  const order = (args.orderBy ?? []).slice(0, MAX_TERMS).flatMap((value) => orderOf(exposure, value) ?? [])
  const where = Object.entries(args.filter ?? {}).flatMap(([name, value]) =>
    conditionsOf(exposure.filters[name] as ResolvedFilter, value, errors),
  )
  const limit = pageSize(args, errors)
  const search = searchText(args.q, errors)
  if (args.after && args.before)
    errors.push({ path: 'before', code: 'invalid_value', message: 'Give after or before, not both.' })
  throwFieldErrors(errors)
  const cursor = cursorOf(exposure, order, args)
  return {
    select: selection.select,
    where,
    search,
    order,
    limit,
    cursor,
    page: null,
    count: selection.hasTotal ? 'exact' : 'none',
  }
}

function pageSize(args: ConnectionArgs, errors: FieldError[]): number {
  if (isGiven(args.first) && isGiven(args.last))
    errors.push({ path: 'last', code: 'invalid_value', message: 'Give first or last, not both.' })
  const path = isGiven(args.last) ? 'last' : 'first'
  const size = args.last ?? args.first ?? DEFAULT_PAGE_SIZE
  if (size < 1 || size > MAX_PAGE_SIZE)
    errors.push({ path, code: 'out_of_range', message: `${path} is a whole number from 1 to ${MAX_PAGE_SIZE}.` })
  return size
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}

// `last` without `before` reads from the end of the list: a backward cursor that excludes nothing.
function cursorOf(exposure: ResolvedExposure, order: readonly OrderTerm[], args: ConnectionArgs): Cursor | null {
  const isBackward = isGiven(args.last) || (isGiven(args.before) && !isGiven(args.first))
  const text = args.before ?? args.after
  if (text) return { values: parseCursor(exposure, order, text).values, isBackward: isGiven(args.before) }
  return isBackward ? { values: [], isBackward } : null
}

function conditionsOf(filter: ResolvedFilter, value: unknown, errors: FieldError[]): Condition[] {
  if (!filter.isKeyed) return lookupsOf(filter, null, `filter.${filter.name}`, value, errors)
  return ((value ?? []) as Record<string, unknown>[]).flatMap(({ key, ...lookups }) =>
    lookupsOf(filter, key as string, `filter.${filter.name}.${key as string}`, lookups, errors),
  )
}

// Values travel the road of texts, so that both doors accept and refuse the same ones.
function lookupsOf(
  filter: ResolvedFilter,
  key: string | null,
  path: string,
  value: unknown,
  errors: FieldError[],
): Condition[] {
  return Object.entries((value ?? {}) as Record<string, unknown>).flatMap(([lookup, operand]) => {
    if (!isGiven(operand)) return []
    const target = { filter, lookup: lookup as Lookup, key }
    const name = `${path}.${lookup}`
    const condition = Array.isArray(operand)
      ? listCondition(name, target, operand.map(String), errors)
      : textCondition(name, target, String(operand), errors)
    return condition ? [condition] : []
  })
}
