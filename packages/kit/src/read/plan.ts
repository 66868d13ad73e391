import type { Context } from '../context.ts'
import type { Lookup } from '../fields/field-type.ts'
import type { OrderTerm, ResolvedExposure, ResolvedFilter, RowVerb, SelectTree } from '../resolved.ts'

export type Condition = {
  readonly filter: ResolvedFilter
  readonly lookup: Lookup
  readonly key: string | null
  readonly value: unknown
}

export type CountMode = 'exact' | 'estimate' | 'none'

/** Where the last page ended: the values of the order terms, primary key last. Backward without values: from the end of the list. */
export type Cursor = { readonly values: readonly unknown[]; readonly isBackward: boolean }

/** What a door made of a list request. */
export type ListRequest = {
  readonly select: SelectTree
  readonly where: readonly Condition[]
  readonly search: string | null
  /** Empty for the exposure's default. */
  readonly order: readonly OrderTerm[]
  readonly limit: number
  readonly cursor: Cursor | null
  /** Staff only: a page number from 1, answered by offset. */
  readonly page: number | null
  readonly count: CountMode
}

export type ReadRequest = {
  readonly select: SelectTree
  readonly key: unknown
  /** What the caller did with the row, which is answered then whoever may not look at others. Default `view`. */
  readonly by?: RowVerb
}

export type Row = Record<string, unknown>

export type PageInfo = {
  readonly nextCursor: string | null
  readonly prevCursor: string | null
  readonly limit: number
  readonly total?: number
  readonly totalIsEstimate?: boolean
}

export type ListAnswer = {
  readonly data: Row[]
  readonly page: PageInfo
  /** The cursor of one row of `data`; made when asked for, because most callers need none. */
  readonly cursorAt: (index: number) => string
}

/** One row with the version its ETag rests on. */
export type ReadAnswer = { readonly row: Row; readonly version: string }

/**
 * Answers reads of resources. The kit has one that compiles each shape of request into one prepared statement; another
 * may stand in its place as long as the same tests pass.
 */
export type ReadExecutor = {
  list(ctx: Context, exposure: ResolvedExposure, request: ListRequest): Promise<ListAnswer>
  /** Null where the row does not exist for the caller. */
  read(ctx: Context, exposure: ResolvedExposure, request: ReadRequest): Promise<ReadAnswer | null>
}

/** Everything a shape offers that is not itself a tree: what `*` would mean. */
export function selectAll(exposure: Pick<ResolvedExposure, 'shape'>, names?: readonly string[]): SelectTree {
  return expand(exposure.shape.fields, names ?? defaultNames(exposure.shape.fields), 0)
}

// Shapes may refer to each other in a circle; what is deeper must be asked for.
const DEFAULT_DEPTH = 3

// REST tells the version in the ETag.
function defaultNames(fields: ResolvedExposure['shape']['fields']): string[] {
  return Object.keys(fields).filter((name) => name !== '_version')
}

function expand(fields: ResolvedExposure['shape']['fields'], names: readonly string[], depth: number): SelectTree {
  const tree: Record<string, true | SelectTree> = {}
  for (const name of names) {
    const field = fields[name]
    if (!field) continue
    if (field.kind !== 'relation') tree[name] = true
    else if (depth < DEFAULT_DEPTH) tree[name] = expand(field.shape.fields, defaultNames(field.shape.fields), depth + 1)
  }
  return tree
}
