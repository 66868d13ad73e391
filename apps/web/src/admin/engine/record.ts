export type Money = { amount: number; currency: string }

export type Reference = { id: string; _label: string }

export type Picture = { id?: string; url: string; alt: string; width?: number; height?: number; srcset?: string }

/** A row of a list or the answer of a read: its own fields, its id, and the words that name it. */
export type RecordData = { id: string; _label: string } & Record<string, unknown>

export type PageInfo = {
  nextCursor: string | null
  prevCursor: string | null
  limit: number
  total?: number
  totalIsEstimate?: boolean
}

export type Page<T = RecordData> = { data: T[]; page: PageInfo }

/**
 * How many rows there are: where none follow those at hand nothing has to be estimated, unless it is not known how many
 * stand before them.
 */
export function knownTotal(
  { data, page }: Page<unknown>,
  from: number | null = 1,
): Pick<PageInfo, 'total' | 'totalIsEstimate'> {
  // A page beyond the last one has no rows, and tells nothing of those before it.
  const isEnd = page.nextCursor === null && from !== null && (data.length > 0 || from === 1)
  const seen = data.length > 0 ? (from ?? 1) + data.length - 1 : 0
  if (isEnd) return { total: seen, totalIsEstimate: false }
  const { total, totalIsEstimate } = page
  // No estimate is below what is seen.
  const least = page.nextCursor === null ? seen : seen + 1
  return { total: totalIsEstimate ? Math.max(total ?? 0, least) : total, totalIsEstimate }
}

const has = (value: unknown, ...keys: string[]): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value)

export const isMoney = (value: unknown): value is Money =>
  has(value, 'amount', 'currency') && typeof value.amount === 'number'

export const isReference = (value: unknown): value is Reference => has(value, 'id', '_label')

/** A relation by its key alone has no words yet. */
export const referenceOf = (value: unknown): Reference | null => {
  if (isReference(value)) return value
  return typeof value === 'string' && value !== '' ? { id: value, _label: '' } : null
}

export const isPicture = (value: unknown): value is Picture => has(value, 'url') && typeof value.url === 'string'

export const isPriceRange = (value: unknown): value is { min: Money; max: Money } =>
  has(value, 'min', 'max') && isMoney(value.min) && isMoney(value.max)

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
