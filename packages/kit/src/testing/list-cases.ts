import type { GraphQLSchema } from 'graphql'
import type { Connection } from '../context.ts'
import type { Lookup } from '../fields/field-type.ts'
import { graphqlOrder } from '../graphql/filter-types.ts'
import type { ResolvedExposure, ResolvedFilter, ResolvedKit, ResolvedOperation } from '../resolved.ts'
import { type FilterValue, type FilterValues, filterValue, searchWord } from './filter-values.ts'
import type { HttpReply, HttpRequest } from './types.ts'

export type ListCaseOptions = {
  readonly kit: ResolvedKit
  readonly schema: GraphQLSchema
  readonly connection: () => Connection
  /** Sends a request as somebody who may call the operation and sees Server-Timing. */
  readonly send: (operation: ResolvedOperation, request: HttpRequest) => Promise<HttpReply>
  /** Values for filters that no path of columns explains, by `audience.Model.filter`. */
  readonly filterValues: FilterValues
  /** Lists that can never have a hundred rows, with the reason. */
  readonly shortLists?: Readonly<Record<string, string>>
  readonly prefix?: string
}

export type ListCase = { readonly name: string; run(): Promise<void> }

/** What a list answers, the same through either door. */
type Found = { readonly ids: readonly string[]; readonly total: number; readonly statements: number }

type List = {
  readonly options: ListCaseOptions
  readonly operation: ResolvedOperation
  readonly exposure: ResolvedExposure
}

const ROWS = 100

/**
 * Cases for every list, to be run over at least a hundred rows of each model: the budget for one row and for a hundred,
 * every filter with each of its lookups, every order both ways and by cursor, and the search; REST and GraphQL must agree.
 */
export function listCases(options: ListCaseOptions): ListCase[] {
  return [...options.kit.operations.values()].flatMap((operation) => {
    const { target } = operation
    if (target.kind !== 'crud' || target.verb !== 'list') return []
    const list: List = { options, operation, exposure: target.exposure }
    const filters = Object.values(list.exposure.filters).filter((filter) => filter.lookups.length > 0)
    const name = (what: string) => `${operation.name} · ${what}`
    return [
      { name: name('one row and a hundred'), run: () => checkBudget(list) },
      ...filters.map((filter) => ({ name: name(`filter ${filter.name}`), run: () => checkFilter(list, filter) })),
      ...Object.keys(list.exposure.orders).map((order) => ({
        name: name(`order ${order}`),
        run: () => checkOrder(list, order),
      })),
      ...(list.exposure.search.length > 0 ? [{ name: name('search'), run: () => checkSearch(list) }] : []),
    ]
  })
}

async function checkBudget(list: List): Promise<void> {
  const [one, hundred] = [await askRest(list, { limit: '1' }), await askRest(list, { limit: String(ROWS) })]
  const isShort = list.options.shortLists?.[list.operation.name] !== undefined
  if (!isShort) equal(list, 'rows of a page of 100', hundred.ids.length, ROWS)
  equal(list, 'rows of a page of 1', one.ids.length, 1)
  equal(list, 'statements for a hundred rows and for one', hundred.statements, one.statements)
  if (hundred.statements > list.operation.budget)
    throw new Error(`${list.operation.name}: ${hundred.statements} statements, ${list.operation.budget} declared`)
  const through = await askGraphql(list, {})
  equal(list, 'the first page through GraphQL', through.ids, hundred.ids)
}

async function checkFilter(list: List, filter: ResolvedFilter): Promise<void> {
  const { options, exposure } = list
  const value = await filterValue(options.connection(), options.kit.schema, exposure, filter, options.filterValues)
  const totals = new Map<Lookup, number>()
  for (const lookup of filter.lookups) {
    const text = operand(lookup, value.text)
    const name = `${filter.name}${value.key === undefined ? '' : `.${value.key}`}__${lookup}`
    const rest = await askRest(list, { [name]: text, limit: String(ROWS), count: 'exact' })
    const through = await askGraphql(list, { filter: graphqlFilter(filter, lookup, value, text) })
    equal(list, `${name}=${text} through GraphQL`, [through.ids, through.total], [rest.ids, rest.total])
    totals.set(lookup, rest.total)
  }
  await checkTotals(list, filter, value, totals)
}

/** What lookups must say together: whoever ignores one is found out. */
async function checkTotals(
  list: List,
  filter: ResolvedFilter,
  value: FilterValue,
  totals: ReadonlyMap<Lookup, number>,
): Promise<void> {
  const of = (lookup: Lookup) => totals.get(lookup) ?? 0
  if (totals.has('in')) equal(list, `${filter.name}__in of one value`, of('in'), of('exact'))
  if (totals.has('range')) equal(list, `${filter.name}__range of one value`, of('range'), of('exact'))
  if (!value.isOwnColumn) {
    if (Math.max(...totals.values()) === 0) throw new Error(`${list.operation.name}: ${filter.name} finds nothing`)
    return
  }
  const all = (await askRest(list, { limit: '1', count: 'exact' })).total
  const nulls = (await askRest(list, { [`${filter.name}__isnull`]: 'true', limit: '1', count: 'exact' })).total
  equal(list, `${filter.name}__not and exact together`, of('not') + of('exact'), all)
  if (totals.has('gt')) equal(list, `${filter.name} __lte and __gt together`, of('lte') + of('gt') + nulls, all)
  if (totals.has('gte')) equal(list, `${filter.name} __gte and __lt together`, of('gte') + of('lt') + nulls, all)
  for (const lookup of ['iexact', 'contains', 'icontains', 'startswith', 'istartswith', 'endswith', 'date'] as const)
    if (totals.has(lookup) && of(lookup) < of('exact'))
      throw new Error(`${list.operation.name}: ${filter.name}__${lookup} finds less than exact`)
  for (const lookup of ['year', 'month', 'day'] as const)
    if (totals.has(lookup) && of(lookup) < of('date'))
      throw new Error(`${list.operation.name}: ${filter.name}__${lookup} finds less than the day itself`)
}

async function checkOrder(list: List, name: string): Promise<void> {
  const up = await walk(list, name)
  const down = await walk(list, `-${name}`)
  equal(list, `${name} downwards`, [...down].reverse(), up)
  equal(list, `rows by ${name}, each once`, new Set(up).size, up.length)
  const through = await askGraphql(list, { orderBy: [graphqlOrder(name, false)] })
  equal(list, `${name} through GraphQL`, through.ids, up.slice(0, ROWS))
}

/** All ids of a list, page by page. */
async function walk(list: List, ordering: string): Promise<string[]> {
  const ids: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await askRestPage(list, { ordering, limit: '70', ...(cursor && { cursor }) })
    ids.push(...page.ids)
    cursor = page.nextCursor
  }
  return ids
}

async function checkSearch(list: List): Promise<void> {
  const { options, exposure } = list
  const word = await searchWord(options.connection(), options.kit.schema, exposure)
  const rest = await askRest(list, { q: word, limit: String(ROWS), count: 'exact' })
  const through = await askGraphql(list, { q: word })
  equal(list, `q=${word} through GraphQL`, [through.ids, through.total], [rest.ids, rest.total])
  if (rest.total === 0) throw new Error(`${list.operation.name}: nothing is found by "${word}"`)
  const nothing = await askRest(list, { q: 'zzqx', limit: '1', count: 'exact' })
  equal(list, 'rows found by a word that none has', nothing.total, 0)
}

function operand(lookup: Lookup, text: string): string {
  if (lookup === 'isnull') return 'false'
  if (lookup === 'range') return `${text},${text}`
  if (lookup === 'iexact') return text.toUpperCase()
  const date = new Date(text)
  const parts: Partial<Record<Lookup, () => number>> = {
    year: () => date.getUTCFullYear(),
    month: () => date.getUTCMonth() + 1,
    day: () => date.getUTCDate(),
  }
  if (lookup === 'date') return date.toISOString().slice(0, 10)
  return String(parts[lookup]?.() ?? text)
}

function graphqlFilter(filter: ResolvedFilter, lookup: Lookup, value: FilterValue, text: string): object {
  const single = (one: string): unknown => {
    if (lookup === 'isnull' || filter.type.id === 'boolean') return one === 'true'
    return filter.type.id === 'integer' || lookup === 'year' || lookup === 'month' || lookup === 'day'
      ? Number(one)
      : one
  }
  const operands = lookup === 'in' || lookup === 'range' ? text.split(',').map(single) : single(text)
  const lookups = { [lookup]: operands }
  return { [filter.name]: filter.isKeyed ? [{ key: value.key, ...lookups }] : lookups }
}

/** The key of a row: lists answer it where it is a field, else what rows are addressed by. */
function keyOf({ exposure }: List): string {
  const key = exposure.model.primaryKey[0] as string
  return exposure.shape.fields[key] ? key : exposure.lookup
}

async function askRest(list: List, query: Readonly<Record<string, string>>): Promise<Found> {
  return askRestPage(list, query)
}

async function askRestPage(
  list: List,
  query: Readonly<Record<string, string>>,
): Promise<Found & { nextCursor: string | null }> {
  const key = keyOf(list)
  const url = `${list.options.prefix ?? '/api/v1'}${list.operation.rest?.path}?${new URLSearchParams(query)}`
  const reply = await list.options.send(list.operation, { method: 'GET', url, headers: {} })
  if (reply.status !== 200) throw new Error(`${list.operation.name}: ${url} was answered with ${reply.body}`)
  const { data, page } = JSON.parse(reply.body) as {
    data: Record<string, unknown>[]
    page: { total?: number; nextCursor: string | null }
  }
  const statements = Number(/"(\d+) statements/.exec(String(reply.headers['server-timing']))?.[1])
  return { ids: data.map((row) => String(row[key])), total: page.total ?? -1, statements, nextCursor: page.nextCursor }
}

type GraphqlArguments = { readonly filter?: object; readonly orderBy?: readonly string[]; readonly q?: string }

async function askGraphql(list: List, given: GraphqlArguments): Promise<Found> {
  const { operation, options } = list
  const field = options.schema.getQueryType()?.getFields()[operation.graphql?.field ?? '']
  const used = field?.args.filter(({ name }) => name in given) ?? []
  const declared = used.map(({ name, type }) => `, $${name}: ${String(type)}`).join('')
  const passed = used.map(({ name }) => `, ${name}: $${name}`).join('')
  const query = `query ($first: Int${declared}) { found: ${field?.name}(first: $first${passed}) { totalCount nodes { key: ${keyOf(list)} } } }`
  const reply = await options.send(operation, {
    method: 'POST',
    url: '/graphql',
    headers: { accept: 'application/graphql-response+json' },
    body: { query, variables: { first: ROWS, ...given } },
  })
  const { data, errors } = JSON.parse(reply.body) as {
    data?: { found: { totalCount: number; nodes: { key: unknown }[] } }
    errors?: unknown
  }
  if (errors || !data) throw new Error(`${operation.name}: ${JSON.stringify(given)} was answered with ${reply.body}`)
  return { ids: data.found.nodes.map((node) => String(node.key)), total: data.found.totalCount, statements: 0 }
}

function equal(list: List, what: string, seen: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(seen), JSON.stringify(expected)]
  if (left !== right) throw new Error(`${list.operation.name}: ${what}: got ${left}, expected ${right}`.slice(0, 1500))
}
