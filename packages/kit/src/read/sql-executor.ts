import type { Context } from '../context.ts'
import { keyOrder } from '../resolve/orders.ts'
import type { OrderTerm, ResolvedExposure } from '../resolved.ts'
import { type CompiledRead, compileList, compileRead, listKey, listValues } from './compile.ts'
import { type Counted, countMatching } from './count-matching.ts'
import { encodeCursor } from './cursor.ts'
import type { ListAnswer, ListRequest, PageInfo, ReadExecutor, Row } from './plan.ts'
import { scopeKey } from './scope-sql.ts'

/** Words of a search that count; more would only narrow what is already narrow. */
const MAX_WORDS = 6

/** Shapes kept compiled. A shape is a set of fields, filters and an order; real callers use a few dozen. */
const MAX_SHAPES = 500

/** Rows of a page, and of each the values of its order. */
type Found = { readonly data: Row[]; readonly keys: unknown[][] }

/** Compiles each shape of read once into a prepared statement that lets PostgreSQL build the JSON. */
export function createSqlExecutor(): ReadExecutor {
  const shapes = new Map<string, CompiledRead>()
  let made = 0
  const compiled = (key: string, make: (name: string) => CompiledRead): CompiledRead => {
    const known = shapes.get(key)
    if (known) return known
    const fresh = make(`kit_r${made++}`)
    // The oldest shape gives way; PostgreSQL keeps its statement until the connection closes, so names are never reused.
    if (shapes.size >= MAX_SHAPES) shapes.delete(shapes.keys().next().value as string)
    shapes.set(key, fresh)
    return fresh
  }
  return {
    async read(ctx, exposure, request) {
      const key = JSON.stringify([
        'read',
        exposure.audience,
        exposure.model.name,
        scopeKey(exposure, request.select, ctx, request.by),
        request.select,
      ])
      const statement = compiled(key, (name) => compileRead(exposure, ctx, request, name))
      const [found] = await run<{ data: Row; version: string }>(ctx, statement, [request.key])
      if (!found) return null
      statement.finish?.(found.data, ctx as never)
      return { row: found.data, version: found.version }
    },
    async list(ctx, exposure, request) {
      const order = totalOrder(exposure, request.order)
      const words = searchWords(request.search)
      const key = listKey(exposure, request, order, scopeKey(exposure, request.select, ctx), words.length)
      const statement = compiled(key, (name) => compileList(exposure, ctx, request, order, words.length, name))
      const [found] = await run<Found>(ctx, statement, listValues(exposure, request, words))
      const counted = await countMatching(ctx, exposure, request, words)
      return toPage(ctx, request, { ...(found as Found), statement, order: orderName(order), counted })
    },
  }
}

/** The name of an order, as cursors carry it. */
export function orderName(order: readonly OrderTerm[]): string {
  return order.map((term) => `${term.isDescending ? '-' : ''}${term.order.name}`).join(',')
}

/** The requested order or the default, made total by the primary key running the same way as the last term. */
export function totalOrder(exposure: ResolvedExposure, requested: readonly OrderTerm[]): OrderTerm[] {
  const terms = requested.length > 0 ? requested : exposure.defaultOrder
  const key = keyOrder(exposure.model)
  if (terms.some((term) => term.order.name === key.name)) return [...terms]
  return [...terms, { order: key, isDescending: terms.at(-1)?.isDescending ?? true }]
}

/** The words of a search, each of which must be found. */
export function searchWords(search: string | null): string[] {
  return search === null ? [] : search.split(/\s+/).filter(Boolean).slice(0, MAX_WORDS)
}

function run<T>(ctx: Context, { name, text, bind }: CompiledRead, values: readonly unknown[]): Promise<T[]> {
  return ctx.db.query<T>({ ...(name && { name }), text, values: bind({ ctx, values }) })
}

type Page = Found & { readonly statement: CompiledRead; readonly order: string; readonly counted: Counted }

function toPage(ctx: Context, request: ListRequest, { statement, order, counted, ...found }: Page): ListAnswer {
  const isBackward = request.cursor?.isBackward ?? false
  const hasMore = found.data.length > request.limit
  const data = found.data.slice(0, request.limit)
  const keys = found.keys.slice(0, request.limit)
  if (isBackward) for (const list of [data, keys]) list.reverse()
  if (statement.finish) for (const row of data) statement.finish(row, ctx as never)
  const first = keys[0]
  const last = keys.at(-1)
  const hasBefore = isBackward ? hasMore : request.cursor !== null || (request.page ?? 1) > 1
  const hasAfter = isBackward ? request.cursor?.values.length !== 0 : hasMore
  const page: PageInfo = {
    nextCursor: hasAfter && last ? encodeCursor(order, last, false) : null,
    prevCursor: hasBefore && first ? encodeCursor(order, first, true) : null,
    limit: request.limit,
    ...counted,
  }
  return { data, page, cursorAt: (index) => encodeCursor(order, keys[index] as unknown[], false) }
}
